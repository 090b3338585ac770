package jp.hakaru.base.web.chart;

import java.time.Month;
import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * The months of a fiscal year, April to March (年間の予定).
 *
 * @param name what it is of, as the record has it
 * @param year unset where it holds for every year
 * @param lanes who or what the events are parted by
 */
public record YearCalendar(String name, @Nullable FiscalYear year, List<Lane> lanes)
    implements Chart {
  public YearCalendar {
    lanes = List.copyOf(lanes);
  }

  /** Events that belong together; {@code name} in the language of the page. */
  public record Lane(String name, List<Event> events) {
    public Lane {
      events = List.copyOf(events);
    }
  }

  /**
   * An event.
   *
   * @param from unset where no month is stated
   * @param to inclusive, in or after {@code from} as the fiscal year runs; unset for one month
   * @param title as the record has it
   */
  public record Event(@Nullable Month from, @Nullable Month to, String title) {}
}
