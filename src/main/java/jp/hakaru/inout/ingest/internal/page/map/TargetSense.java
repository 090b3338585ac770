package jp.hakaru.inout.ingest.internal.page.map;

import java.math.BigDecimal;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import org.jspecify.annotations.Nullable;

/**
 * How a target is to be reached (目標値の読み方と望ましい方向). Where the paper states no direction it is
 * inferred from what the target says, else from the side on which the baseline stands; without one
 * not at all.
 *
 * @param comparator unset without a target
 * @param direction unset where nothing tells it
 */
record TargetSense(@Nullable TargetComparator comparator, @Nullable Direction direction) {

  /**
   * @param from the baseline's number
   * @param to the target's number
   */
  static TargetSense of(
      PageIndicator.@Nullable Stated target, @Nullable BigDecimal from, @Nullable BigDecimal to) {
    TargetComparator printed = target == null ? null : target.comparator();
    if (printed != null) {
      return new TargetSense(printed, direction(printed, from, to));
    }
    if (to == null || from == null) {
      return new TargetSense(null, null);
    }
    boolean falls = to.compareTo(from) < 0;
    TargetComparator inferred = falls ? TargetComparator.AT_MOST : TargetComparator.AT_LEAST;
    return new TargetSense(inferred, direction(inferred, from, to));
  }

  private static @Nullable Direction direction(
      TargetComparator comparator, @Nullable BigDecimal from, @Nullable BigDecimal to) {
    boolean stays = from != null && to != null && to.compareTo(from) == 0;
    return switch (comparator) {
      case AT_MOST, BELOW -> Direction.DOWN;
      case ABOVE -> Direction.UP;
      case AT_LEAST -> stays ? null : Direction.UP;
      case KEEP -> Direction.KEEP;
      case RANGE -> Direction.RANGE;
      case STATE, DONE_BY -> null;
    };
  }
}
