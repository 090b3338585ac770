package jp.hakaru.base.dossier;

/** How an actual is held against its target (目標値の読み方: 以上・以下・未満・超・範囲・維持・状態・期限). */
public enum TargetComparator {
  AT_LEAST,
  AT_MOST,
  BELOW,
  ABOVE,
  RANGE,
  KEEP,
  STATE,
  DONE_BY
}
