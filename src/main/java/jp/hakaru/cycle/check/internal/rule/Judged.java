package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.TargetInForce;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Sheet;

/** An actual beside the target that judges it (目標と実績の対). */
record Judged(IndicatorRow indicator, IndicatorValueRow target, IndicatorValueRow actual) {

  /** The pairs of a node or project in a year; an indicator without target or actual is none. */
  static List<Judged> of(Id owner, FiscalYear year, Sheet sheet) {
    List<Judged> judged = new ArrayList<>();
    for (IndicatorRow indicator : sheet.indicators().of(owner)) {
      Optional<IndicatorValueRow> actual = sheet.indicators().actual(indicator, year);
      actual
          .flatMap(value ->
              TargetInForce.of(
                  sheet.indicators().values(indicator).stream()
                      .filter(one -> one.breakdown() == null)
                      .toList(),
                  value.period(),
                  sheet.acts()))
          .ifPresent(
              target -> judged.add(new Judged(indicator, target.target(), actual.orElseThrow())));
    }
    return judged;
  }

  /** Whether both are numbers and the actual is worse; never where nobody knows which way is. */
  boolean isMissed() {
    BigDecimal aim = target.value();
    BigDecimal done = actual.value();
    if (aim == null || done == null) {
      return false;
    }
    int order = done.compareTo(aim);
    return indicator.direction() == Direction.UP && order < 0
        || indicator.direction() == Direction.DOWN && order > 0;
  }

  /** Whether less was done than was meant, where what is done is counted. */
  boolean isLessDone() {
    BigDecimal aim = target.value();
    BigDecimal done = actual.value();
    return indicator.kind() == IndicatorKind.ACTIVITY
        && indicator.direction() == null
        && aim != null
        && done != null
        && done.compareTo(aim) < 0;
  }

  /** Whether actual and target are the same number or the same state. */
  boolean isEqual() {
    BigDecimal aim = target.value();
    BigDecimal done = actual.value();
    if (aim != null && done != null) {
      return aim.compareTo(done) == 0;
    }
    String wanted = target.text();
    String found = actual.text();
    return target.status() == ValueStatus.STATE
        && actual.status() == ValueStatus.STATE
        && wanted != null
        && found != null
        && TextFold.key(wanted).equals(TextFold.key(found));
  }
}
