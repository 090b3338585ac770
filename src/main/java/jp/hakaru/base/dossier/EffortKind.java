package jp.hakaru.base.dossier;

/** What a joint effort is within its tree (連携の取組の種類). */
public enum EffortKind {
  PROGRAMME,
  EFFORT,
  PART,
  WAY,
  REGIONAL
}
