package jp.hakaru.base.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The day a page speaks of (時点): now, or the end of a past day in Japan.
 *
 * @param day the day asked for, inclusive; unset means now
 */
public record AsOf(@Nullable LocalDate day) {
  /** The request parameter that carries the day, {@code ?asof=2026-03-31}. */
  public static final String PARAMETER = "asof";

  /** A year of more than four digits or before our era is no day of a record. */
  private static final int DAY_LENGTH = "2026-03-31".length();

  /** The newest record. */
  public static final AsOf NOW = new AsOf(null);

  /**
   * The day written in {@code text}; unset or blank means now.
   *
   * @throws BadRequest when it is not a day written as 2026-03-31
   */
  public static AsOf parse(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return NOW;
    }
    String day = text.strip();
    if (day.length() != DAY_LENGTH) {
      throw new BadRequest("web.refused.day", null, day);
    }
    try {
      return new AsOf(LocalDate.parse(day));
    } catch (DateTimeParseException e) {
      throw new BadRequest("web.refused.day", e, day);
    }
  }

  /** Whether a past day was asked for. */
  public boolean isPast() {
    return day != null;
  }

  /**
   * {@code path}, which may have parameters of its own, with this day kept as another; {@code path}
   * itself for now.
   */
  public String keptIn(String path) {
    return day == null ? path : path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + day;
  }

  /** The address of the same page in another language, with this day kept. */
  public String inLanguage(String language) {
    String query = "?" + PageLanguage.PARAMETER + "=" + language;
    return day == null ? query : query + "&" + PARAMETER + "=" + day;
  }
}
