package jp.hakaru.inout.ingest.internal.label;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Reads the heading of a table (表頭の読み取り) from one to three lines, however its cells are split over
 * them: a cell alone, a cell with those below it, or the words within a cell.
 */
public final class TableHeadReader {
  private static final int MOST_LINES = 3;

  private final HeadWords words;

  public TableHeadReader(HeadWords words) {
    this.words = words;
  }

  private record Spot(Cell cell, Line line, int row) {
    Piece piece() {
      return line.piece(cell);
    }

    /** Its place in the line: lines parted by gaps have no empty cells that could be counted. */
    int place() {
      return line.tabbed() ? cell.index() : cell.x();
    }
  }

  public TableHead read(List<Line> lines) {
    List<Spot> spots = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      for (Cell cell : lines.get(row).cells()) {
        spots.add(new Spot(cell, lines.get(row), row));
      }
    }
    Set<Spot> used = new HashSet<>();
    List<Found> found = new ArrayList<>();
    for (Spot spot : spots) {
      if (!used.contains(spot)) {
        found.addAll(at(spot, spots, used));
      }
    }
    return new TableHead(List.copyOf(lines), columns(sorted(found)));
  }

  /**
   * In the order of their places. Where gaps part the cells and the parts of an amount stand left
   * of a column that comes before the amount, the lower lines have lost their places: what they
   * name then follows the upper line's columns of its kind in the order of reading.
   */
  private static List<Found> sorted(List<Found> found) {
    List<Found> placed = found;
    Optional<Found> cost =
        found.stream()
            .filter(one -> one.spot.row() == 0 && one.names(ColumnKind.COST))
            .filter(one -> !one.spot.line().tabbed())
            .findFirst();
    boolean shifted =
        cost.filter(one ->
                found.stream()
                    .anyMatch(part ->
                        part.spot.row() > 0 && part.isPart() && isBeforeAnother(part, one, found)))
            .isPresent();
    if (shifted) {
      Spot years =
          found.stream()
              .filter(one -> one.spot.row() == 0 && one.names(ColumnKind.YEARS))
              .findFirst()
              .orElse(cost.get())
              .spot;
      placed =
          found.stream()
              .map(one ->
                  one.spot.row() == 0
                      ? one
                      : one.at(
                          one.isPart() ? cost.get().spot : one.word.isYear() ? years : one.place))
              .toList();
    }
    return placed.stream()
        .sorted(
            Comparator.comparingInt((Found one) -> one.place.place())
                .thenComparingInt(one -> one.spot.row())
                .thenComparingInt(one -> one.spot.place())
                .thenComparingInt(one -> one.order))
        .toList();
  }

  private static boolean isBeforeAnother(Found part, Found cost, List<Found> found) {
    return found.stream()
        .anyMatch(one ->
            one.spot.row() == 0
                && one.spot.place() < cost.spot.place()
                && part.spot.cell().x() < one.spot.cell().xEnd());
  }

  /**
   * A word of the heading.
   *
   * @param place the cell at whose place it counts, usually its own
   */
  private record Found(HeadWord word, Spot spot, int order, Spot place) {
    Found(HeadWord word, Spot spot, int order) {
      this(word, spot, order, spot);
    }

    Found at(Spot other) {
      return new Found(word, spot, order, other);
    }

    boolean names(ColumnKind kind) {
      return word.kinds().contains(kind);
    }

    /** Whether it names a part of an amount. */
    boolean isPart() {
      return names(ColumnKind.EARMARKED) || names(ColumnKind.GENERAL);
    }
  }

  private List<Found> at(Spot spot, List<Spot> spots, Set<Spot> used) {
    List<Spot> stack = new ArrayList<>(List.of(spot));
    for (int row = spot.row() + 1; row < spot.row() + MOST_LINES; row++) {
      Optional<Spot> below = below(stack.getLast(), spots, row);
      below.filter(one -> !used.contains(one)).ifPresent(stack::add);
    }
    for (int height = stack.size(); height >= 1; height--) {
      List<Spot> part = stack.subList(0, height);
      Optional<HeadWord> word = words.find(part.stream().map(Spot::piece).toList());
      if (word.isPresent() && (height == 1 || !word.get().kinds().isEmpty())) {
        used.addAll(part);
        return List.of(new Found(word.get(), spot, 0));
      }
    }
    used.add(spot);
    List<Found> found = new ArrayList<>();
    for (Piece token : HeadWords.tokens(spot.piece())) {
      int order = found.size();
      words.find(List.of(token)).ifPresent(word -> found.add(new Found(word, spot, order)));
    }
    return found;
  }

  private static Optional<Spot> below(Spot above, List<Spot> spots, int row) {
    return spots.stream()
        .filter(spot -> spot.row() == row)
        .filter(spot ->
            spot.line().tabbed()
                ? spot.cell().index() == above.cell().index()
                : spot.cell().x() < above.cell().xEnd() && above.cell().x() < spot.cell().xEnd())
        .findFirst();
  }

  private static List<TableHead.Col> columns(List<Found> found) {
    List<TableHead.Col> columns = new ArrayList<>();
    Set<ColumnKind> taken = new HashSet<>();
    for (Found one : found) {
      ColumnKind kind =
          one.word.kinds().stream()
              .filter(candidate -> isFree(candidate, one.word, taken))
              .findFirst()
              .orElse(one.word.kinds().isEmpty() ? ColumnKind.YEARS : ColumnKind.OTHER);
      if (one.word.isUnit()) {
        continue;
      }
      taken.add(kind);
      Cell cell = one.place.cell();
      columns.add(new TableHead.Col(kind, one.word, one.place.place(), cell.x(), cell.xEnd()));
    }
    return withUnits(columns, found);
  }

  private static boolean isFree(ColumnKind kind, HeadWord word, Set<ColumnKind> taken) {
    return switch (kind) {
      case COST -> !taken.contains(ColumnKind.COST) || word.year() != null;
      case REFERENCE, OTHER, REVENUE, YEARS -> true;
      case NUMBER, NAME, SUMMARY, TOTAL, EARMARKED, GENERAL, STATUS, DEPARTMENT ->
          !taken.contains(kind);
    };
  }

  /** Gives a unit or a year that stands in a cell of its own to the money column at its place. */
  private static List<TableHead.Col> withUnits(List<TableHead.Col> columns, List<Found> found) {
    List<TableHead.Col> out = new ArrayList<>();
    for (TableHead.Col col : columns) {
      HeadWord word = col.word();
      if (col.kind() == ColumnKind.COST && word.unit() == null) {
        for (Found one : found) {
          if (one.word.isUnit() && (one.spot.place() == col.index() || only(found))) {
            word =
                new HeadWord(word.kinds(), word.name(), word.year(), one.word.unit(), word.count());
          }
        }
      }
      out.add(new TableHead.Col(col.kind(), word, col.index(), col.x(), col.xEnd()));
    }
    return List.copyOf(out);
  }

  private static boolean only(List<Found> found) {
    return found.stream().filter(one -> one.word.isUnit()).count() == 1;
  }
}
