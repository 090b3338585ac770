package jp.hakaru.inout.ingest.internal.decide;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;

/**
 * The columns of amounts of several years (年度別の金額の列), gathered in two ways: by year, a total with
 * its parts; and by place, those that stand below each other.
 *
 * @param years for each year its columns, the total first where the heading names it first
 * @param places the columns of each place in the order of the lines; those of sums over years too
 */
record YearColumns(List<Year> years, List<List<MoneyOrder.Named>> places) {
  /**
   * The columns of one year.
   *
   * @param head the column whose heading names the year
   */
  record Year(TableHead.Col head, List<TableHead.Col> columns) {}

  static YearColumns of(TableHead head) {
    List<Year> years = new ArrayList<>();
    List<List<MoneyOrder.Named>> places = new ArrayList<>();
    List<TableHead.Col> cols = head.money();
    for (int i = 0; i < cols.size(); i++) {
      TableHead.Col col = cols.get(i);
      boolean year = col.kind() == ColumnKind.COST;
      if (year) {
        years.add(new Year(col, new ArrayList<>()));
      }
      boolean hasTotal = year && i + 1 < cols.size() && cols.get(i + 1).kind() == ColumnKind.TOTAL;
      if (hasTotal) {
        continue;
      }
      MoneyOrder.Named named = new MoneyOrder.Named(year ? ColumnKind.TOTAL : col.kind(), col);
      if (col.kind() != ColumnKind.SUM && !years.isEmpty()) {
        years.getLast().columns().add(col);
      }
      put(places, named, head.lines().getFirst().tabbed());
    }
    return new YearColumns(years, places);
  }

  private static void put(
      List<List<MoneyOrder.Named>> places, MoneyOrder.Named named, boolean tabbed) {
    for (List<MoneyOrder.Named> place : places) {
      if (place.getFirst().column().isAt(named.column(), tabbed)) {
        place.add(named);
        return;
      }
    }
    places.add(new ArrayList<>(List.of(named)));
  }

  /** The places that have a column for the {@code row}-th amount below each other. */
  List<List<MoneyOrder.Named>> placesOf(int row) {
    return places.stream().filter(place -> place.size() > row).toList();
  }
}
