package jp.hakaru.face.search.internal.feed;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.search.internal.index.FacetValue;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.record.indicator.IndicatorCourse;

/**
 * How released indicators stand (達成状況) and whose indicator is whose; what has indicators stands as
 * each of them does.
 */
final class Standing {
  private final Map<Id, Set<String>> statuses = new HashMap<>();
  private final Map<Id, Id> owners = new HashMap<>();

  private Standing() {}

  static Standing of(PublicReading reading) {
    Standing standing = new Standing();
    IndicatorCourse.of(
            reading.rows(Table.INDICATORS),
            reading.rows(Table.INDICATOR_DEFINITIONS),
            reading.rows(Table.INDICATOR_VALUES),
            reading.rows(Table.ACTS))
        .forEach(course ->
            standing.statuses.put(
                course.indicator().indicatorId(),
                Set.of(course.judge().status().name().toLowerCase(Locale.ROOT))));
    reading.rows(Table.INDICATOR_OWNERS).stream()
        .sorted(Comparator.comparingInt(IndicatorOwnerRow::position))
        .forEach(standing::own);
    return standing;
  }

  private void own(IndicatorOwnerRow tie) {
    owners.putIfAbsent(tie.indicatorId(), tie.ownerId());
    statuses
        .computeIfAbsent(tie.ownerId(), any -> new LinkedHashSet<>())
        .addAll(statuses.getOrDefault(tie.indicatorId(), Set.of()));
  }

  /** How {@code row}, an indicator or what has some, stands; none for all else. */
  Stream<FacetValue> of(Id row) {
    return statuses.getOrDefault(row, Set.of()).stream().map(Facets::status);
  }

  /** The row to which an indicator belongs first. */
  Optional<Id> ownerOf(Id indicator) {
    return Optional.ofNullable(owners.get(indicator));
  }
}
