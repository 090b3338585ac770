package jp.hakaru.face.portal.internal.element;

import java.math.BigInteger;
import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A quiet bar of money in its parts (金額の帯), each in thousandths of the longest bar of its list.
 *
 * <p>Parts are rounded down, so a bar is never longer than its money; a negative part has no
 * length.
 *
 * @param unsplit of which no source is printed
 */
public record Bar(int general, int earmarked, int unsplit) {
  private static final int FULL = 1000;

  /**
   * The bar of {@code part} in a list whose largest total is {@code longest}; empty when that is
   * not above zero.
   */
  public static Bar of(MoneySum part, Yen longest) {
    return new Bar(
        thousandths(part.general(), longest),
        thousandths(part.earmarked(), longest),
        thousandths(part.unsplit(), longest));
  }

  /** The parts whose source is printed, together. */
  public int split() {
    return general + earmarked;
  }

  /** Whether no part is long enough to be seen. */
  public boolean isEmpty() {
    return split() + unsplit == 0;
  }

  private static int thousandths(@Nullable Yen part, Yen longest) {
    if (part == null || longest.value() <= 0 || part.value() <= 0) {
      return 0;
    }
    int length =
        BigInteger.valueOf(part.value())
            .multiply(BigInteger.valueOf(FULL))
            .divide(BigInteger.valueOf(longest.value()))
            .min(BigInteger.valueOf(FULL))
            .intValue();
    return length;
  }
}
