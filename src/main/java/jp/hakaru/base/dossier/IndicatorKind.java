package jp.hakaru.base.dossier;

/** What an indicator measures (指標の種類: 投入・活動・成果・満足度・状態・節目). */
public enum IndicatorKind {
  INPUT,
  ACTIVITY,
  OUTCOME,
  SATISFACTION,
  STATE,
  MILESTONE
}
