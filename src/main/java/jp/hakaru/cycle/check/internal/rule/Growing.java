package jp.hakaru.cycle.check.internal.rule;

import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.cycle.check.internal.WordList;

/** Whether more of an indicator is wanted (増やしたい指標): by what the paper says, else by its name. */
final class Growing {
  private final WordList more = WordList.named("more_is_better");
  private final WordList less = WordList.named("less_is_better");

  boolean is(IndicatorRow indicator) {
    if (indicator.direction() != null && !indicator.directionInferred()) {
      return indicator.direction() == Direction.UP;
    }
    return isByName(indicator);
  }

  boolean isByName(IndicatorRow indicator) {
    return more.isIn(indicator.name()) && !less.isIn(indicator.name());
  }
}
