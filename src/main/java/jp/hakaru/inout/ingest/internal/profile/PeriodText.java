package jp.hakaru.inout.ingest.internal.profile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * From when to when something goes on, as a cell prints it (期間の書き方): R4～R8, R6～, ～令和8年度, 令和4～8年度,
 * or one year. Only what is printed: a period without an end has none.
 *
 * @param start unset where none is printed
 * @param end unset where none is printed
 */
public record PeriodText(@Nullable Year start, @Nullable Year end) {
  /** A year and where it stands in the text. */
  public record Year(FiscalYear year, int from, int to) {}

  private static final String ERA = "明治|大正|昭和|平成|令和|[MTSHR]";
  private static final String YEAR = "(?:(?:19|20)\\d{2}|\\d{1,2}|元)(?:年度|年)?";
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?<from>(?<era>"
              + ERA
              + ")?(?<first>"
              + YEAR
              + "))?(?<till>~|から|-|→)?(?<to>(?<era2>"
              + ERA
              + ")?(?<last>"
              + YEAR
              + "))?(?<until>まで)?");

  /** The period that {@code text} is, folded and without blanks; empty when it is none. */
  public static Optional<PeriodText> of(String text) {
    Matcher matcher = PERIOD.matcher(text);
    if (text.isEmpty() || !matcher.matches()) {
      return Optional.empty();
    }
    String era = matcher.group("era");
    String second = matcher.group("era2");
    if (matcher.group("from") == null) {
      return till(matcher, second);
    }
    Year first = year(matcher, "from", era, "first");
    if (first == null) {
      return Optional.empty();
    }
    if (matcher.group("to") == null) {
      return open(first, matcher);
    }
    Year last = year(matcher, "to", second == null ? inherited(era, matcher) : second, "last");
    boolean runs =
        last != null && matcher.group("till") != null && first.year().compareTo(last.year()) <= 0;
    return runs ? Optional.of(new PeriodText(first, last)) : Optional.empty();
  }

  /** The era of a first year is that of a last one of two digits. */
  private static @Nullable String inherited(@Nullable String era, Matcher matcher) {
    return isWestern(matcher.group("last")) ? null : era;
  }

  /** Only a last year. */
  private static Optional<PeriodText> till(Matcher matcher, @Nullable String era) {
    boolean told = "~".equals(matcher.group("till")) || matcher.group("until") != null;
    Year last = matcher.group("to") == null ? null : year(matcher, "to", era, "last");
    return told && last != null ? Optional.of(new PeriodText(null, last)) : Optional.empty();
  }

  /** A year with nothing behind it is the first and the last. */
  private static Optional<PeriodText> open(Year year, Matcher matcher) {
    String till = matcher.group("till");
    boolean until = matcher.group("until") != null;
    if (till == null) {
      return Optional.of(new PeriodText(until ? null : year, year));
    }
    boolean opens = !until && (till.equals("~") || till.equals("から"));
    return opens ? Optional.of(new PeriodText(year, null)) : Optional.empty();
  }

  /** A year of an era, or of four digits; two digits without an era are no year. */
  private static @Nullable Year year(
      Matcher matcher, String place, @Nullable String era, String number) {
    String digits = matcher.group(number);
    if (isWestern(digits) != (era == null)) {
      return null;
    }
    String text = (era == null ? "" : era) + digits.replaceAll("年度|年", "") + "年度";
    return FiscalYear.written(text)
        .map(written -> new Year(written.year(), matcher.start(place), matcher.end(place)))
        .orElse(null);
  }

  private static boolean isWestern(String number) {
    return number.matches("\\d{4}.*");
  }
}
