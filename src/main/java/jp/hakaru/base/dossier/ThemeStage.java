package jp.hakaru.base.dossier;

/** How far a theme has come (連携テーマの段階). */
public enum ThemeStage {
  CANDIDATE,
  STUDY,
  DECIDED,
  LATER,
  CLOSED
}
