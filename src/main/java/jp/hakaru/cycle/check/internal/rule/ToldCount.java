package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.WrittenNumber;

/**
 * How many of something a text says that there were in the end (文中の実績): 見習いは十三人となり.
 *
 * @param subject what was counted, as written
 * @param head its last noun: 見習い of 機織りの見習い
 */
record ToldCount(String subject, String head, BigDecimal number, String unit) {
  private static final String END = "(?:(?:と|に)(?:なり|なっ|達し|増え|減)|でし|です|だっ)";
  private static final Pattern ENDING =
      Pattern.compile("(?:は|が)" + WrittenNumber.FORM + "[^0-9、。()\\s]{1,3}" + END);
  private static final Pattern TOLD =
      Pattern.compile(
          "(?<subject>[^、。()「」\\s]{2,30}?)(?:は|が)(?<number>"
              + WrittenNumber.FORM
              + ")(?<unit>[^0-9、。()\\s]{1,3}?)"
              + END);

  /** All that {@code folded} tells. */
  static List<ToldCount> in(String folded) {
    List<ToldCount> all = new ArrayList<>();
    if (!ENDING.matcher(folded).find()) {
      return all;
    }
    Matcher told = TOLD.matcher(folded);
    while (told.find()) {
      String subject = told.group("subject");
      String head = subject.substring(subject.lastIndexOf('の') + 1);
      if (head.length() > 1) {
        BigDecimal number = WrittenNumber.of(told.group("number"));
        all.add(new ToldCount(subject, head, number, told.group("unit")));
      }
    }
    return all;
  }

  /** Whether {@code indicator} counts that, in that unit. */
  boolean isOf(IndicatorRow indicator) {
    return indicator.unit() != null
        && TextFold.key(indicator.unit()).equals(unit)
        && TextFold.key(indicator.name()).startsWith(head);
  }
}
