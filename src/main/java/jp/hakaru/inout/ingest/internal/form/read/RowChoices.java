package jp.hakaru.inout.ingest.internal.form.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.form.sheet.YearHead;
import jp.hakaru.inout.ingest.internal.report.Choices;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/** The choice between the ways to read a row with fewer cells than columns (行の読み方の選択). */
final class RowChoices {
  private final Notes notes;
  private final Predicate<Piece> isValue;

  /**
   * @param isValue whether a cell is a figure or a dash, and so no name
   */
  RowChoices(Notes notes, Predicate<Piece> isValue) {
    this.notes = notes;
    this.isValue = isValue;
  }

  /**
   * A row's first line.
   *
   * @param before how many cells stand before the first value
   * @param named whether the last of these is a name
   */
  record First(YearHead head, Line line, int before, boolean named) {
    private List<Piece> cells() {
      return line.cells().stream().map(line::piece).toList();
    }

    private Piece value() {
      return cells().get(before);
    }
  }

  /** The way that a person chose. */
  Optional<RowCells.Split> chosen(First row) {
    return isOpen(row)
        ? notes.chosen(row.value(), Reason.NO_ALIGNMENT, ways(row))
        : Optional.empty();
  }

  /** Offers all ways, of which no person chose one. */
  void offer(First row) {
    if (isOpen(row)) {
      notes.offer(row.value(), Reason.NO_ALIGNMENT, ways(row));
    }
  }

  /** Whether a value is there, and a name where there must be one. */
  private boolean isOpen(First row) {
    return row.cells().size() > row.before()
        && !(row.named() && isValue.test(row.cells().get(row.before() - 1)));
  }

  /** All ways; where the row has a name, it is shown behind its label. */
  private static List<Choices.Alternative<RowCells.Split>> ways(First row) {
    List<Piece> cells = row.cells();
    List<ReadingChoice.Cell> name =
        row.named()
            ? List.of(
                new ReadingChoice.Cell(
                    cells.get(row.before() - 1).text(), cells.get(row.before() - 2).text()))
            : List.of();
    return RowCells.ways(row.head(), cells, row.before()).stream()
        .map(way ->
            new Choices.Alternative<>(
                Stream.concat(name.stream(), way.cells().stream()).toList(), way.reading()))
        .toList();
  }
}
