package jp.hakaru.example;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.ValueStatus;
import org.jspecify.annotations.Nullable;

/**
 * A value as a paper writes it (値の表記): digits and unit, or a dash.
 *
 * @param text as written
 * @param digits the digits in it, with their commas; empty for a dash
 */
record Written(String text, String digits) {
  private static final Pattern DIGITS = Pattern.compile("[0-9０-９][0-9０-９,，]*([.．][0-9０-９]+)?");

  static Written of(String text) {
    Matcher matcher = DIGITS.matcher(text);
    return new Written(text, matcher.find() ? matcher.group() : "");
  }

  @Nullable BigDecimal value() {
    return digits.isEmpty()
        ? null
        : new BigDecimal(Normalizer.normalize(digits, Normalizer.Form.NFKC).replace(",", ""));
  }

  ValueStatus status() {
    return digits.isEmpty() ? ValueStatus.NOT_SET : ValueStatus.NUMBER;
  }

  /** What stands behind the digits. */
  String unit() {
    return digits.isEmpty() ? "" : text.substring(text.indexOf(digits) + digits.length()).strip();
  }
}
