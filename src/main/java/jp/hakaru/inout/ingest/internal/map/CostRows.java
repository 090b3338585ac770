package jp.hakaru.inout.ingest.internal.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRevenueRow;
import jp.hakaru.base.dossier.RevenueKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.CostDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** The rows of one cost (事業費と財源の行): amounts in yen with what their last digit is worth. */
final class CostRows {
  /** The greatest power of ten that a long holds; no paper's amount comes near it. */
  private static final BigDecimal MOST_YEN = BigDecimal.TEN.pow(18);

  private final Profile profile;
  private final Words words;
  private final ClaimBook book;
  private final Notes notes;

  CostRows(Mapping mapping) {
    this.profile = mapping.profile();
    this.words = mapping.words();
    this.book = mapping.book();
    this.notes = mapping.notes();
  }

  /** The amount in yen; empty where it is none in whole yen, so that the unit cannot be right. */
  static Optional<Yen> yen(ProjectDraft.MoneyCell cell, HeadWord.UnitAt unit) {
    BigDecimal yen = cell.amount().multiply(BigDecimal.valueOf(unit.yen())).stripTrailingZeros();
    boolean whole = yen.scale() <= 0 && yen.abs().compareTo(MOST_YEN) < 0;
    return whole ? Optional.of(new Yen(yen.longValueExact())) : Optional.empty();
  }

  /**
   * What the last printed digit is worth: a tenth of the unit for each decimal. Rounded up, since
   * an amount in yen is known to the yen at best.
   */
  private static Yen precision(CostDraft cost, HeadWord.UnitAt unit) {
    int decimals =
        cost.parts().stream().mapToInt(part -> part.cell().amount().scale()).max().orElse(0);
    BigDecimal digit = BigDecimal.valueOf(unit.yen(), decimals);
    return new Yen(digit.setScale(0, RoundingMode.CEILING).longValueExact());
  }

  /** What a row of costs takes from the cells of one cost. */
  private record Amounts(
      List<ClaimBook.Field> fields, Map<String, Yen> byColumn, @Nullable String written) {}

  /** Adds the row of one cost, and those of its revenues. */
  void add(CostMapper.Known known, Id id) {
    known.cost().parts().stream()
        .filter(part -> part.role() == ColumnKind.REVENUE)
        .forEach(part -> revenue(part, known, id));
    Amounts amounts = amounts(known);
    Map<String, Yen> byColumn = amounts.byColumn();
    ProjectCostRow row =
        book.add(
            Table.PROJECT_COSTS,
            amounts.fields(),
            source ->
                new ProjectCostRow(
                    id,
                    known.year().year(),
                    known.stage().stage(),
                    known.act().actId(),
                    byColumn.get("amount_yen"),
                    amounts.written(),
                    byColumn.get("earmarked_yen"),
                    byColumn.get("general_yen"),
                    precision(known.cost(), known.unit()),
                    source));
    notes.ofRow(
        known.cost().parts().getFirst().cell().piece(), Table.PROJECT_COSTS.kind(), row.key());
  }

  private Amounts amounts(CostMapper.Known known) {
    List<ClaimBook.Field> fields = new ArrayList<>();
    fields.add(new ClaimBook.Field("fiscal_year", known.year().pieces()));
    fields.add(new ClaimBook.Field("precision_yen", known.unit().pieces()));
    Map<String, Yen> byColumn = new HashMap<>();
    String written = null;
    for (CostDraft.Part part : known.cost().parts()) {
      ProjectDraft.MoneyCell cell = part.cell();
      if (part.role() == ColumnKind.TOTAL) {
        written = cell.piece().text();
        fields.add(new ClaimBook.Field("amount_text", List.of(cell.piece())));
      }
      if (part.role() == ColumnKind.REVENUE) {
        continue;
      }
      Optional<String> column = column(part.role());
      if (cell.isDash()) {
        notes.structure(cell.piece());
      } else if (column.isEmpty()) {
        notes.unread(cell.piece(), Reason.NOT_IN_FAMILY);
      } else {
        yen(cell, known.unit()).ifPresent(yen -> byColumn.put(column.get(), yen));
        fields.add(new ClaimBook.Field(column.get(), List.of(cell.piece())));
      }
    }
    return new Amounts(fields, byColumn, written);
  }

  /** Adds one earmarked revenue; a dash is a row without an amount. */
  private void revenue(CostDraft.Part part, CostMapper.Known known, Id id) {
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
