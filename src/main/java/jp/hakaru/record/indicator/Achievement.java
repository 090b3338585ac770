package jp.hakaru.record.indicator;

import java.math.BigDecimal;
import jp.hakaru.base.dossier.AchievementMethod;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * How far an indicator was in a period (達成状況), with each figure that the sum used. Source: DESIGN
 * §3, achievement.
 */
public sealed interface Achievement {
  /** How it stands. */
  AchievementStatus status();

  /** The period of the result; unset where there is none. */
  @Nullable Period period();

  /**
   * A judged period.
   *
   * <p>The rate by method: {@code RATIO} A÷T, or T÷A where less is better; {@code FROM_BASELINE}
   * (A−B)÷(T−B); {@code PACING} (A−B)÷(E−B) with E = B+(T−B)×elapsed÷span, or A÷E with E =
   * T×elapsed÷span where the target is a total over years; {@code THRESHOLD} 1 where the result
   * meets the target, else 0.
   *
   * @param actual A, the result; of a total over years the sum up to the period
   * @param target T
   * @param baseline B; unset where the method does not use it
   * @param path the years that lead from the baseline to the target; set for {@code PACING} alone
   * @param rate unrounded but for 34 digits, half even; may be negative
   */
  record Judged(
      Period period,
      AchievementMethod method,
      BigDecimal actual,
      Goal target,
      @Nullable Start baseline,
      @Nullable Path path,
      BigDecimal rate)
      implements Achievement {
    @Override
    public AchievementStatus status() {
      return AchievementStatus.of(rate);
    }
  }

  /** A period, or an indicator without any, that cannot be judged. */
  record Unjudged(@Nullable Period period, NotJudged reason) implements Achievement {
    @Override
    public AchievementStatus status() {
      return AchievementStatus.NOT_JUDGED;
    }
  }

  /**
   * The target that a result is held against (判定に用いた目標).
   *
   * @param period the period in which it is to be reached
   * @param act the act that states it; unset where nothing tells
   * @param inferred whether only the review of its own year prints it
   * @param comparator how the result is held against it
   * @param comparatorAssumed whether neither the paper nor its figures say so, and more was taken
   *     to be better
   * @param total whether the results of all years up to it add up
   */
  record Goal(
      BigDecimal value,
      @Nullable Period period,
      @Nullable Id act,
      boolean inferred,
      TargetComparator comparator,
      boolean comparatorAssumed,
      boolean total) {}

  /** The figure from which the way to a target is measured (基準値). */
  record Start(BigDecimal value, @Nullable Period period) {}

  /**
   * The straight way to a target (目標までの道筋).
   *
   * @param expected E, what the period should have reached
   * @param elapsed years gone of the way
   * @param span years of the whole way; more than 0
   */
  record Path(BigDecimal expected, int elapsed, int span) {}
}
