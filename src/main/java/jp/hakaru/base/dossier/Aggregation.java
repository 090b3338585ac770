package jp.hakaru.base.dossier;

/** What a value over its period is (期間の集計: 単年・合計・平均・累計・最新). */
public enum Aggregation {
  SINGLE,
  TOTAL,
  MEAN,
  CUMULATIVE,
  LATEST
}
