package jp.hakaru.inout.ingest.internal.form.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.ingest.internal.form.read.Coded;
import jp.hakaru.inout.ingest.internal.form.read.RowKind;
import jp.hakaru.inout.ingest.internal.form.read.RowLabel;
import jp.hakaru.inout.ingest.internal.form.read.SheetFacts;
import jp.hakaru.inout.ingest.internal.form.read.TableRow;
import jp.hakaru.inout.ingest.internal.form.sheet.Sheet;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Step 7 for sheets, map (調書の写し): what was read becomes rows with claims. */
public final class FormMapper {
  private final FormProfile profile;
  private final Municipality body;
  private final Notes notes;
  private final RowLabel.@Nullable MoneyUnit stated;

  /**
   * @param stated the money unit that the paper states for all its tables
   */
  public FormMapper(
      FormProfile profile, Municipality body, Notes notes, RowLabel.@Nullable MoneyUnit stated) {
    this.profile = profile;
    this.body = body;
    this.notes = notes;
    this.stated = stated;
  }

  /**
   * Adds the rows of {@code sheets} to {@code dossier}.
   *
   * @param cover the plan's name before the first sheet
   * @return false where the paper names no year, so that its figures belong to no act
   */
  public boolean map(
      List<SheetFacts> sheets, @Nullable Value cover, Id document, Dossier.Builder dossier) {
    Optional<PaperYear> year = PaperYear.of(sheets.stream().map(SheetFacts::sheet).toList());
    if (year.isEmpty()) {
      return false;
    }
    NaturalIds ids = new NaturalIds(body.code());
    ClaimBook book = new ClaimBook(dossier, document, notes);
    FormActs acts = new FormActs(profile.acts(), ids, book, year.get());
    FormContext context = new FormContext(profile, ids, book, notes, acts, year.get().year());
    new Walk(context, sheets, cover).all();
    return true;
  }

  /** The paper's sheets, one after the other. */
  private final class Walk {
    private final FormContext context;
    private final List<SheetFacts> sheets;
    private final FormPlan plan;
    private final Id planId;
    private final TextRows texts;
    private final IndicatorRows indicators;
    private final MoneyRows money;
    private final EffortRows efforts;
    private final ProjectRows projects;
    private final Map<SheetFacts, NodeRow> measures = new HashMap<>();

    Walk(FormContext context, List<SheetFacts> sheets, @Nullable Value cover) {
      this.context = context;
      this.sheets = sheets;
      this.plan = new FormPlan(profile, body, context.book(), notes, sheets);
      this.planId = plan.plan(sheets, cover, context.acts().own());
      this.texts = new TextRows(context);
      this.indicators = new IndicatorRows(context);
      this.money = new MoneyRows(context, stated);
      this.efforts = new EffortRows(context);
      this.projects = new ProjectRows(context, body);
    }

    void all() {
      nodes();
      NodeRow above = null;
      boolean lost = false;
      for (SheetFacts facts : sheets) {
        switch (facts.sheet().kind()) {
          case MEASURE -> {
            above = measures.get(facts);
            lost = above == null;
            if (above == null) {
              leave(facts);
            } else {
              sheet(facts, new Owner(OwnerKind.NODE, above.nodeId()));
            }
          }
          case PROJECT -> project(facts, above, lost);
        }
      }
    }

    /** The tree first, in the order in which the paper prints it. */
    private void nodes() {
      boolean lost = false;
      for (SheetFacts facts : sheets) {
        switch (facts.sheet().kind()) {
          case MEASURE -> {
            lost = facts.measures().isEmpty();
            if (!lost) {
              measures.put(facts, plan.measure(planId, facts, facts.measures().getFirst()));
              facts.measures().stream().skip(1).forEach(this::name);
            }
          }
          case PROJECT -> {
            if (!lost) {
              facts.measures().forEach(this::name);
            }
          }
        }
      }
    }

    private void name(Coded measure) {
      if (!plan.shape().hasSheet(measure)) {
        plan.named(planId, measure);
      }
    }

    private void sheet(SheetFacts facts, Owner owner) {
      texts.map(facts, owner);
      for (TableRow row : facts.tables()) {
        if (row.kind() == RowKind.INDICATOR || row.kind() == RowKind.STATE) {
          indicators.map(row, owner);
        }
      }
    }

    /** A project of which nothing tells the measure is left, as is one without a name. */
    private void project(SheetFacts facts, @Nullable NodeRow above, boolean lost) {
      List<Coded> named =
          facts.measures().stream().filter(one -> !lost || plan.shape().hasSheet(one)).toList();
      if (facts.project() == null || (named.isEmpty() && above == null)) {
        leave(facts);
        return;
      }
      List<ProjectRows.Named> places = new ArrayList<>();
      named.forEach(one -> places.add(new ProjectRows.Named(one, plan.named(planId, one))));
      if (places.isEmpty()) {
        leave(facts);
        return;
      }
      Owner owner = projects.map(facts, places, above);
      sheet(facts, owner);
      money.map(facts.tables(), owner.id());
      facts.tables().stream()
          .filter(row -> row.kind() == RowKind.EFFORT)
          .forEach(row -> efforts.map(row, owner.id()));
    }

    /** Nothing tells to what the sheet belongs: all of it stays unread. */
    private void leave(SheetFacts facts) {
      Sheet sheet = facts.sheet();
      sheet.fields().stream()
          .flatMap(field -> field.lines().stream())
          .forEach(line -> notes.unread(line, Reason.LOST_HEADING));
      sheet.fields().stream()
          .flatMap(field -> Stream.ofNullable(field.at()))
          .findFirst()
          .ifPresent(at -> notes.doubt(at.all(), Reason.LOST_HEADING));
    }
  }
}
