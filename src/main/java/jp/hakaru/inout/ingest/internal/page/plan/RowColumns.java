package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.page.plan.line.TargetHead;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.TargetColumn;

/** The columns of a table of targets (表の列). */
record RowColumns(List<TargetHead.Column> all) {
  RowColumns {
    all = List.copyOf(all);
  }

  private static boolean holdsValue(TargetHead.Column column) {
    return switch (column.holds()) {
      case BASELINE, TARGET, ACTUAL, PLANNED -> true;
      case NUMBER, NAME, UNIT, BASELINE_YEAR, TARGET_YEAR, DIRECTION, KIND, SERIES, OTHER -> false;
    };
  }

  /** The places of the columns of values. */
  List<Integer> values() {
    List<Integer> places = new ArrayList<>();
    for (int at = 0; at < all.size(); at++) {
      if (holdsValue(all.get(at))) {
        places.add(at);
      }
    }
    return places;
  }

  boolean hasUnit() {
    return all.stream().anyMatch(one -> one.holds() == TargetColumn.UNIT);
  }
}
