package jp.hakaru.base.dossier;

/** What kind of decision an act is (決定の種類). */
public enum ActKind {
  PLAN,
  ROLLING_PLAN,
  BUDGET,
  SUPPLEMENTARY,
  SETTLEMENT,
  REVIEW,
  DECISION
}
