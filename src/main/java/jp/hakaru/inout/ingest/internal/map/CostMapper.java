package jp.hakaru.inout.ingest.internal.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRevenueRow;
import jp.hakaru.base.dossier.RevenueKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.CostDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** Step 7, map, for amounts (事業費の写し): year, unit and act come from the column's heading. */
final class CostMapper {
  /** The greatest power of ten that a long holds; no paper's amount comes near it. */
  private static final BigDecimal MOST_YEN = BigDecimal.TEN.pow(18);

  /** Gives the act of a kind, a title and a year, making it when it is new. */
  interface Acts {
    ActRow act(ActKind kind, String title, HeadWord.YearAt year);
  }

  private final Profile profile;
  private final CostStages stages;
  private final Words words;
  private final ClaimBook book;
  private final Notes notes;
  private final Acts acts;
  private final HeadWord.YearAt paper;

  /**
   * @param paper the year of the paper's own act
   */
  CostMapper(Mapping mapping, Acts acts, HeadWord.YearAt paper) {
    this.profile = mapping.profile();
    this.stages = new CostStages(profile);
    this.words = mapping.words();
    this.book = mapping.book();
    this.notes = mapping.notes();
    this.acts = acts;
    this.paper = paper;
  }

  /** A cost whose heading names all that its row needs. */
  private record Known(
      CostDraft cost,
      Profile.CostStage stage,
      ActRow act,
      HeadWord.YearAt year,
      HeadWord.UnitAt unit) {
    String key() {
      return year.year() + " " + stage.stage() + " " + act.actId();
    }

    String amounts() {
      return cost.parts().stream()
          .map(part -> part.role() + Words.key(part.cell().piece().text()))
          .collect(Collectors.joining(" "));
    }
  }

  /** Adds the record's costs, where their columns' headings name year and unit. */
  void map(ProjectDraft draft, Id id) {
    Map<String, List<Known>> byKey = new LinkedHashMap<>();
    for (CostDraft cost : draft.costs()) {
      known(draft, cost)
          .ifPresent(one -> byKey.computeIfAbsent(one.key(), any -> new ArrayList<>()).add(one));
    }
    for (List<Known> same : byKey.values()) {
      if (same.stream().map(Known::amounts).distinct().count() > 1) {
        same.forEach(one -> unread(draft, one.cost(), Reason.AMBIGUOUS));
      } else {
        costRow(same.getFirst(), id);
        same.stream()
            .skip(1)
            .flatMap(one -> one.cost().parts().stream())
            .forEach(part -> notes.structure(part.cell().piece()));
      }
    }
  }

  private Optional<Known> known(ProjectDraft draft, CostDraft cost) {
    HeadWord head = cost.column() == null ? null : cost.column().word();
    HeadWord.YearAt year = head == null ? null : head.year();
    HeadWord.UnitAt unit = head == null ? null : head.unit();
    Optional<Profile.CostStage> stage =
        head == null || year == null
            ? Optional.empty()
            : stages.find(head, year.year(), paper.year());
    boolean scheduled = cost.column() != null && cost.column().kind() == ColumnKind.YEARS;
    if (scheduled && (unit == null || stage.isEmpty())) {
      return Optional.empty();
    }
    if (year == null || unit == null || stage.isEmpty() || draft.head().hasRivals()) {
      unread(draft, cost, reason(draft.head(), year, stage));
      return Optional.empty();
    }
    if (cost.parts().stream().anyMatch(part -> yen(part.cell(), unit).isEmpty())) {
      unread(draft, cost, Reason.NO_UNIT);
      return Optional.empty();
    }
    HeadWord.YearAt actYear =
        switch (stage.get().actYear()) {
          case COLUMN -> year;
          case PAPER -> paper;
        };
    ActRow act = acts.act(stage.get().act(), stage.get().title(), actYear);
    return Optional.of(new Known(cost, stage.get(), act, year, unit));
  }

  /** Why an amount of which something is not known is left. */
  private static Reason reason(
      TableHead head, HeadWord.@Nullable YearAt year, Optional<Profile.CostStage> stage) {
    if (head.hasRivals()) {
      return Reason.AMBIGUOUS;
    }
    if (year == null) {
      return Reason.NO_YEAR;
    }
    return stage.isEmpty() ? Reason.YEAR_COLUMNS : Reason.NO_UNIT;
  }

  private void unread(ProjectDraft draft, CostDraft cost, Reason reason) {
    cost.parts().forEach(part -> notes.unread(part.cell().piece(), reason));
    notes.doubt(draft.first().whole(), reason);
  }

  /** The amount in yen; empty where it is none in whole yen, so that the unit cannot be right. */
  private static Optional<Yen> yen(ProjectDraft.MoneyCell cell, HeadWord.UnitAt unit) {
    BigDecimal yen = cell.amount().multiply(BigDecimal.valueOf(unit.yen())).stripTrailingZeros();
    boolean whole = yen.scale() <= 0 && yen.abs().compareTo(MOST_YEN) < 0;
    return whole ? Optional.of(new Yen(yen.longValueExact())) : Optional.empty();
  }

  /**
   * What the last printed digit is worth: a tenth of the unit for each decimal. Rounded up, since an
   * amount in yen is known to the yen at best.
   */
  private static Yen precision(CostDraft cost, HeadWord.UnitAt unit) {
    int decimals =
        cost.parts().stream().mapToInt(part -> part.cell().amount().scale()).max().orElse(0);
    BigDecimal digit = BigDecimal.valueOf(unit.yen(), decimals);
    return new Yen(digit.setScale(0, RoundingMode.CEILING).longValueExact());
  }

  private void costRow(Known known, Id id) {
    CostDraft cost = known.cost();
    HeadWord.UnitAt unit = known.unit();
    List<ClaimBook.Field> fields = new ArrayList<>();
    fields.add(new ClaimBook.Field("fiscal_year", known.year().pieces()));
    fields.add(new ClaimBook.Field("precision_yen", unit.pieces()));
    Map<String, Yen> amounts = new HashMap<>();
    String text = null;
    for (CostDraft.Part part : cost.parts()) {
      ProjectDraft.MoneyCell cell = part.cell();
      boolean total = part.role() == ColumnKind.TOTAL;
      if (total) {
        text = cell.piece().text();
        fields.add(new ClaimBook.Field("amount_text", List.of(cell.piece())));
      }
      Optional<String> column = column(part.role());
      if (part.role() == ColumnKind.REVENUE) {
        revenue(part, known, id);
      } else if (cell.isDash()) {
        notes.structure(cell.piece());
      } else if (column.isEmpty()) {
        notes.unread(cell.piece(), Reason.NOT_IN_FAMILY);
      } else {
        yen(cell, unit).ifPresent(yen -> amounts.put(column.get(), yen));
        fields.add(new ClaimBook.Field(column.get(), List.of(cell.piece())));
      }
    }
    String written = text;
    ProjectCostRow row =
        book.add(
            Table.PROJECT_COSTS,
            fields,
            source ->
                new ProjectCostRow(
                    id,
                    known.year().year(),
                    known.stage().stage(),
                    known.act().actId(),
                    amounts.get("amount_yen"),
                    written,
                    amounts.get("earmarked_yen"),
                    amounts.get("general_yen"),
                    precision(cost, unit),
                    source));
    notes.ofRow(cost.parts().getFirst().cell().piece(), Table.PROJECT_COSTS.kind(), row.key());
  }

  /** Adds one earmarked revenue; a dash is a row without an amount. */
  private void revenue(CostDraft.Part part, Known known, Id id) {
    ProjectDraft.MoneyCell cell = part.cell();
    Value heading = part.column().word().name();
    Optional<RevenueKind> kind =
        heading == null ? Optional.empty() : words.revenueKind(heading.text());
    if (kind.isEmpty() || heading == null) {
      notes.unread(cell.piece(), Reason.NOT_IN_FAMILY);
      return;
    }
    HeadWord.UnitAt unit = known.unit();
    List<ClaimBook.Field> fields = new ArrayList<>();
    fields.add(ClaimBook.Field.of("name", heading));
    fields.add(new ClaimBook.Field("fiscal_year", known.year().pieces()));
    fields.add(new ClaimBook.Field("precision_yen", unit.pieces()));
    if (cell.isDash()) {
      notes.structure(cell.piece());
    } else {
      fields.add(new ClaimBook.Field("amount_yen", List.of(cell.piece())));
    }
    book.add(
        Table.PROJECT_REVENUES,
        fields,
        source ->
            new ProjectRevenueRow(
                id,
                known.year().year(),
                known.stage().stage(),
                known.act().actId(),
                kind.get(),
                heading.text(),
                cell.isDash() ? null : yen(cell, unit).orElseThrow(),
                precision(known.cost(), unit),
                source));
  }

  /** The column that takes a role's amount, as the profile says. */
  private Optional<String> column(ColumnKind role) {
    Profile.Column column = profile.columns().get(role);
    String prefix = Table.PROJECT_COSTS.kind() + ".";
    return column == null
        ? Optional.empty()
        : column.to().stream()
            .filter(to -> to.startsWith(prefix))
            .map(to -> to.substring(prefix.length()))
            .findFirst();
  }
}
