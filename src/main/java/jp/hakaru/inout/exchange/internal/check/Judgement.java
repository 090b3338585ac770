package jp.hakaru.inout.exchange.internal.check;

import jp.hakaru.base.kernel.Datum;

/**
 * What came of checking one rule (規則ごとの結果).
 *
 * @param rule its number, {@code MR-01} …
 * @param title the rule, in Japanese
 * @param detail how it was checked, or where it is not met, in Japanese
 */
public record Judgement(String rule, String title, Result result, String detail) {
  /** Whether a rule is met (点検の結果). */
  public enum Result {
    /** Met. */
    OK,
    /** Not met where the definitions of the columns say so. */
    DEPARTURE,
    /** Not met. */
    FAULT,
    /** No program can tell. */
    NOT_JUDGED;

    public String token() {
      return Datum.token(this);
    }
  }
}
