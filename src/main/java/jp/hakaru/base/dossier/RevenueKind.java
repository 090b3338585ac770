package jp.hakaru.base.dossier;

/** Where earmarked revenue comes from (特定財源の内訳: 国庫支出金・県支出金・地方債・その他). */
public enum RevenueKind {
  NATIONAL,
  PREFECTURAL,
  BOND,
  OTHER
}
