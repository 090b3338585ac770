package jp.hakaru.base.dossier;

/** Which way is better (望ましい方向). */
public enum Direction {
  UP,
  DOWN,
  KEEP,
  RANGE
}
