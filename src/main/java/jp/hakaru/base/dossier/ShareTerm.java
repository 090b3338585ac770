package jp.hakaru.base.dossier;

/** What a share states (負担・支援の項目). */
public enum ShareTerm {
  SHARE,
  CAP,
  SUPPORT_YEARS,
  ADOPTION_YEARS,
  FIRST_YEAR_COST,
  TOTAL_COST,
  TOTAL_SUPPORT,
  QUANTITY,
  RECIPIENTS
}
