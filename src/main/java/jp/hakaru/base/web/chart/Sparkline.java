package jp.hakaru.base.web.chart;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A course as small as a word (小さな推移), for the row of a table that has the figures beside it.
 *
 * @param name the indicator's name, as the record has it
 * @param unit the unit of all values; empty where they have none
 * @param points in order of time; a year that is missing has a point without value
 * @param target unset where there is none that can be drawn
 */
public record Sparkline(
    String name, String unit, List<CourseChart.Point> points, @Nullable BigDecimal target)
    implements Chart {
  public Sparkline {
    points = List.copyOf(points);
  }
}
