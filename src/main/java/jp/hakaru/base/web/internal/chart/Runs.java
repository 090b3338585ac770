package jp.hakaru.base.web.internal.chart;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.web.chart.CourseChart.Point;

/** Runs of years that follow one another (続いた年): what is missing is never drawn through. */
final class Runs {
  private Runs() {}

  /** The points that have a value, parted wherever a year is missing. */
  static List<List<Point>> of(List<Point> points) {
    List<List<Point>> runs = new ArrayList<>();
    int expected = Integer.MIN_VALUE;
    for (Point point : points) {
      if (point.value() == null) {
        continue;
      }
      if (runs.isEmpty() || TimeAxis.firstYear(point.period()) != expected) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(point);
      expected = TimeAxis.lastYear(point.period()) + 1;
    }
    return runs;
  }
}
