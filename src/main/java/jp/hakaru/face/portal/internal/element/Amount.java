package jp.hakaru.face.portal.internal.element;

import jp.hakaru.base.kernel.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A printed amount of money (金額). A dash stays the dash it is, it is never zero.
 *
 * @param yen the amount; unset where the paper prints none
 * @param text as written, the dash too; unset where the paper has nothing there
 */
public record Amount(@Nullable Yen yen, @Nullable String text) {
  /** The paper has nothing there. */
  public static final Amount ABSENT = new Amount(null, null);
}
