package jp.hakaru.base.dossier;

/** Whether a value is a target, an actual or a forecast (目標値・実績値・見込値). */
public enum ValueKind {
  TARGET,
  ACTUAL,
  FORECAST
}
