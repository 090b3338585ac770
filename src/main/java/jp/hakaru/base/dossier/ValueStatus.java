package jp.hakaru.base.dossier;

/**
 * What kind of value stands there (値の状態): a number, a state in words, a dash, or nothing because it
 * was not measured. Source: DESIGN §3, values.
 */
public enum ValueStatus {
  NUMBER,
  STATE,
  NOT_SET,
  NOT_MEASURED
}
