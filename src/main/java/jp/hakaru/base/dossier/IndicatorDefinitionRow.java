package jp.hakaru.base.dossier;

import java.math.BigDecimal;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * Baseline and final target of an indicator as one act states them (指標の版).
 *
 * @param baselineValue in the indicator's unit, at the scale as written
 * @param baselineText the baseline as written
 * @param targetValue in the indicator's unit, at the scale as written
 * @param targetText the target as written
 */
public record IndicatorDefinitionRow(
    Id indicatorId,
    Id actId,
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
    return Row.join(indicatorId, actId);
  }
}
