package jp.hakaru.face.portal.internal.indicator;

import java.math.BigDecimal;
import jp.hakaru.base.dossier.ValueStatus;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator's target or result is said to be (指標の値): a number, a state in words, a dash, or
 * nothing because it was not measured.
 *
 * @param value in the indicator's unit, at the scale as written
 * @param text as written
 * @param reason why nothing was measured
 */
public record Figure(
    ValueStatus status,
    @Nullable BigDecimal value,
    @Nullable String text,
    @Nullable String reason) {

  /** A figure of which only the number and the text are known, as baselines and final targets. */
  public static Figure of(@Nullable BigDecimal value, @Nullable String text) {
    return new Figure(value == null ? ValueStatus.STATE : ValueStatus.NUMBER, value, text, null);
  }

  /** Whether there is a number to print. */
  public boolean isNumber() {
    return value != null;
  }
}
