package jp.hakaru.inout.ingest.internal.form.read;

/** What a row of a sheet's table holds (行の種類). */
public enum RowKind {
  STATE,
  INDICATOR,
  COST,
  EFFORT,
  EARMARKED,
  GENERAL,
  REVENUE,
  /** Stands before rows of revenues. */
  GROUP,
  /** Known, and not of the record. */
  OTHER
}
