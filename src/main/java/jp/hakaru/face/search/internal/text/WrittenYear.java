package jp.hakaru.face.search.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.Era;
import jp.hakaru.base.kernel.FiscalYear;

/**
 * A year written in a text (書かれた年度), in either calendar.
 *
 * @param year the year meant, a calendar year as the fiscal year of that number
 * @param start where it begins in the plain text
 * @param end where it ends there, exclusive
 */
public record WrittenYear(FiscalYear year, int start, int end) {
  private static final String ERAS =
      Stream.of(Era.values()).map(Era::kanji).collect(Collectors.joining("|"));

  /** A letter of an era or four figures alone may be part of something else. */
  private static final Pattern YEAR =
      Pattern.compile(
          "(?:"
              + ERAS
              + ") ?(?:[0-9]{1,2}|元) ?(?:年度?)?"
              + "|(?<![a-z0-9])[mtshr] ?\\.?[0-9]{1,2} ?(?:年度?)?(?![a-z0-9.,%-])"
              + "|(?<![0-9.,])[12][0-9]{3} ?年度?");

  private static final Pattern ALONE = Pattern.compile("[12][0-9]{3}");

  /** The years in {@code plain}, in order. */
  static List<WrittenYear> in(String plain) {
    List<WrittenYear> found = new ArrayList<>();
    Matcher matcher = YEAR.matcher(plain);
    while (matcher.find()) {
      FiscalYear.written(matcher.group())
          .ifPresent(written ->
              found.add(new WrittenYear(written.year(), matcher.start(), matcher.end())));
    }
    return found;
  }

  /** Whether {@code word} is four figures that may be a year. */
  public static boolean mayBe(String word) {
    return ALONE.matcher(word).matches() && FiscalYear.written(word).isPresent();
  }
}
