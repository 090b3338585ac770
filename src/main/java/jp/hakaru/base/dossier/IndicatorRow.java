package jp.hakaru.base.dossier;

import java.math.BigDecimal;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * An indicator (指標), its baseline and final target as of the newest act in force.
 *
 * @param unit as written; unset for a state in words
 * @param directionInferred true where the paper does not say which way is better
 * @param baselineValue in the indicator's unit, at the scale as written
 * @param baselineText the baseline as written
 * @param targetValue in the indicator's unit, at the scale as written
 * @param targetText the target as written
 */
public record IndicatorRow(
    Id indicatorId,
    String name,
    @Nullable String unit,
    IndicatorKind kind,
    @Nullable Direction direction,
    boolean directionInferred,
    @Nullable BigDecimal baselineValue,
    @Nullable String baselineText,
    @Nullable Period baselinePeriod,
    @Nullable Aggregation baselineAggregation,
    @Nullable BigDecimal targetValue,
    @Nullable TargetComparator targetComparator,
    @Nullable String targetText,
    @Nullable Period targetPeriod,
    @Nullable Aggregation targetAggregation,
    @Nullable String source)
    implements Row {
  @Override
  public String key() {
    return indicatorId.value();
  }
}
