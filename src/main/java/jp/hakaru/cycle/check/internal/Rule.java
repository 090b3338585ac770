package jp.hakaru.cycle.check.internal;

/** One rule (規則): looks at a whole dossier and reports what it finds. Keeps nothing. */
public interface Rule {
  /** Its code, by which {@link RuleWords} knows its words: {@code HK-101}. */
  String code();

  void check(Sheet sheet, Report report);
}
