package jp.hakaru.inout.ingest.internal.form.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.form.sheet.YearHead;
import jp.hakaru.inout.ingest.internal.report.Choices;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Which cells of a row's line stand in which column (列の対応). Between tabs a line with as many tabs
 * as the head's tells by them, so that an empty cell stays empty; any other line only where every
 * column has its cell, counted from the right. Without tabs the place tells.
 */
final class RowCells {
  private static final int MOST_BEFORE = 2;

  private RowCells() {}

  /**
   * The cells of a line.
   *
   * @param before those before the first column: label and name
   * @param values one a column; empty where nothing stands there
   */
  record Split(List<Piece> before, List<List<Piece>> values) {
    boolean isFull() {
      return values.stream().noneMatch(List::isEmpty);
    }

    boolean isEmpty() {
      return values.stream().allMatch(List::isEmpty);
    }
  }

  static Optional<Split> split(YearHead head, Line line) {
    if (line.tabbed() && head.isTabbed() && tabs(line) == tabs(head.lines().getLast())) {
      return byTabs(head, line);
    }
    Optional<Split> counted = fromRight(head, line);
    return counted.isPresent() || line.tabbed() || head.isTabbed() ? counted : byPlace(head, line);
  }

  private static long tabs(Line line) {
    return line.raw().chars().filter(c -> c == '\t').count();
  }

  /** All ways to give the cells from {@code before} on to columns, in order, some columns empty. */
  static List<Choices.Alternative<Split>> ways(YearHead head, List<Piece> all, int before) {
    List<Piece> cells = all.subList(before, all.size());
    return Choices.inOrder(cells.size(), head.columns().size()).stream()
        .map(way -> {
          List<List<Piece>> values = empty(head);
          List<ReadingChoice.Cell> shown = new ArrayList<>();
          for (int i = 0; i < cells.size(); i++) {
            values.set(way.get(i), List.of(cells.get(i)));
            shown.add(
                new ReadingChoice.Cell(
                    cells.get(i).text(), head.columns().get(way.get(i)).title()));
          }
          return new Choices.Alternative<>(shown, new Split(all.subList(0, before), values));
        })
        .toList();
  }

  private static Optional<Split> byTabs(YearHead head, Line line) {
    int first = head.columns().getFirst().at().index();
    List<Piece> before = new ArrayList<>();
    List<List<Piece>> values = empty(head);
    for (Cell cell : line.cells()) {
      if (cell.index() < first) {
        before.add(line.piece(cell));
        continue;
      }
      int column = columnAt(head, cell.index());
      if (column < 0) {
        return Optional.empty();
      }
      values.set(column, List.of(line.piece(cell)));
    }
    return Optional.of(new Split(before, values));
  }

  private static int columnAt(YearHead head, int index) {
    for (int i = 0; i < head.columns().size(); i++) {
      if (head.columns().get(i).at().index() == index) {
        return i;
      }
    }
    return -1;
  }

  private static List<List<Piece>> empty(YearHead head) {
    return new ArrayList<>(Collections.nCopies(head.columns().size(), List.of()));
  }

  private static Optional<Split> fromRight(YearHead head, Line line) {
    int before = line.cells().size() - head.columns().size();
    if (before < 0 || before > MOST_BEFORE) {
      return Optional.empty();
    }
    List<Piece> pieces = line.cells().stream().map(line::piece).toList();
    return Optional.of(
        new Split(
            pieces.subList(0, before),
            pieces.subList(before, pieces.size()).stream().map(List::of).toList()));
  }

  private static Optional<Split> byPlace(YearHead head, Line line) {
    List<Piece> before = new ArrayList<>();
    List<List<Piece>> values = empty(head);
    for (Cell cell : line.cells()) {
      List<Integer> columns = new ArrayList<>();
      for (int i = 0; i < values.size(); i++) {
        if (cell.isAt(head.columns().get(i).at(), false)) {
          columns.add(i);
        }
      }
      boolean isBefore = cell.xEnd() <= head.columns().getFirst().at().x();
      if (isBefore) {
        before.add(line.piece(cell));
      } else if (columns.size() == 1 && values.get(columns.getFirst()).isEmpty()) {
        values.set(columns.getFirst(), List.of(line.piece(cell)));
      } else {
        return Optional.empty();
      }
    }
    return before.size() > MOST_BEFORE ? Optional.empty() : Optional.of(new Split(before, values));
  }
}
