package jp.hakaru.cycle.check.internal.rule;

import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.kernel.Yen;

/** What the rules on money share (金額の扱い). */
final class Money {
  private Money() {}

  /**
   * Whether two amounts are the same as far as print tells: rounded to thousands of yen, parts may
   * miss their sum by one of the printed unit; in whole yen by nothing.
   */
  static boolean areEqual(Yen one, Yen other, Yen precision) {
    long tolerated = precision.value() > 1 ? precision.value() : 0;
    return Math.abs(one.minus(other).value()) <= tolerated;
  }

  /** What a stage is called. */
  static String name(MoneyStage stage) {
    return switch (stage) {
      case PLAN -> "計画額";
      case REQUEST -> "要求額";
      case ASSESSMENT -> "査定額";
      case BUDGET -> "予算額";
      case SUPPLEMENTARY -> "補正額";
      case SETTLEMENT -> "決算額";
    };
  }
}
