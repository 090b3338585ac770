package jp.hakaru.base.dossier;

/** Whether a row refers to something, or the paper says that it refers to nothing (該当なし). */
public enum LinkRelation {
  REFERS,
  NONE
}
