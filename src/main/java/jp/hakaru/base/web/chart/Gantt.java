package jp.hakaru.base.web.chart;

import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * A roadmap by fiscal year (工程表).
 *
 * @param name what it is of, as the record has it
 * @param first the first year shown
 * @param last the last year shown
 * @param now the year that is marked as the present one; unset for none
 * @param rows in the order of the paper
 */
public record Gantt(
    String name, FiscalYear first, FiscalYear last, @Nullable FiscalYear now, List<Row> rows)
    implements Chart {
  public Gantt {
    rows = List.copyOf(rows);
    if (first.compareTo(last) > 0) {
      throw new IllegalArgumentException("a roadmap ends before it begins: " + first + ", " + last);
    }
  }

  /**
   * One line of work.
   *
   * @param name as the record has it
   * @param href its page; unset where it has none
   * @param isHeading whether it only heads the rows that follow
   * @param result what was reached so far, as the record has it; unset for nothing
   */
  public record Row(
      String name,
      @Nullable String href,
      boolean isHeading,
      List<Step> steps,
      @Nullable String result) {
    public Row {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A step of it.
   *
   * @param from unset where it began before, or nobody can say when
   * @param to inclusive; unset where its end is open
   * @param text as the record has it; empty for a bare arrow
   */
  public record Step(@Nullable FiscalYear from, @Nullable FiscalYear to, String text) {}
}
