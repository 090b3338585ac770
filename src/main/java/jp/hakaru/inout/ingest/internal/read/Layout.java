package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.source.Cell;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a table stand (列の並び): the slots that the cells of a row may fill, in order.
 */
record Layout(List<Slot> slots) {
  /**
   * A place for one cell, or for several of amounts or of years.
   *
   * @param index the index that its (first) cell usually has
   * @param width how many cells it may have
   * @param col the heading of its (first) column
   */
  record Slot(ColumnKind kind, int index, int width, int x, int xEnd, TableHead.Col col) {
    boolean takesSeveral() {
      return kind == ColumnKind.COST || kind == ColumnKind.YEARS;
    }

    /** This slot where {@code cell} stands. */
    private Slot at(Cell cell) {
      return new Slot(kind, cell.index(), width, cell.x(), cell.xEnd(), col);
    }

    /** This slot with a further cell. */
    private Slot with(Cell cell) {
      return new Slot(kind, index, width, Math.min(x, cell.x()), Math.max(xEnd, cell.xEnd()), col);
    }
  }

  static Layout of(TableHead head) {
    List<Slot> slots = new ArrayList<>();
    addGroup(slots, ColumnKind.COST, head.money());
    addGroup(
        slots,
        ColumnKind.YEARS,
        head.columns().stream().filter(col -> col.kind() == ColumnKind.YEARS).toList());
    for (TableHead.Col col : head.columns()) {
      if (!col.kind().isMoney() && col.kind() != ColumnKind.YEARS) {
        slots.add(new Slot(col.kind(), col.index(), 1, col.x(), col.xEnd(), col));
      }
    }
    slots.sort(Comparator.comparingInt(Slot::index).thenComparingInt(Slot::x));
    return new Layout(List.copyOf(slots));
  }

  private static void addGroup(List<Slot> slots, ColumnKind kind, List<TableHead.Col> cols) {
    if (!cols.isEmpty()) {
      slots.add(
          new Slot(
              kind,
              cols.stream().mapToInt(TableHead.Col::index).min().orElseThrow(),
              (int) Math.max(1, width(kind, cols)),
              cols.stream().mapToInt(TableHead.Col::x).min().orElseThrow(),
              cols.stream().mapToInt(TableHead.Col::xEnd).max().orElseThrow(),
              cols.getFirst()));
    }
  }

  private static long width(ColumnKind kind, List<TableHead.Col> cols) {
    return kind == ColumnKind.YEARS
        ? cols.stream().filter(col -> col.word().isYear()).count()
        : cols.stream().map(TableHead.Col::index).distinct().count();
  }

  /** This layout with the indexes that the table's rows have shown. */
  Layout withIndexes(Map<Integer, Integer> learned) {
    List<Slot> moved = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      int index = learned.getOrDefault(i, slot.index());
      moved.add(new Slot(slot.kind(), index, slot.width(), slot.x(), slot.xEnd(), slot.col()));
    }
    return new Layout(List.copyOf(moved));
  }

  /** This layout as the cells of one row stand: the lines below it follow them. */
  Layout withRow(Alignment row) {
    List<Slot> moved = new ArrayList<>(slots);
    Set<Integer> begun = new HashSet<>();
    row.places()
        .forEach((cell, place) -> {
          if (place >= 0 && !isOneOfYears(cell, place)) {
            boolean first = begun.add(place);
            Slot slot = moved.get(place);
            moved.set(place, first || !slot.takesSeveral() ? slot.at(cell) : slot.with(cell));
          }
        });
    return new Layout(List.copyOf(moved));
  }

  /** The index at which slot {@code place} begins when {@code cell} is its first one. */
  int indexOf(Cell cell, int place) {
    boolean within = place >= 0 && isOneOfYears(cell, place);
    return within ? slots.get(place).index() : cell.index();
  }

  /** Whether a cell stands in the columns of years, which stay where they are. */
  private boolean isOneOfYears(Cell cell, int place) {
    return slots.get(place).kind() == ColumnKind.YEARS && isWithin(cell, place);
  }

  /** Whether a heading of the same form stands above {@code other}. */
  boolean isAlike(Layout other) {
    return head().equals(other.head());
  }

  /** Its columns in order. */
  List<ColumnKind> kinds() {
    return slots.stream().map(Slot::kind).toList();
  }

  private List<String> head() {
    return slots.stream()
        .map(slot -> slot.kind() + " " + slot.col().index() + " " + slot.col().x())
        .toList();
  }

  /**
   * How far {@code cell} stands from where slot {@code place} is, in columns; 0 at its place, which
   * for years is that of any of them.
   */
  int offset(Cell cell, boolean tabbed, int place) {
    if (tabbed) {
      return isOneOfYears(cell, place) ? 0 : cell.index() - slots.get(place).index();
    }
    return nearest(cell) - place;
  }

  /** Whether a cell between tabs stands where slot {@code place} has a column. */
  boolean isWithin(Cell cell, int place) {
    Slot slot = slots.get(place);
    return cell.index() >= slot.index() && cell.index() < slot.index() + slot.width();
  }

  /**
   * Whether a cell shows that nothing is lost or added up to the columns of years: it stands right
   * of them and below its own heading.
   */
  boolean anchorsYears(Cell cell, int place) {
    return cell.index() == slots.get(place).col().index()
        && slots.subList(0, place).stream().anyMatch(one -> one.kind() == ColumnKind.YEARS);
  }

  /** Whether the columns of years are the last ones. */
  boolean endsWithYears() {
    return slots.getLast().kind() == ColumnKind.YEARS;
  }

  /** Whether a cell between tabs stands where the columns of years do. */
  boolean isInYears(Cell cell) {
    return slots.stream()
        .filter(slot -> slot.kind() == ColumnKind.YEARS)
        .anyMatch(
            slot -> cell.index() >= slot.index() && cell.index() < slot.index() + slot.width());
  }

  /** Whether a cell between tabs stands where a column of one of {@code kinds} does. */
  boolean isAt(Cell cell, Set<ColumnKind> kinds) {
    return slots.stream()
        .anyMatch(slot -> kinds.contains(slot.kind()) && slot.index() == cell.index());
  }

  private int nearest(Cell cell) {
    int best = 0;
    int bestDistance = Integer.MAX_VALUE;
    for (int i = 0; i < slots.size(); i++) {
      Slot slot = slots.get(i);
      int gap = Math.max(slot.x() - cell.xEnd(), cell.x() - slot.xEnd());
      int distance = gap < 0 ? Math.min(0, Math.abs(cell.x() - slot.x()) - 1000) : gap;
      if (distance < bestDistance) {
        best = i;
        bestDistance = distance;
      }
    }
    return best;
  }

  @Nullable Slot find(ColumnKind kind) {
    return slots.stream().filter(slot -> slot.kind() == kind).findFirst().orElse(null);
  }
}
