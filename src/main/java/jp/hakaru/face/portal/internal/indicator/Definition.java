package jp.hakaru.face.portal.internal.indicator;

import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.face.portal.internal.element.Sourced;
import org.jspecify.annotations.Nullable;

/**
 * Where an indicator starts from and what it must reach (基準値と最終目標), as one act states it.
 *
 * @param act title of the act; empty where none is known
 * @param baseline unset where none is stated
 * @param target unset where none is stated
 */
public record Definition(String act, @Nullable Point baseline, @Nullable Point target) {

  /**
   * A figure at its time.
   *
   * @param period unset where the paper names none
   * @param aggregation how a span was gathered; unset where nothing says
   * @param comparator how a result is held against it; unset for a baseline
   */
  public record Point(
      Sourced<Figure> figure,
      @Nullable Period period,
      @Nullable Aggregation aggregation,
      @Nullable TargetComparator comparator) {
    /** Whether the period alone does not say how the figure came about. */
    public boolean isGathered() {
      return aggregation != null && aggregation != Aggregation.SINGLE;
    }
  }

  /** Whether it states anything. */
  public boolean isStated() {
    return baseline != null || target != null;
  }
}
