package jp.hakaru.base.dossier;

/** Of what kind the two rows of a lineage are (系譜の種類). */
public enum LineageKind {
  PROJECT,
  NODE,
  INDICATOR,
  DEPARTMENT
}
