package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parts a page that is set in columns (段組み): each column is read before the next. */
final class Zones {
  /** Fewer lines on either side are no columns. */
  private static final int LEAST = 3;

  private static final int DEEPEST = 3;

  private final float em;

  /**
   * @param em the size of most of the page's type
   */
  Zones(float em) {
    this.em = em;
  }

  /** A stretch of the page that is read from top to bottom. */
  record Zone(List<Row> rows, List<Block> tables) {
    private static Zone empty() {
      return new Zone(new ArrayList<>(), new ArrayList<>());
    }

    private void addAll(Zone other) {
      rows.addAll(other.rows);
      tables.addAll(other.tables);
    }

    boolean isEmpty() {
      return rows.isEmpty() && tables.isEmpty();
    }
  }

  /** The zones in the order in which they are read. */
  List<Zone> of(List<Row> rows, List<Block> tables) {
    List<Zone> zones = new ArrayList<>();
    part(new Zone(rows, tables), DEEPEST, zones);
    return zones;
  }

  private void part(Zone zone, int depth, List<Zone> zones) {
    float gutter = depth == 0 ? Float.NaN : gutter(zone);
    if (Float.isNaN(gutter)) {
      if (!zone.isEmpty()) {
        zones.add(zone);
      }
      return;
    }
    Zone above = Zone.empty();
    Zone run = Zone.empty();
    for (Item item : items(zone)) {
      boolean crosses = item.crosses(gutter);
      if (crosses && isSet(run, gutter)) {
        part(above, 0, zones);
        columns(run, gutter, depth, zones);
        above = Zone.empty();
        run = Zone.empty();
      } else if (crosses) {
        above.addAll(run);
        run = Zone.empty();
      }
      item.addTo(crosses ? above : run);
    }
    if (isSet(run, gutter)) {
      part(above, 0, zones);
      columns(run, gutter, depth, zones);
    } else {
      above.addAll(run);
      part(above, 0, zones);
    }
  }

  /** Adds the columns of a run of lines that keep to them. */
  private void columns(Zone run, float gutter, int depth, List<Zone> zones) {
    for (boolean left : new boolean[] {true, false}) {
      part(side(run, gutter, left), depth - 1, zones);
    }
  }

  private static Zone side(Zone run, float gutter, boolean left) {
    Zone side = Zone.empty();
    run.rows().forEach(row -> side(row, gutter, left, side.rows()));
    run.tables().stream().filter(one -> (one.left() < gutter) == left).forEach(side.tables()::add);
    return side;
  }

  private static void side(Row row, float gutter, boolean left, List<Row> side) {
    List<Ink> inks =
        new ArrayList<>(
            row.inks().stream().filter(ink -> (ink.middle() < gutter) == left).toList());
    while (!inks.isEmpty() && inks.getLast().isBlank()) {
      inks.removeLast();
    }
    while (!left && !inks.isEmpty() && inks.getFirst().isBlank()) {
      inks.removeFirst();
    }
    if (!inks.isEmpty()) {
      side.add(new Row(inks));
    }
  }

  /**
   * Whether both sides of the gutter are columns: many of their lines fill them, rows of tables
   * among these, or they are columns in turn.
   */
  private boolean isSet(Zone run, float gutter) {
    for (boolean left : new boolean[] {true, false}) {
      Zone side = side(run, gutter, left);
      if (!fillsItsWidth(side) && !isInColumns(side)) {
        return false;
      }
    }
    return true;
  }

  private boolean isInColumns(Zone side) {
    float gutter = gutter(side);
    return !Float.isNaN(gutter) && isSet(side, gutter);
  }

  private boolean fillsItsWidth(Zone side) {
    double from = left(side);
    double width = right(side) - from;
    int tables = side.tables().size();
    long full =
        side.rows().stream()
                .filter(row -> row.right() - row.left() > 0.8 * width)
                .filter(row -> RowText.parts(row).size() == 1)
                .count()
            + tables;
    int all = side.rows().size() + tables;
    return all >= LEAST && full * 4 >= all && full >= 2 && width >= 8 * em;
  }

  private static double left(Zone zone) {
    double left = Double.POSITIVE_INFINITY;
    for (Row row : zone.rows()) {
      left = Math.min(left, row.left());
    }
    for (Block table : zone.tables()) {
      left = Math.min(left, table.left());
    }
    return zone.isEmpty() ? 0 : left;
  }

  private static double right(Zone zone) {
    double right = Double.NEGATIVE_INFINITY;
    for (Row row : zone.rows()) {
      right = Math.max(right, row.right());
    }
    for (Block table : zone.tables()) {
      right = Math.max(right, table.right());
    }
    return zone.isEmpty() ? 0 : right;
  }

  /** A row of text or a row of a table. */
  private record Item(float top, @Nullable Row row, @Nullable Block table) {
    float left() {
      return row != null ? row.left() : table != null ? table.left() : 0;
    }

    float right() {
      return row != null ? row.right() : table != null ? table.right() : 0;
    }

    float bottom() {
      return row != null ? row.bottom() : table != null ? table.bottom() : 0;
    }

    boolean crosses(float x) {
      if (row == null) {
        return table != null && table.left() < x && table.right() > x;
      }
      float slack = row.size() * 0.4f;
      return row.inks().stream()
          .anyMatch(ink -> !ink.isBlank() && ink.left() < x + slack && ink.right() > x - slack);
    }

    void addTo(Zone zone) {
      if (row != null) {
        zone.rows().add(row);
      }
      if (table != null) {
        zone.tables().add(table);
      }
    }
  }

  private static List<Item> items(Zone zone) {
    List<Item> items = new ArrayList<>();
    zone.rows().forEach(row -> items.add(new Item(row.top(), row, null)));
    zone.tables().forEach(table -> items.add(new Item(table.top(), null, table)));
    items.sort(Comparator.comparingDouble(Item::top));
    return items;
  }

  /** The place that the fewest lines cross; not a number where no two columns stand there. */
  private float gutter(Zone zone) {
    double from = left(zone);
    double to = right(zone);
    double step = em / 4;
    int bins = (int) Math.ceil((to - from) / step);
    if (bins < 16 * 4 || bins > 10_000) {
      return Float.NaN;
    }
    int[] crossing = crossing(zone, from, step, bins);
    int best = -1;
    for (int bin = bins / 5; bin < bins - bins / 5; bin++) {
      best = best < 0 || crossing[bin] < crossing[best] ? bin : best;
    }
    int last = best;
    while (last + 1 < bins && crossing[last + 1] == crossing[best]) {
      last++;
    }
    float gutter = (float) (from + (best + last + 1) / 2.0 * step);
    return areBeside(items(zone), gutter) ? gutter : Float.NaN;
  }

  /** By how many lines and tables each of {@code bins} stretches of the width is crossed. */
  private static int[] crossing(Zone zone, double from, double step, int bins) {
    int[] crossing = new int[bins];
    int[] seenIn = new int[bins];
    int number = 0;
    for (Row row : zone.rows()) {
      number++;
      for (Ink ink : row.inks()) {
        if (!ink.isBlank()) {
          int start = (int) Math.max(0, (ink.left() - from) / step - 1.6);
          int end = (int) Math.min(bins, (ink.right() - from) / step + 2.6);
          for (int bin = Math.min(start, end); bin < end; bin++) {
            crossing[bin] += seenIn[bin] == number ? 0 : 1;
            seenIn[bin] = number;
          }
        }
      }
    }
    for (Block table : zone.tables()) {
      int start = (int) Math.max(0, (table.left() - from) / step);
      int end = (int) Math.min(bins, (table.right() - from) / step + 1);
      for (int bin = start; bin < end; bin++) {
        crossing[bin]++;
      }
    }
    return crossing;
  }

  /** Whether enough stands on one side at the height of what stands on the other. */
  private static boolean areBeside(List<Item> items, float gutter) {
    List<Item> right = items.stream().filter(one -> one.left() > gutter).toList();
    long beside =
        items.stream()
            .filter(one -> one.right() < gutter)
            .filter(one ->
                right.stream()
                    .anyMatch(other -> other.top() < one.bottom() && one.top() < other.bottom()))
            .count();
    long both =
        items.stream().filter(one -> one.row() != null && isBeside(one.row(), gutter)).count();
    return both + beside >= LEAST;
  }

  private static boolean isBeside(Row row, float gutter) {
    return row.left() < gutter && row.right() > gutter && !new Item(0, row, null).crosses(gutter);
  }
}
