package jp.hakaru.inout.ingest.internal.page.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.ingest.internal.page.draft.ProjectCost;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads the costs in a row of a table of projects (事業の表の事業費の読み取り). Where the row does not surely
 * fit the columns, or nothing tells the unit, they are left.
 */
final class CostCells {
  private static final Pattern UNIT = Pattern.compile("(?<figure>.*[\\d.])\\s*(?<unit>[^\\d.]+)");

  /** The greatest power of ten that a long holds; no paper's amount comes near it. */
  private static final BigDecimal MOST_YEN = BigDecimal.TEN.pow(18);

  private final CostWords words;
  private final MeasurePagesProfile.Costs profile;
  private final ProjectCells cells;
  private final Notes notes;

  CostCells(CostWords words, MeasurePagesProfile.Costs profile, ProjectCells cells, Notes notes) {
    this.words = words;
    this.profile = profile;
    this.cells = cells;
    this.notes = notes;
  }

  /**
   * A row as its cells stand below the columns.
   *
   * @param cells of each column its pieces
   * @param sure whether nothing but the cells themselves could tell that one stands elsewhere
   */
  record Row(List<List<Piece>> cells, boolean sure) {}

  /** The costs of a row; what is left is noted. */
  List<ProjectCost> read(ProjectHead head, Row row, StatedCosts stated) {
    List<ProjectCost> costs = new ArrayList<>();
    boolean sure = row.sure() && fits(head, row.cells());
    for (int at = 0; at < head.cols().size(); at++) {
      CostColumn column = head.cols().get(at).cost();
      List<Piece> cell = row.cells().get(at);
      if (column == null || cell.isEmpty()) {
        continue;
      }
      Reason left = sure ? reason(column, cell, stated) : Reason.PARTIAL_AMOUNTS;
      Optional<ProjectCost> cost =
          left == null ? cost(column, cell.getFirst(), stated) : Optional.empty();
      cost.ifPresent(costs::add);
      if (cost.isEmpty()) {
        Reason reason = left == null ? Reason.VOCABULARY : left;
        cell.forEach(piece -> notes.unread(piece, reason));
      }
    }
    return costs;
  }

  /** Why the cell is none that can be read; unset where nothing speaks against it. */
  private static @Nullable Reason reason(CostColumn column, List<Piece> cell, StatedCosts stated) {
    if (column.year() == null) {
      return Reason.NO_YEAR;
    }
    if (cell.size() > 1) {
      return Reason.VOCABULARY;
    }
    boolean other = column.stage() == null && stated.stage() == null && stated.unclear();
    return other ? Reason.AMBIGUOUS : null;
  }

  /**
   * Whether the cells are such as their columns hold: amounts stand below costs alone, and there
   * nothing else does, but in tables whose tabs tell the column.
   */
  private boolean fits(ProjectHead head, List<List<Piece>> row) {
    for (int at = 0; at < row.size(); at++) {
      String text = Value.written(row.get(at)).text();
      boolean money = ProjectCells.isMoney(text);
      boolean amount = money && !Words.isDash(text);
      boolean fits =
          switch (head.cols().get(at).column()) {
            case COST, TOTAL -> row.get(at).isEmpty() || money || head.isTabbed();
            case DEPARTMENT ->
                row.get(at).isEmpty()
                    || Words.isDash(text)
                    || (head.isTabbed() ? !amount : !cells.departments(text).isEmpty());
            case NAME, SUMMARY, STATUS -> !amount;
            case NUMBER, OTHER -> true;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private Optional<ProjectCost> cost(CostColumn column, Piece cell, StatedCosts stated) {
    MoneyUnit unit = column.unit() == null ? stated.unit() : column.unit();
    String text = TextFold.fold(cell.text()).text().strip();
    boolean dash = Words.isDash(text);
    Matcher behind = UNIT.matcher(text);
    MoneyUnit own = dash || !behind.matches() ? null : unit(cell, behind.group("unit"));
    if (own != null && unit != null && own.yen() != unit.yen()) {
      return Optional.empty();
    }
    unit = unit == null ? own : unit;
    if (unit == null) {
      notes.unread(cell, Reason.NO_UNIT);
      return Optional.empty();
    }
    if (dash) {
      ProjectCost.Amount amount =
          new ProjectCost.Amount(cell, null, new Yen(unit.yen()), unit.at());
      return Optional.of(cost(column, amount, stated));
    }
    return ProjectCells.isAmount(text)
        ? amount(cell, own == null ? text : behind.group("figure"), unit)
            .map(amount -> cost(column, amount, stated))
        : Optional.empty();
  }

  private @Nullable MoneyUnit unit(Piece cell, String text) {
    return words.unit(text).map(yen -> new MoneyUnit(yen, List.of(cell))).orElse(null);
  }

  /** An amount in whole yen; empty where it is none, so that the unit cannot be right. */
  private static Optional<ProjectCost.Amount> amount(Piece cell, String text, MoneyUnit unit) {
    BigDecimal figure = Words.amount(text);
    BigDecimal yen = figure.multiply(BigDecimal.valueOf(unit.yen())).stripTrailingZeros();
    if (yen.scale() > 0 || yen.abs().compareTo(MOST_YEN) >= 0) {
      return Optional.empty();
    }
    BigDecimal digit =
        BigDecimal.valueOf(unit.yen(), figure.scale()).setScale(0, RoundingMode.CEILING);
    return Optional.of(
        new ProjectCost.Amount(
            cell, new Yen(yen.longValueExact()), new Yen(digit.longValueExact()), unit.at()));
  }

  private ProjectCost cost(CostColumn column, ProjectCost.Amount amount, StatedCosts stated) {
    MoneyStage named = column.stage() == null ? stated.stage() : column.stage();
    MoneyStage stage = named == null ? MoneyStage.PLAN : named;
    return new ProjectCost(
        Objects.requireNonNull(column.year()),
        column.at(),
        new ProjectCost.Stage(stage, profile.acts().get(stage), named != null),
        amount);
  }
}
