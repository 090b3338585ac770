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
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

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

  public TableHead read(List<Line> lines) {
    List<HeadSpot> spots = new ArrayList<>();
    for (int row = 0; row < lines.size(); row++) {
      for (Cell cell : lines.get(row).cells()) {
        spots.add(new HeadSpot(cell, lines.get(row), row));
      }
    }
    Set<HeadSpot> used = new HashSet<>();
    List<FoundWord> found = new ArrayList<>();
    for (HeadSpot spot : spots) {
      if (!used.contains(spot)) {
        found.addAll(at(spot, spots, used));
      }
    }
    List<FoundWord> told = PeriodColumns.told(sources(sorted(found)), spots);
    List<FoundWord> placed = CostYears.given(told, spots);
    return new TableHead(List.copyOf(lines), columns(placed));
  }

  /**
   * A name that nobody knows between those of amounts of one line is one of a source of revenue.
   */
  private List<FoundWord> sources(List<FoundWord> found) {
    List<FoundWord> named = new ArrayList<>(found);
    for (int at = 1; at < found.size() - 1; at++) {
      FoundWord one = found.get(at);
      if (isUnknown(one) && isAmount(named.get(at - 1), one)) {
        boolean more =
            found.subList(at + 1, found.size()).stream()
                .filter(next -> !isUnknown(next))
                .findFirst()
                .filter(next -> isAmount(next, one))
                .isPresent();
        HeadWord word = one.word();
        if (more) {
          named.set(
              at,
              one.as(
                  new HeadWord(
                      List.of(ColumnKind.REVENUE), word.name(), word.year(), word.unit(), 0)));
        }
      }
    }
    return named;
  }

  private boolean isUnknown(FoundWord one) {
    return one.word().kinds().equals(List.of(ColumnKind.OTHER))
        && !words.isHeadLike(one.spot().piece());
  }

  private static boolean isAmount(FoundWord one, FoundWord beside) {
    return one.spot().row() == beside.spot().row()
        && !one.word().kinds().isEmpty()
        && one.word().kinds().stream().allMatch(ColumnKind::isMoney);
  }

  /**
   * In the order of their places. Where gaps part the cells and the parts of an amount stand left
   * of a column that comes before the amount, the lower lines have lost their places: what they
   * name then follows the upper line's columns of its kind in the order of reading.
   */
  private static List<FoundWord> sorted(List<FoundWord> found) {
    return placed(found).stream()
        .sorted(
            Comparator.comparingInt((FoundWord one) -> one.place().place())
                .thenComparingInt(one -> one.spot().row())
                .thenComparingInt(one -> one.spot().place())
                .thenComparingInt(one -> one.order()))
        .toList();
  }

  private static List<FoundWord> placed(List<FoundWord> found) {
    Optional<FoundWord> cost =
        found.stream()
            .filter(one -> one.spot().row() == 0 && one.names(ColumnKind.COST))
            .filter(one -> !one.spot().line().tabbed())
            .findFirst();
    boolean shifted =
        cost.filter(one ->
                found.stream()
                    .anyMatch(part ->
                        part.spot().row() > 0
                            && part.isPart()
                            && isBeforeAnother(part, one, found)))
            .isPresent();
    if (!shifted) {
      return found;
    }
    HeadSpot years =
        found.stream()
            .filter(one -> one.spot().row() == 0 && one.names(ColumnKind.YEARS))
            .findFirst()
            .orElse(cost.get())
            .spot();
    return found.stream()
        .map(one ->
            one.spot().row() == 0
                ? one
                : one.at(
                    one.isPart() ? cost.get().spot() : one.word().isYear() ? years : one.place()))
        .toList();
  }

  private static boolean isBeforeAnother(FoundWord part, FoundWord cost, List<FoundWord> found) {
    return found.stream()
        .anyMatch(one ->
            one.spot().row() == 0
                && one.spot().place() < cost.spot().place()
                && part.spot().cell().x() < one.spot().cell().xEnd());
  }

  private List<FoundWord> at(HeadSpot spot, List<HeadSpot> spots, Set<HeadSpot> used) {
    List<HeadSpot> stack = new ArrayList<>(List.of(spot));
    for (int row = spot.row() + 1; row < spot.row() + MOST_LINES; row++) {
      Optional<HeadSpot> below = below(stack.getLast(), spots, row);
      below
          .filter(one -> !used.contains(one) && !splitsNumber(stack.getLast(), one))
          .ifPresent(stack::add);
    }
    for (int height = stack.size(); height >= 1; height--) {
      List<HeadSpot> part = stack.subList(0, height);
      Optional<HeadWord> word = words.find(part.stream().map(HeadSpot::piece).toList());
      if (word.isPresent() && (height == 1 || !word.get().kinds().isEmpty())) {
        used.addAll(part);
        return List.of(new FoundWord(word.get(), spot, 0));
      }
    }
    used.add(spot);
    List<FoundWord> found = new ArrayList<>();
    for (Piece token : words.words(spot.piece())) {
      int order = found.size();
      words.find(List.of(token)).ifPresent(word -> found.add(new FoundWord(word, spot, order)));
    }
    if (found.isEmpty() && spot.row() == 0 && !words.isHeadLike(spot.piece())) {
      Value name = Value.written(spot.piece());
      found.add(
          new FoundWord(new HeadWord(List.of(ColumnKind.OTHER), name, null, null, 0), spot, 0));
    }
    return found;
  }

  /**
   * Whether two numbers would run into one: a year, and of how many years the line below speaks.
   */
  private static boolean splitsNumber(HeadSpot above, HeadSpot below) {
    String upper = above.cell().text();
    return Character.isDigit(upper.charAt(upper.length() - 1))
        && Character.isDigit(below.cell().text().charAt(0));
  }

  private static Optional<HeadSpot> below(HeadSpot above, List<HeadSpot> spots, int row) {
    return spots.stream().filter(spot -> spot.row() == row && spot.isAt(above)).findFirst();
  }

  private static List<TableHead.Col> columns(List<FoundWord> found) {
    boolean ofYears = CostYears.areIn(found);
    List<TableHead.Col> columns = new ArrayList<>();
    Set<ColumnKind> taken = new HashSet<>();
    FoundWord group = null;
    for (FoundWord one : found) {
      if (one.word().isUnit() || one.names(ColumnKind.GROUP)) {
        continue;
      }
      ColumnKind kind = kind(one, taken, ofYears, group);
      if (ofYears && kind == ColumnKind.COST) {
        taken.removeIf(ColumnKind::isMoney);
        group = one;
      }
      taken.add(kind);
      Cell cell = one.place().cell();
      columns.add(new TableHead.Col(kind, one.word(), one.place().place(), cell.x(), cell.xEnd()));
    }
    return withUnits(columns, found);
  }

  private static ColumnKind kind(
      FoundWord one, Set<ColumnKind> taken, boolean ofYears, @Nullable FoundWord group) {
    if (ofYears && CostYears.isOverYears(one, group)) {
      return ColumnKind.SUM;
    }
    return one.word().kinds().stream()
        .filter(candidate -> isFree(candidate, one.word(), taken))
        .findFirst()
        .orElse(one.word().kinds().isEmpty() ? ColumnKind.YEARS : ColumnKind.OTHER);
  }

  private static boolean isFree(ColumnKind kind, HeadWord word, Set<ColumnKind> taken) {
    return switch (kind) {
      case COST -> !taken.contains(ColumnKind.COST) || word.year() != null;
      case REFERENCE, GOAL, PLAN_NAME, OTHER, REVENUE, GROUP, YEARS, SUM -> true;
      case NUMBER, NAME, SUMMARY, TOTAL, EARMARKED, GENERAL, STATUS, PERIOD, DEPARTMENT ->
          !taken.contains(kind);
    };
  }

  /** Gives a unit or a year that stands in a cell of its own to the money column at its place. */
  private static List<TableHead.Col> withUnits(List<TableHead.Col> columns, List<FoundWord> found) {
    List<TableHead.Col> out = new ArrayList<>();
    for (TableHead.Col col : columns) {
      HeadWord word = col.word();
      boolean takesUnit =
          col.kind() == ColumnKind.COST || (col.kind() == ColumnKind.YEARS && word.name() != null);
      if (takesUnit && word.unit() == null) {
        for (FoundWord one : found) {
          boolean ofTable = one.spot().line().cells().size() == 1 && one.spot().row() == 0;
          boolean ofCost = col.kind() == ColumnKind.COST && only(found);
          if (one.word().isUnit() && (one.spot().place() == col.index() || ofTable || ofCost)) {
            word =
                new HeadWord(
                    word.kinds(), word.name(), word.year(), one.word().unit(), word.count());
          }
        }
      }
      out.add(new TableHead.Col(col.kind(), word, col.index(), col.x(), col.xEnd()));
    }
    return List.copyOf(out);
  }

  private static boolean only(List<FoundWord> found) {
    return found.stream().filter(one -> one.word().isUnit()).count() == 1;
  }
}
