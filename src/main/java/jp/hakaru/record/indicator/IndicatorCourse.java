package jp.hakaru.record.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ActsInForce;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;

/**
 * Everything that is recorded of one indicator (指標の推移): what {@link #judge()} and a chart need.
 *
 * @param definitions of this indicator, in any order
 * @param values of this indicator, in any order
 * @param acts at least those that state any of them, by id
 */
public record IndicatorCourse(
    IndicatorRow indicator,
    List<IndicatorDefinitionRow> definitions,
    List<IndicatorValueRow> values,
    Map<Id, ActRow> acts) {
  public IndicatorCourse {
    definitions = List.copyOf(definitions);
    values = List.copyOf(values);
    acts = Map.copyOf(acts);
  }

  /** The courses of {@code indicators} in their order. */
  public static List<IndicatorCourse> of(
      List<IndicatorRow> indicators,
      List<IndicatorDefinitionRow> definitions,
      List<IndicatorValueRow> values,
      List<ActRow> acts) {
    Map<Id, ActRow> actsById =
        acts.stream().collect(Collectors.toMap(ActRow::actId, Function.identity()));
    Map<Id, List<IndicatorDefinitionRow>> definitionsOf =
        definitions.stream().collect(Collectors.groupingBy(IndicatorDefinitionRow::indicatorId));
    Map<Id, List<IndicatorValueRow>> valuesOf =
        values.stream().collect(Collectors.groupingBy(IndicatorValueRow::indicatorId));
    return indicators.stream()
        .map(row ->
            new IndicatorCourse(
                row,
                definitionsOf.getOrDefault(row.indicatorId(), List.of()),
                valuesOf.getOrDefault(row.indicatorId(), List.of()),
                actsById))
        .toList();
  }

  /** The achievement of each period that has a result, the first one first. */
  public List<Achievement> judgeAll() {
    return new Judging(this).all();
  }

  /** The achievement of the newest period that has a result; unjudged where there is none. */
  public Achievement judge() {
    List<Achievement> all = judgeAll();
    return all.isEmpty()
        ? new Achievement.Unjudged(null, hasTarget() ? NotJudged.NO_ACTUAL : NotJudged.NO_TARGET)
        : all.getLast();
  }

  /**
   * Baseline and final target that held on the last day of {@code period}; empty where none was in
   * force by then.
   */
  public Optional<IndicatorDefinitionRow> findDefinition(Period period) {
    if (definitions.isEmpty()) {
      return Optional.of(ownDefinition());
    }
    return definitions.stream()
        .filter(one -> {
          ActRow act = acts.get(one.actId());
          return act == null || ActsInForce.isInForce(act, period.lastDay());
        })
        .max((one, other) -> compareActs(one.actId(), other.actId()));
  }

  /** An act that is not known is older than all. */
  int compareActs(Id one, Id other) {
    ActRow first = acts.get(one);
    ActRow second = acts.get(other);
    if (first == null || second == null) {
      return Boolean.compare(first != null, second != null);
    }
    return ActsInForce.OLDEST_FIRST.compare(first, second);
  }

  private boolean hasTarget() {
    return indicator.targetValue() != null
        || indicator.targetText() != null
        || values.stream().anyMatch(value -> value.kind() == ValueKind.TARGET);
  }

  /** What an indicator without versions states of itself. */
  private IndicatorDefinitionRow ownDefinition() {
    return new IndicatorDefinitionRow(
        indicator.indicatorId(),
        indicator.indicatorId(),
        indicator.baselineValue(),
        indicator.baselineText(),
        indicator.baselinePeriod(),
        indicator.baselineAggregation(),
        indicator.targetValue(),
        indicator.targetComparator(),
        indicator.targetText(),
        indicator.targetPeriod(),
        indicator.targetAggregation(),
        indicator.source());
  }
}
