package jp.hakaru.face.portal.internal.published;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.publication.PublicReading;

/**
 * The rows of all indicators of some measures or projects, and the reviews of these and of them
 * (指標と検証の行): one question a table, however many indicators there are.
 */
record IndicatorRows(
    List<IndicatorOwnerRow> owners,
    List<IndicatorRow> indicators,
    List<IndicatorDefinitionRow> definitions,
    List<IndicatorValueRow> values,
    List<ReviewRow> reviews) {

  static IndicatorRows of(PublicReading reading, List<String> ownerIds) {
    return of(reading, ownerIds, reading.rows(Table.INDICATOR_OWNERS, "owner_id", ownerIds));
  }

  /** The rows of one indicator, with all that it measures the success of. */
  static IndicatorRows of(PublicReading reading, IndicatorRow indicator) {
    List<IndicatorOwnerRow> owners =
        reading.rows(Table.INDICATOR_OWNERS, "indicator_id", List.of(indicator.key()));
    return of(reading, owners.stream().map(one -> one.ownerId().value()).toList(), owners);
  }

  private static IndicatorRows of(
      PublicReading reading, List<String> ownerIds, List<IndicatorOwnerRow> owners) {
    List<String> ids = owners.stream().map(one -> one.indicatorId().value()).distinct().toList();
    return new IndicatorRows(
        owners,
        reading.rows(Table.INDICATORS, "indicator_id", ids),
        reading.rows(Table.INDICATOR_DEFINITIONS, "indicator_id", ids),
        reading.rows(Table.INDICATOR_VALUES, "indicator_id", ids),
        reading.rows(
            Table.REVIEWS, "owner_id", Stream.concat(ownerIds.stream(), ids.stream()).toList()));
  }

  /** The keys of all rows whose evidence a page shows. */
  Stream<String> keys() {
    return Stream.of(indicators, definitions, values, reviews)
        .<Row>flatMap(List::stream)
        .map(Row::key);
  }

  /** The acts that state anything. */
  Stream<Id> acts() {
    return Stream.concat(
        definitions.stream().map(IndicatorDefinitionRow::actId),
        values.stream().map(IndicatorValueRow::actId));
  }
}
