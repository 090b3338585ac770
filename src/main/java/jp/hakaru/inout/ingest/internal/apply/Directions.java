package jp.hakaru.inout.ingest.internal.apply;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ActsInForce;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.Id;

/**
 * Which way is better, where nobody says (推定した望ましい方向): as the targets of one act go from its first
 * year to its last, of the newest act whose targets move. It follows from the values, so it is the
 * same whichever paper came first. An indicator with a target of its own is left as it was read.
 */
final class Directions {
  private final Dossier whole;
  private final Map<Id, ActRow> acts = new HashMap<>();
  private final Map<Id, List<IndicatorValueRow>> targets;
  private final Set<Id> defined = new HashSet<>();

  private Directions(Dossier whole) {
    this.whole = whole;
    whole.rows(Table.ACTS).forEach(act -> acts.put(act.actId(), act));
    whole
        .rows(Table.INDICATOR_DEFINITIONS)
        .forEach(definition -> defined.add(definition.indicatorId()));
    this.targets =
        whole.rows(Table.INDICATOR_VALUES).stream()
            .filter(value -> value.kind() == ValueKind.TARGET && value.breakdown() == null)
            .filter(value -> value.value() != null && value.fiscalYear() != null)
            .collect(Collectors.groupingBy(IndicatorValueRow::indicatorId));
  }

  /** {@code whole}, the directions of {@code told} indicators as all values have them. */
  static Dossier in(Dossier whole, Set<String> told) {
    return new Directions(whole).of(told);
  }

  private Dossier of(Set<String> told) {
    Dossier.Builder turned = Dossier.builder();
    for (IndicatorRow indicator : whole.rows(Table.INDICATORS)) {
      boolean isStated = indicator.direction() != null && !indicator.directionInferred();
      if (!isStated
          && told.contains(indicator.key())
          && !defined.contains(indicator.indicatorId())) {
        Optional<Direction> direction = direction(indicator.indicatorId());
        turned.add(
            Table.INDICATORS,
            Table.INDICATORS.with(
                Table.INDICATORS.with(indicator, "direction", direction.orElse(null)),
                "direction_inferred",
                direction.isPresent()));
      }
    }
    return whole.plus(turned.build());
  }

  private Optional<Direction> direction(Id indicator) {
    Map<Id, List<IndicatorValueRow>> byAct =
        targets.getOrDefault(indicator, List.of()).stream()
            .collect(Collectors.groupingBy(IndicatorValueRow::actId));
    return byAct.entrySet().stream()
        .sorted(
            Map.Entry.<Id, List<IndicatorValueRow>>comparingByKey(
                    Comparator.comparing(
                        act -> Objects.requireNonNull(acts.get(act), act::value),
                        ActsInForce.OLDEST_FIRST))
                .reversed())
        .map(act -> direction(act.getValue()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** None where the targets of one act stay, or there is one. */
  private static Optional<Direction> direction(List<IndicatorValueRow> ofOneAct) {
    TreeMap<Integer, BigDecimal> byYear = new TreeMap<>();
    for (IndicatorValueRow value : ofOneAct) {
      byYear.put(
          Objects.requireNonNull(value.fiscalYear()).value(),
          Objects.requireNonNull(value.value()));
    }
    int change = byYear.lastEntry().getValue().compareTo(byYear.firstEntry().getValue());
    return change == 0 ? Optional.empty() : Optional.of(change > 0 ? Direction.UP : Direction.DOWN);
  }
}
