package jp.hakaru.inout.ingest.internal.page.plan.line;

/** What a line was taken for (行の判定). */
public enum Take {
  /** Page numbers, running heads, ornaments. */
  FURNITURE,
  /** A heading of the tree, with its title or without. */
  HEAD,
  /** A further line of its title. */
  TITLE,
  SLOGAN,
  /** A heading without title that only names what stands elsewhere. */
  TAG,
  LABEL,
  TEXT,
  TABLE_HEAD,
  ROW,
  /** The number of an action, with its name or without. */
  NUMBER,
  /** A line of its name. */
  NAME,
  BODY,
  RELISTED
}
