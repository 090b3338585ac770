package jp.hakaru.face.portal.internal.indicator;

import java.util.Locale;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.face.portal.internal.element.Standing;
import jp.hakaru.record.indicator.Achievement;
import jp.hakaru.record.indicator.NotJudged;
import org.jspecify.annotations.Nullable;

/**
 * How an indicator stood in a period, with the sum that says so (達成状況とその計算).
 *
 * @param act title of the act whose target was used; empty where it is not public or there is none
 */
public record Judgement(Achievement achievement, String act) {
  /** Mark and word. */
  public Standing standing() {
    return Standing.of(achievement.status());
  }

  /** Unset where there is no result. */
  public @Nullable Period period() {
    return achievement.period();
  }

  /** The figures of the sum; unset where nothing was judged. */
  public Achievement.@Nullable Judged sum() {
    return achievement instanceof Achievement.Judged judged ? judged : null;
  }

  /** Why nothing was judged, as message keys end; unset where something was. */
  public @Nullable String reason() {
    return achievement instanceof Achievement.Unjudged(var _, NotJudged reason)
        ? reason.name().toLowerCase(Locale.ROOT)
        : null;
  }

  /** Which sentence shows the sum, as message keys end; unset where nothing was judged. */
  public @Nullable String formula() {
    Achievement.Judged judged = sum();
    if (judged == null) {
      return null;
    }
    return switch (judged.method()) {
      case RATIO ->
          switch (judged.target().comparator()) {
            case AT_MOST, BELOW -> "ratio_down";
            case AT_LEAST, ABOVE, RANGE, KEEP, STATE, DONE_BY -> "ratio_up";
          };
      case FROM_BASELINE -> "from_baseline";
      case PACING -> judged.target().total() ? "pacing_total" : "pacing";
      case THRESHOLD, BANDS -> {
        if (judged.actual().compareTo(judged.target().value()) == 0 && judged.rate().signum() > 0) {
          yield "equal";
        }
        yield judged.rate().signum() > 0 ? "met" : "missed";
      }
    };
  }
}
