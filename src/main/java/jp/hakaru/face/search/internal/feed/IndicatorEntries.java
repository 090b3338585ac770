package jp.hakaru.face.search.internal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.search.internal.index.EntryKind;
import jp.hakaru.face.search.internal.index.FacetValue;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/** Indicators as entries of the index (指標): each inside the row it belongs to first. */
final class IndicatorEntries {
  private final BodyEntries entries;
  private final PublicReading reading;
  private final Map<Id, List<IndicatorValueRow>> values;

  IndicatorEntries(BodyEntries entries, PublicReading reading) {
    this.entries = entries;
    this.reading = reading;
    this.values =
        reading.rows(Table.INDICATOR_VALUES).stream()
            .collect(Collectors.groupingBy(IndicatorValueRow::indicatorId));
  }

  void add() {
    reading.rows(Table.INDICATORS).forEach(this::add);
  }

  private void add(IndicatorRow indicator) {
    Optional<Place> owner = entries.placeOf(indicator.indicatorId());
    Stream<FacetValue> years =
        values.getOrDefault(indicator.indicatorId(), List.of()).stream()
            .flatMap(value -> Facets.year(value.fiscalYear()));
    Stream<FacetValue> more = Stream.concat(years, entries.statusOf(indicator.indicatorId()));
    Place place =
        owner
            .map(page ->
                new Place(
                    entries.places().indicator(indicator.indicatorId()),
                    indicator.name(),
                    page.inside(page.title()),
                    page.facets()))
            .orElseGet(() -> alone(indicator));
    entries.add(EntryKind.INDICATOR, place, more, texts(indicator));
  }

  /** Its target, and what the state of each year says in words. */
  private List<String> texts(IndicatorRow indicator) {
    List<@Nullable String> texts = new ArrayList<>();
    texts.add(indicator.targetText());
    for (IndicatorValueRow value : values.getOrDefault(indicator.indicatorId(), List.of())) {
      if (value.value() == null) {
        texts.add(value.text());
      }
    }
    return Texts.of(texts.toArray(new @Nullable String[0]));
  }

  private Place alone(IndicatorRow indicator) {
    Place body = entries.places().body();
    return new Place(
        entries.places().indicator(indicator.indicatorId()),
        indicator.name(),
        body.inside(body.title()),
        body.facets());
  }
}
