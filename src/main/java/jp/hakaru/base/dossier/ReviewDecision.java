package jp.hakaru.base.dossier;

/** In what a review ends (検証の結論: 拡充・継続・改善・縮小・統合・休止・廃止・終了). */
public enum ReviewDecision {
  EXPAND,
  CONTINUE,
  IMPROVE,
  REDUCE,
  MERGE,
  SUSPEND,
  ABOLISH,
  END
}
