package jp.hakaru.base.dossier;

/**
 * Whether a form holds a deviation reason (乖離の理由の有無): given, blank under its heading, or no
 * heading.
 */
public enum ReasonState {
  GIVEN,
  BLANK,
  ABSENT
}
