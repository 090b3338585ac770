package jp.hakaru.face.portal.internal.indicator;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * An indicator's target and result of one period (期間ごとの目標と実績).
 *
 * @param breakdown the part that is measured, by area or group; unset for the whole
 * @param target what counts on the period's last day; unset where no act in force then states any
 * @param actual as the newest act states it
 * @param forecast as the newest act states it
 * @param others what other acts state of the same period, the newest first
 */
public record ValueLine(
    Period period,
    @Nullable String breakdown,
    @Nullable Told target,
    @Nullable Told actual,
    @Nullable Told forecast,
    List<ValueLine> others) {
  public ValueLine {
    others = List.copyOf(others);
  }

  /** What all acts state, of each kind what counts first. */
  public static ValueLine of(
      Period period,
      @Nullable String breakdown,
      List<Told> targets,
      List<Told> actuals,
      List<Told> forecasts) {
    boolean counts = !targets.isEmpty() && targets.getFirst().standing() != Told.Standing.TOO_LATE;
    List<Told> otherTargets = counts ? targets.subList(1, targets.size()) : targets;
    int others = Math.max(otherTargets.size(), Math.max(actuals.size() - 1, forecasts.size() - 1));
    List<ValueLine> behind = new ArrayList<>();
    for (int i = 0; i < others; i++) {
      behind.add(
          new ValueLine(
              period,
              breakdown,
              at(otherTargets, i),
              at(actuals, i + 1),
              at(forecasts, i + 1),
              List.of()));
    }
    return new ValueLine(
        period,
        breakdown,
        counts ? targets.getFirst() : null,
        at(actuals, 0),
        at(forecasts, 0),
        behind);
  }

  private static @Nullable Told at(List<Told> list, int index) {
    return index < list.size() ? list.get(index) : null;
  }

  /** Whether its target came too late for the period. */
  public boolean isLate() {
    return target != null && target.standing() == Told.Standing.TOO_LATE;
  }
}
