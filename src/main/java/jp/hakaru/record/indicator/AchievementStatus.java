package jp.hakaru.record.indicator;

import java.math.BigDecimal;

/**
 * How an indicator stands (達成状況): on track, slightly behind, behind, or not to be judged, which is
 * a status of equal rank.
 */
public enum AchievementStatus {
  ON_TRACK,
  SLIGHTLY_BEHIND,
  BEHIND,
  NOT_JUDGED;

  /** From this rate on, inclusive, an indicator is on track. Source: DESIGN §3, default status. */
  public static final BigDecimal FULL = BigDecimal.ONE;

  /**
   * From this rate on, inclusive, it is only slightly behind. Source: DESIGN §3, default status;
   * the bands of 多摩市's review of measures.
   */
  public static final BigDecimal FAIR = new BigDecimal("0.6");

  /**
   * The status of a rate.
   *
   * @param rate 1 being what the period should have reached
   */
  public static AchievementStatus of(BigDecimal rate) {
    if (rate.compareTo(FULL) >= 0) {
      return ON_TRACK;
    }
    return rate.compareTo(FAIR) >= 0 ? SLIGHTLY_BEHIND : BEHIND;
  }
}
