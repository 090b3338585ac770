package jp.hakaru.face.portal.internal.published;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.Standing;
import jp.hakaru.face.portal.internal.element.StandingCount;
import jp.hakaru.face.portal.internal.indicator.Judgement;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.record.indicator.Achievement;
import jp.hakaru.record.indicator.IndicatorCourse;

/**
 * How all indicators of a body stand (全指標の達成状況), judged once a release: one question a table.
 * Immutable.
 */
final class Standings {
  private final Map<Id, Judged> indicators;
  private final Map<Id, Set<Id>> byOwner;
  private final Map<Id, ActRow> acts;

  /**
   * An indicator with all that was judged of it.
   *
   * @param newest what counts for it now
   * @param all of each period that has a result, the first one first
   * @param owners what it measures the success of, in the papers' order
   */
  record Judged(
      IndicatorRow row, Achievement newest, List<Achievement> all, List<IndicatorOwnerRow> owners) {
    Judged {
      all = List.copyOf(all);
      owners = List.copyOf(owners);
    }
  }

  private Standings(Map<Id, Judged> indicators, Map<Id, Set<Id>> byOwner, Map<Id, ActRow> acts) {
    this.indicators = Map.copyOf(indicators);
    this.byOwner = Map.copyOf(byOwner);
    this.acts = Map.copyOf(acts);
  }

  static Standings of(PublicReading reading) {
    List<IndicatorRow> rows = reading.rows(Table.INDICATORS);
    if (rows.isEmpty()) {
      return new Standings(Map.of(), Map.of(), Map.of());
    }
    List<ActRow> acts = reading.rows(Table.ACTS);
    List<IndicatorCourse> courses =
        IndicatorCourse.of(
            rows,
            reading.rows(Table.INDICATOR_DEFINITIONS),
            reading.rows(Table.INDICATOR_VALUES),
            acts);
    List<IndicatorOwnerRow> owners = reading.rows(Table.INDICATOR_OWNERS);
    Map<Id, List<IndicatorOwnerRow>> ownersOf =
        owners.stream().collect(Collectors.groupingBy(IndicatorOwnerRow::indicatorId));
    return new Standings(
        courses.stream()
            .map(course ->
                judged(course, ownersOf.getOrDefault(course.indicator().indicatorId(), List.of())))
            .collect(Collectors.toMap(one -> one.row().indicatorId(), Function.identity())),
        owners.stream()
            .sorted(Comparator.comparingInt(IndicatorOwnerRow::position))
            .collect(
                Collectors.groupingBy(
                    IndicatorOwnerRow::ownerId,
                    Collectors.mapping(
                        IndicatorOwnerRow::indicatorId,
                        Collectors.toCollection(LinkedHashSet::new)))),
        acts.stream().collect(Collectors.toMap(ActRow::actId, Function.identity())));
  }

  private static Judged judged(IndicatorCourse course, List<IndicatorOwnerRow> owners) {
    return new Judged(
        course.indicator(),
        course.judge(),
        course.judgeAll(),
        owners.stream()
            .sorted(
                Comparator.comparingInt(IndicatorOwnerRow::position)
                    .thenComparing(IndicatorOwnerRow::key))
            .toList());
  }

  /** All of them, in no order. */
  Collection<Judged> all() {
    return indicators.values();
  }

  Optional<Judged> find(Id indicator) {
    return Optional.ofNullable(indicators.get(indicator));
  }

  /** How all of them stand. */
  StandingCount count() {
    return StandingCount.of(
        indicators.values().stream().map(one -> Standing.of(one.newest().status())).toList());
  }

  /** How the indicators of {@code owners} stand, each counted once. */
  StandingCount count(Collection<Id> owners) {
    return StandingCount.of(
        owners.stream()
            .flatMap(owner -> byOwner.getOrDefault(owner, Set.of()).stream())
            .distinct()
            .map(indicators::get)
            .filter(one -> one != null)
            .map(one -> Standing.of(one.newest().status()))
            .toList());
  }

  /** {@code achievement} with the title of the act whose target it used. */
  Judgement judgement(Achievement achievement) {
    return new Judgement(
        achievement,
        switch (achievement) {
          case Achievement.Judged judged ->
              Optional.ofNullable(judged.target().act())
                  .map(acts::get)
                  .map(ActRow::title)
                  .orElse("");
          case Achievement.Unjudged _ -> "";
        });
  }
}
