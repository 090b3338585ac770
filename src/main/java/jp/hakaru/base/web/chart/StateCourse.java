package jp.hakaru.base.web.chart;

import java.util.List;
import jp.hakaru.base.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A target in words (状態の目標) or one to be done by a year: a row of years with the words of each.
 *
 * @param name the indicator's name, as the record has it
 * @param years in order of time
 */
public record StateCourse(String name, List<Year> years) implements Chart {
  public StateCourse {
    years = List.copyOf(years);
  }

  /**
   * One year.
   *
   * @param target the state due, as the record has it; unset where none is
   * @param actual the state reached, as the record has it; unset where none is told
   * @param reason why no state is told, in words
   * @param isGoal whether the target of this year is the final one
   */
  public record Year(
      Period period,
      @Nullable String target,
      @Nullable String actual,
      @Nullable String reason,
      boolean isGoal) {}
}
