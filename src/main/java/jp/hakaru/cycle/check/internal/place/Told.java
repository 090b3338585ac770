package jp.hakaru.cycle.check.internal.place;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Quantity;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.Finding;

/**
 * What a finding tells of the values that it is about (指摘が述べる値).
 *
 * @param sentence folded
 * @param numbers without trailing zeros; money in yen
 * @param quotes what its sentence quotes, folded, the sign of a cut taken off
 * @param years the fiscal years that its sentence names
 */
record Told(String sentence, Set<BigDecimal> numbers, List<String> quotes, Set<FiscalYear> years) {
  private static final Pattern YEAR = Pattern.compile("(令和|平成|昭和)([0-9]+|元)年度");

  /** The year in a row's key: {@code j…/2024/budget/…}, {@code i…/FY2024/actual/…}. */
  private static final Pattern YEAR_OF_KEY = Pattern.compile("/(?:FY)?([0-9]{4})(?=/|$)");

  private static final Pattern QUOTE = Pattern.compile("「([^「」]+)」");
  private static final Pattern CUT = Pattern.compile("(…|\\.\\.\\.)$");

  /** What a printed unit may be worth. */
  private static final List<BigDecimal> UNITS =
      Stream.of(1, 1_000, 1_000_000).map(BigDecimal::valueOf).toList();

  static Told by(Finding finding) {
    Matcher quote = QUOTE.matcher(finding.sentence());
    List<String> quotes =
        quote
            .results()
            .map(found -> TextFold.key(CUT.matcher(found.group(1)).replaceFirst("")))
            .filter(text -> !text.isEmpty())
            .toList();
    return new Told(
        TextFold.key(finding.sentence()),
        finding.numbers().values().stream().map(Told::plain).collect(Collectors.toSet()),
        quotes,
        YEAR.matcher(finding.sentence())
            .results()
            .map(year -> FiscalYear.parse(year.group()))
            .collect(Collectors.toSet()));
  }

  /**
   * Whether a row is of a year that it names; so is a row of no year, and any where it names none.
   */
  boolean isOfItsYears(String key) {
    Matcher year = YEAR_OF_KEY.matcher(key);
    return years.isEmpty()
        || !year.find()
        || years.contains(new FiscalYear(Integer.parseInt(year.group(1))));
  }

  boolean hasNumber(BigDecimal number) {
    return numbers.contains(plain(number));
  }

  /** Whether one of the numbers is written as {@code text}, in whatever unit is printed. */
  boolean isWritten(String text) {
    if (numbers.isEmpty()) {
      return false;
    }
    try {
      BigDecimal number = Quantity.parse(text).value();
      return UNITS.stream().anyMatch(unit -> hasNumber(number.multiply(unit)));
    } catch (IllegalArgumentException noNumber) {
      return false;
    }
  }

  /** Whether it quotes {@code text} or a part of it. */
  boolean hasText(String text) {
    String key = TextFold.key(text);
    return quotes.stream().anyMatch(key::contains);
  }

  /** Whether {@code text} stands in its sentence as it is. */
  boolean isInSentence(String text) {
    String key = TextFold.key(text);
    return !key.isEmpty() && sentence.contains(key);
  }

  private static BigDecimal plain(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }
}
