package jp.hakaru.base.dossier;

/** At which step of the yearly loop an amount was stated (計画・要求・査定・当初・補正・決算). */
public enum MoneyStage {
  PLAN,
  REQUEST,
  ASSESSMENT,
  BUDGET,
  SUPPLEMENTARY,
  SETTLEMENT
}
