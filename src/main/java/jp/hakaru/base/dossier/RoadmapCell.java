package jp.hakaru.base.dossier;

/** What a cell of a roadmap is (工程表の欄の種類). */
public enum RoadmapCell {
  HEADING,
  YEAR,
  NOTE,
  RESULT,
  STEP
}
