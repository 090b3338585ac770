package jp.hakaru.face.portal.internal.target;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.web.BadRequest;
import jp.hakaru.face.portal.internal.element.Standing;
import org.jspecify.annotations.Nullable;

/**
 * Which targets an address asks for (求められた目標).
 *
 * @param year of the results; unset for the newest result of each
 * @param standing those that stand so; unset for all
 * @param sheet which hundred of them, from 1
 */
public record TargetsAsked(@Nullable FiscalYear year, @Nullable Standing standing, int sheet) {
  /** As many stand on one page. */
  public static final int A_SHEET = 100;

  private static final int MOST_SHEETS = 10_000;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  /**
   * What the parameters say.
   *
   * @throws BadRequest when one of them is none of the values it can have
   */
  public static TargetsAsked of(
      @Nullable String year, @Nullable String standing, @Nullable String sheet) {
    return new TargetsAsked(
        isBlank(year) ? null : new FiscalYear(number(year, FIRST_YEAR, LAST_YEAR)),
        isBlank(standing) ? null : standing(standing),
        isBlank(sheet) ? 1 : number(sheet, 1, MOST_SHEETS));
  }

  private static boolean isBlank(@Nullable String text) {
    return text == null || text.isBlank();
  }

  private static Standing standing(@Nullable String text) {
    return Arrays.stream(Standing.values())
        .filter(one -> one.word().equals(text))
        .findFirst()
        .orElseThrow(() -> new BadRequest("portal.refused.parameter", null, shown(text)));
  }

  private static int number(@Nullable String text, int least, int most) {
    if (text != null && text.matches("[0-9]{1,5}")) {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    }
    throw new BadRequest("portal.refused.parameter", null, shown(text));
  }

  private static String shown(@Nullable String text) {
    return text == null ? "" : text.substring(0, Math.min(20, text.length()));
  }

  /** The same list with other results. */
  public TargetsAsked with(@Nullable FiscalYear other) {
    return new TargetsAsked(other, standing, 1);
  }

  /** The same list, of those that stand in one way, or all. */
  public TargetsAsked with(@Nullable Standing other) {
    return new TargetsAsked(year, other, 1);
  }

  /** The same list further on. */
  public TargetsAsked withSheet(int other) {
    return new TargetsAsked(year, standing, other);
  }

  /** The parameters that ask for it, with {@code ?}; empty where none is needed. */
  public String query() {
    List<String> parts = new ArrayList<>();
    if (year != null) {
      parts.add("year=" + year);
    }
    if (standing != null) {
      parts.add("standing=" + standing.word());
    }
    if (sheet > 1) {
      parts.add("sheet=" + sheet);
    }
    return parts.isEmpty() ? "" : "?" + String.join("&", parts);
  }
}
