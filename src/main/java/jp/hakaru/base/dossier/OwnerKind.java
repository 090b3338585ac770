package jp.hakaru.base.dossier;

/** What kind of row owns a text, an indicator or a link (所有者の種類). */
public enum OwnerKind {
  PLAN,
  NODE,
  PROJECT,
  INDICATOR,
  THEME,
  EFFORT,
  EVENT,
  NEED
}
