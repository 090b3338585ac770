package jp.hakaru.inout.ingest.internal.joint.map;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.ThemeDraft;
import jp.hakaru.inout.ingest.internal.joint.draft.YearAt;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.map.Fields;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Joint efforts as rows (連携の取組の行). */
final class EffortRows {
  private final ClaimBook book;
  private final NaturalIds ids;
  private final Notes notes;
  private final ShareRows shares;
  private final Municipality body;
  private final Names themes;
  private final Map<EffortDraft, Id> known = new HashMap<>();
  private final Map<Id, Integer> twins = new HashMap<>();

  /**
   * @param themes the themes of the paper by their titles and numbers
   */
  EffortRows(ClaimBook book, NaturalIds ids, Municipality body, Names themes, Notes notes) {
    this.themes = themes;
    this.book = book;
    this.notes = notes;
    this.shares = new ShareRows(book, notes);
    this.ids = ids;
    this.body = body;
  }

  /** Adds {@code efforts}, those above before those below. */
  void add(List<EffortDraft> efforts) {
    efforts.forEach(this::add);
    new EffortMoney(known, notes).check(efforts);
  }

  /** The ids of the efforts that were added. */
  Map<EffortDraft, Id> known() {
    return known;
  }

  private void add(EffortDraft effort) {
    if (known.containsKey(effort)) {
      return;
    }
    EffortDraft parent = effort.parent();
    if (parent != null) {
      add(parent);
    }
    EffortDraft same = effort.sameMoney();
    if (same != null) {
      add(same);
    }
    Id id = newId(effort);
    known.put(effort, id);
    row(effort, id);
    JointMapper.texts(
        book,
        OwnerKind.EFFORT,
        id,
        effort.place().year().year(),
        new PrintedTexts(notes).once(effort.texts()));
    effort.shares().forEach(share -> shares.add(id, share));
    effort.otherNames().forEach(one -> otherName(one, id));
    effort.amounts().stream()
        .filter(one -> !one.yen().equals(effort.amounts().getFirst().yen()))
        .forEach(one -> other(one, id));
  }

  private Id newId(EffortDraft effort) {
    FiscalYear year = effort.place().year().year();
    @Nullable Id above = idOf(effort.parent());
    String name = name(effort.heading(), effort.place());
    int twin = twins.merge(ids.effort(year, above, name, 1), 1, Integer::sum);
    return ids.effort(year, above, name, twin);
  }

  private @Nullable Id idOf(@Nullable EffortDraft effort) {
    return effort == null ? null : known.get(effort);
  }

  private void row(EffortDraft effort, Id id) {
    EffortDraft.Heading heading = effort.heading();
    EffortDraft.Place place = effort.place();
    EffortDraft.Amount amount = effort.amounts().isEmpty() ? null : effort.amounts().getFirst();
    Value named = effort.theme() == null ? heading.title() : effort.theme();
    @Nullable Id theme = named == null ? null : themes.of(named.text()).orElse(null);
    int position = known.size();
    book.add(
        Table.EFFORTS,
        fields(effort, theme == null ? null : named),
        source ->
            new EffortRow(
                id,
                idOf(effort.parent()),
                body.code(),
                place.year().year(),
                effort.kind(),
                Value.textOf(place.region()),
                Value.textOf(place.perspective()),
                Value.textOf(place.approach()),
                Value.textOf(effort.methods()),
                Value.textOf(heading.number()),
                Value.textOf(heading.title()),
                Value.textOf(effort.subtitle()),
                effort.status() == null ? null : effort.status().status(),
                effort.departments() == null ? null : effort.departments().names().text(),
                Value.textOf(effort.partners()),
                Value.textOf(place.forum()),
                yearOf(effort.period() == null ? null : effort.period().start()),
                yearOf(effort.period() == null ? null : effort.period().end()),
                amount == null ? null : amount.yen(),
                amount == null ? null : amount.text().text(),
                amount == null ? null : new Yen(amount.precision()),
                idOf(effort.sameMoney()),
                theme,
                Value.textOf(place.decidedIn()),
                position,
                source));
  }

  private static @Nullable FiscalYear yearOf(@Nullable YearAt printed) {
    return printed == null ? null : printed.year();
  }

  /** Another name under which the paper may print it: its title is in doubt. */
  private void otherName(Value name, Id id) {
    Piece piece = name.pieces().getFirst();
    notes.structure(piece);
    notes.doubt(piece, Table.EFFORTS.kind(), id.value(), "title", Reason.TWO_SPELLINGS);
  }

  /** Another amount under the same name: it stays unread, and the first is in doubt. */
  private void other(EffortDraft.Amount amount, Id id) {
    Piece piece = amount.text().pieces().getFirst();
    notes.unread(piece, Reason.TWO_FIGURES);
    notes.doubt(piece, Table.EFFORTS.kind(), id.value(), "amount_yen", Reason.TWO_FIGURES);
  }

  /** Its title; a regional effort has its region and its forum in place of one. */
  private static String name(EffortDraft.Heading heading, EffortDraft.Place place) {
    Value title = heading.title();
    Value region = place.region();
    Value forum = place.forum();
    return title != null
        ? title.text()
        : (region == null ? "" : region.text()) + "/" + (forum == null ? "" : forum.text());
  }

  private static List<ClaimBook.Field> fields(EffortDraft effort, @Nullable Value theme) {
    EffortDraft.Heading heading = effort.heading();
    EffortDraft.Place place = effort.place();
    EffortDraft.StatusAt status = effort.status();
    ThemeDraft.Departments departments = effort.departments();
    Fields fields =
        new Fields()
            .at("fiscal_year", place.year().pieces())
            .with("region", place.region())
            .with("perspective", place.perspective())
            .with("approach", place.approach())
            .with("methods", effort.methods())
            .with("number", heading.number())
            .with("title", heading.title())
            .with("subtitle", effort.subtitle())
            .with("status", status == null ? null : status.word())
            .with("departments", departments == null ? null : departments.names())
            .with("partners", effort.partners())
            .with("forum", place.forum())
            .with("theme_id", theme)
            .with("decided_in", place.decidedIn());
    EffortDraft.Span period = effort.period();
    if (period != null) {
      fields.at("start_year", period.start().pieces());
      YearAt end = period.end();
      fields.at("end_year", end == null ? List.of() : end.pieces());
    }
    effort.spellings().forEach(title -> fields.with("title", title));
    effort.amounts().stream()
        .filter(one -> one.yen().equals(effort.amounts().getFirst().yen()))
        .forEach(one -> fields.with("amount_yen", one.text()));
    return fields.list();
  }
}
