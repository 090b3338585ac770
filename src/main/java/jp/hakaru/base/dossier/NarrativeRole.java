package jp.hakaru.base.dossier;

/** What a text says about its owner (文章の役割). */
public enum NarrativeRole {
  OVERVIEW,
  PURPOSE,
  TARGET_STATE,
  BACKGROUND,
  CHALLENGE,
  POLICY,
  ACTION,
  RESULT,
  CITIZENS,
  METHOD,
  CAPTION,
  OTHER
}
