package jp.hakaru.base.dossier;

/** Where a project stands in the year (区分: 新規・継続・拡充・終了). */
public enum ProjectStatus {
  NEW,
  CONTINUING,
  EXPANDED,
  ENDED
}
