package jp.hakaru.base.dossier;

/**
 * How achievement is computed (達成率の求め方): ratio, from baseline, pacing, threshold, bands. Source:
 * DESIGN §3, achievement.
 */
public enum AchievementMethod {
  RATIO,
  FROM_BASELINE,
  PACING,
  THRESHOLD,
  BANDS
}
