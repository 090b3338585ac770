package jp.hakaru.base.dossier;

/** Whether the paper holds a node's content or only names it (掲載の範囲). */
public enum NodeExtent {
  FULL,
  REFERENCED
}
