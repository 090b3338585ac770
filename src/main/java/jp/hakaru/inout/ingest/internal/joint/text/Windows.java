package jp.hakaru.inout.ingest.internal.joint.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.Era;
import jp.hakaru.inout.ingest.internal.joint.draft.SurveyDraft.DayAt;
import jp.hakaru.inout.ingest.internal.joint.draft.SurveyDraft.Window;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * From when to when a survey was open (調査の期間): 平成29年5月29日～6月23日. A day without a year is of the
 * year of the day before it, or of the next where it would else come before.
 */
public final class Windows {
  private static final String DAY =
      "(?:(?<era%1$d>明治|大正|昭和|平成|令和|[MTSHR])\\s*(?<year%1$d>\\d{1,2}|元)\\s*[年.]"
          + "|(?<western%1$d>(?:19|20)\\d{2})\\s*[年./]|同年)?\\s*"
          + "(?<month%1$d>\\d{1,2}|同)\\s*[月./]\\s*(?<day%1$d>\\d{1,2})\\s*日?\\s*(?:[(（][月火水木金土日祝・]+[)）])?";
  private static final Pattern WINDOW =
      Pattern.compile(DAY.formatted(1) + "\\s*(?:~|から|-)\\s*" + DAY.formatted(2));

  private static final Pattern WHOSE =
      Pattern.compile("\\s*(?:まで)?\\s*\\((?<whose>[^()\\d]{1,16})\\)");

  private Windows() {}

  /**
   * A window and what stands before it.
   *
   * @param whose what stands in brackets behind it, or the text between the window before it and
   *     this one
   */
  public record Found(String whose, Window window) {}

  /** The windows of {@code text} in order. */
  public static List<Found> of(Piece text) {
    Glyphs glyphs = Glyphs.spaced(text);
    Matcher found = WINDOW.matcher(glyphs.text());
    List<Found> windows = new ArrayList<>();
    int year = 0;
    int from = 0;
    while (found.find()) {
      int first = year(found, 1, year);
      Optional<DayAt> opens = day(glyphs, found, 1, first);
      int second = year(found, 2, first);
      Optional<DayAt> closes = day(glyphs, found, 2, second);
      Matcher behind = WHOSE.matcher(glyphs.text()).region(found.end(), glyphs.text().length());
      boolean named = behind.lookingAt();
      if (opens.isPresent() && closes.isPresent()) {
        windows.add(
            new Found(
                named ? behind.group("whose") : glyphs.text().substring(from, found.start()),
                new Window(opens.get(), closes.get())));
        year = second;
      }
      from = named ? behind.end() : found.end();
    }
    return windows;
  }

  private static int year(Matcher found, int which, int before) {
    String western = found.group("western" + which);
    if (western != null) {
      return Integer.parseInt(western);
    }
    String era = found.group("era" + which);
    if (era == null) {
      return before;
    }
    String year = found.group("year" + which);
    int number = year.equals("元") ? 1 : Integer.parseInt(year);
    return Era.of(era).map(one -> one.westernYear(number)).orElse(before);
  }

  private static Optional<DayAt> day(Glyphs glyphs, Matcher found, int which, int year) {
    String named = found.group("month" + which);
    String month = named.equals("同") ? found.group("month1") : named;
    @Nullable LocalDate day =
        month.equals("同") ? null : date(year, month, found.group("day" + which));
    if (day == null) {
      return Optional.empty();
    }
    int start = found.start("month" + which);
    for (String group : List.of("era", "western")) {
      int at = found.start(group + which);
      start = at >= 0 ? at : start;
    }
    return Optional.of(new DayAt(day, glyphs.pieces(start, found.end("day" + which))));
  }

  private static @Nullable LocalDate date(int year, String month, String day) {
    try {
      return year == 0 ? null : LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null; // no day of the calendar: the text stays unread
    }
  }
}
