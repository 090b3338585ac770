package jp.hakaru.inout.ingest.internal.form.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRevenueRow;
import jp.hakaru.base.dossier.RevenueKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.inout.ingest.internal.form.read.RowKind;
import jp.hakaru.inout.ingest.internal.form.read.RowLabel;
import jp.hakaru.inout.ingest.internal.form.read.TableRow;
import jp.hakaru.inout.ingest.internal.form.sheet.YearHead;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Rows of money of a project's sheet (事業費・財源の写し). An amount stays as it is printed; where its parts
 * do not add up, it is in doubt.
 */
final class MoneyRows {
  private final FormContext context;
  private final RowLabel.@Nullable MoneyUnit stated;
  private final Set<String> seen = new HashSet<>();

  /**
   * @param stated the money unit that the paper states for all its tables
   */
  MoneyRows(FormContext context, RowLabel.@Nullable MoneyUnit stated) {
    this.context = context;
    this.stated = stated;
  }

  void map(List<TableRow> rows, Id project) {
    for (TableRow row : rows) {
      switch (row.kind()) {
        case COST -> cost(row, parts(rows, row), project);
        case REVENUE -> revenue(row, unit(rows), project);
        case EARMARKED, GENERAL -> {
          if (rows.stream().noneMatch(one -> one.kind() == RowKind.COST)) {
            leave(row, Reason.PARTIAL_AMOUNTS);
          }
        }
        case GROUP, OTHER -> leave(row, Reason.NOT_IN_FAMILY);
        case STATE, INDICATOR, EFFORT -> {}
      }
    }
  }

  private void leave(TableRow row, Reason reason) {
    row.cells().forEach(cell -> cell.forEach(piece -> context.notes().unread(piece, reason)));
  }

  private static List<TableRow> parts(List<TableRow> rows, TableRow cost) {
    return rows.stream()
        .filter(row -> row.kind() == RowKind.EARMARKED || row.kind() == RowKind.GENERAL)
        .filter(row -> row.head().equals(cost.head()))
        .toList();
  }

  private RowLabel.@Nullable MoneyUnit unit(List<TableRow> rows) {
    return rows.stream().map(TableRow::unit).filter(Objects::nonNull).findFirst().orElse(stated);
  }

  /** A cell that is an amount or a dash; empty where it is something else, which is left. */
  private Optional<Amount> amount(List<Piece> cell, RowLabel.MoneyUnit unit) {
    if (cell.size() != 1) {
      cell.forEach(piece -> context.notes().unread(piece, Reason.VOCABULARY));
      return Optional.empty();
    }
    Piece piece = cell.getFirst();
    String text = TextFold.fold(piece.text()).text();
    if (Words.isDash(text)) {
      return Optional.of(new Amount(piece, null));
    }
    if (Words.isAmount(text)) {
      BigDecimal yen = Words.amount(text).multiply(BigDecimal.valueOf(unit.yen()));
      if (yen.stripTrailingZeros().scale() <= 0) {
        return Optional.of(new Amount(piece, new Yen(yen.longValueExact())));
      }
    }
    context.notes().unread(piece, Reason.VOCABULARY);
    context.notes().doubt(piece, Reason.VOCABULARY);
    return Optional.empty();
  }

  private record Amount(Piece piece, @Nullable Yen yen) {}

  private void cost(TableRow row, List<TableRow> parts, Id project) {
    RowLabel.MoneyUnit unit = row.unit() == null ? stated : row.unit();
    if (unit == null) {
      leave(row, Reason.NO_UNIT);
      parts.forEach(part -> leave(part, Reason.NO_UNIT));
      return;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      Optional<Amount> total =
          row.cells().get(i).isEmpty() ? Optional.empty() : amount(row.cells().get(i), unit);
      if (total.isPresent()) {
        cost(row, parts, i, new Priced(project, unit, total.get()));
      } else {
        int column = i;
        parts.forEach(part ->
            part.cells()
                .get(column)
                .forEach(piece -> context.notes().unread(piece, Reason.PARTIAL_AMOUNTS)));
      }
    }
  }

  private record Priced(Id project, RowLabel.MoneyUnit unit, Amount total) {}

  private void cost(TableRow row, List<TableRow> parts, int at, Priced priced) {
    YearHead.Column column = row.head().columns().get(at);
    Amount total = priced.total();
    if (isTwice("cost", priced.project(), column, total.piece())) {
      return;
    }
    Optional<Amount> earmarked = part(parts, RowKind.EARMARKED, at, priced.unit());
    Optional<Amount> general = part(parts, RowKind.GENERAL, at, priced.unit());
    List<ClaimBook.Field> fields = fields(column, priced);
    earmarked.ifPresent(
        part -> fields.add(new ClaimBook.Field("earmarked_yen", List.of(part.piece()))));
    general.ifPresent(
        part -> fields.add(new ClaimBook.Field("general_yen", List.of(part.piece()))));
    Id act = act(column);
    ProjectCostRow made =
        context
            .book()
            .add(
                Table.PROJECT_COSTS,
                fields,
                source ->
                    new ProjectCostRow(
                        priced.project(),
                        column.year(),
                        column.holds().stage(),
                        act,
                        total.yen(),
                        total.piece().text(),
                        earmarked.map(Amount::yen).orElse(null),
                        general.map(Amount::yen).orElse(null),
                        new Yen(priced.unit().yen()),
                        source));
    Yen sum = sum(made.earmarkedYen(), made.generalYen());
    if (sum != null && made.amountYen() != null && !sum.equals(made.amountYen())) {
      context
          .notes()
          .doubt(total.piece(), Table.PROJECT_COSTS.kind(), made.key(), "amount_yen", Reason.SUM);
    }
  }

  private static List<ClaimBook.Field> fields(YearHead.Column column, Priced priced) {
    Amount total = priced.total();
    List<ClaimBook.Field> fields = new ArrayList<>();
    fields.add(new ClaimBook.Field("fiscal_year", column.yearPieces()));
    fields.add(new ClaimBook.Field("precision_yen", priced.unit().pieces()));
    fields.add(new ClaimBook.Field("amount_text", List.of(total.piece())));
    if (total.yen() != null) {
      fields.add(new ClaimBook.Field("amount_yen", List.of(total.piece())));
    }
    return fields;
  }

  private static @Nullable Yen sum(@Nullable Yen earmarked, @Nullable Yen general) {
    return earmarked == null || general == null
        ? null
        : new Yen(Math.addExact(earmarked.value(), general.value()));
  }

  private Optional<Amount> part(
      List<TableRow> parts, RowKind kind, int at, RowLabel.MoneyUnit unit) {
    return parts.stream()
        .filter(part -> part.kind() == kind)
        .map(part -> part.cells().get(at))
        .filter(cell -> !cell.isEmpty())
        .findFirst()
        .flatMap(cell -> amount(cell, unit));
  }

  private Id act(YearHead.Column column) {
    return context.acts().of(column.holds().stageAct(), column.year(), column.yearPieces());
  }

  private boolean isTwice(String what, Id project, YearHead.Column column, Piece piece) {
    boolean twice =
        !seen.add(what + project + column.year() + column.holds().stage() + act(column));
    if (twice) {
      context.notes().unread(piece, Reason.AMBIGUOUS);
      context.notes().doubt(piece, Reason.AMBIGUOUS);
    }
    return twice;
  }

  private void revenue(TableRow row, RowLabel.@Nullable MoneyUnit unit, Id project) {
    RevenueKind kind = row.revenue();
    if (unit == null || kind == null) {
      leave(row, unit == null ? Reason.NO_UNIT : Reason.VOCABULARY);
      return;
    }
    for (int i = 0; i < row.cells().size(); i++) {
      YearHead.Column column = row.head().columns().get(i);
      List<Piece> cell = row.cells().get(i);
      Optional<Amount> amount = cell.isEmpty() ? Optional.empty() : amount(cell, unit);
      amount
          .filter(one -> !isTwice("revenue" + kind + name(row), project, column, one.piece()))
          .ifPresent(one -> revenue(row, kind, new Priced(project, unit, one), column));
    }
  }

  private static String name(TableRow row) {
    return row.name() == null ? "" : row.name().text();
  }

  private void revenue(TableRow row, RevenueKind kind, Priced priced, YearHead.Column column) {
    List<ClaimBook.Field> fields = new ArrayList<>();
    fields.add(new ClaimBook.Field("fiscal_year", column.yearPieces()));
    fields.add(new ClaimBook.Field("precision_yen", priced.unit().pieces()));
    fields.add(ClaimBook.Field.of("kind", row.label()));
    fields.add(new ClaimBook.Field("amount_yen", List.of(priced.total().piece())));
    Id act = act(column);
    context
        .book()
        .add(
            Table.PROJECT_REVENUES,
            fields,
            source ->
                new ProjectRevenueRow(
                    priced.project(),
                    column.year(),
                    column.holds().stage(),
                    act,
                    kind,
                    row.label().text(),
                    priced.total().yen(),
                    new Yen(priced.unit().yen()),
                    source));
  }
}
