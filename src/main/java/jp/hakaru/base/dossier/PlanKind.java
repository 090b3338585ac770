package jp.hakaru.base.dossier;

/** What kind of plan it is (計画の種類). */
public enum PlanKind {
  COMPREHENSIVE,
  BASIC,
  ROLLING,
  STRATEGY,
  BUDGET,
  OTHER
}
