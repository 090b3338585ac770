package jp.hakaru.base.dossier;

/** Whose calendar an event stands in (年間予定の欄). */
public enum ScheduleLane {
  COUNCIL,
  OTHER
}
