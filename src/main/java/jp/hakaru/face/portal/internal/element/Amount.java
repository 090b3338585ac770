package jp.hakaru.face.portal.internal.element;

import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A printed amount of money (金額). A dash stays the dash it is, it is never zero.
 *
 * @param yen the amount; unset where the paper prints none
 * @param text as written, the dash too; unset where the paper has nothing there
 * @param coarse the yen that its printed unit is worth, where that is more than 1,000 yen, which
 *     pages show amounts in
 */
public record Amount(@Nullable Yen yen, @Nullable String text, @Nullable Yen coarse) {
  private static final long SHOWN_IN = 1_000;

  /** The paper has nothing there. */
  public static final Amount ABSENT = new Amount(null, null);

  /** An amount of a paper that prints thousands of yen or single ones. */
  public Amount(@Nullable Yen yen, @Nullable String text) {
    this(yen, text, null);
  }

  /** {@code precision} where pages would show an amount as finer than it is. */
  public static @Nullable Yen coarse(@Nullable Yen precision) {
    return precision == null || precision.value() <= SHOWN_IN ? null : precision;
  }
}
