package jp.hakaru.inout.ingest.internal.label;

import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;

/**
 * Headings that may stand above columns of years or name a column of periods (事業期間の欄): above years
 * that stand below them they are the former. Without such years they are the latter where tabs
 * count the columns, or where another heading has the years.
 */
final class PeriodColumns {
  private PeriodColumns() {}

  /** {@code found} with each such heading as the one that it is. */
  static List<FoundWord> told(List<FoundWord> found, List<HeadSpot> spots) {
    boolean elsewhere =
        found.stream().noneMatch(one -> one.word().isYear())
            || found.stream()
                .filter(one -> one.names(ColumnKind.YEARS) && !one.names(ColumnKind.PERIOD))
                .anyMatch(one -> !CostYears.below(one, found, spots).isEmpty());
    return found.stream()
        .map(one -> {
          if (!one.names(ColumnKind.YEARS) || !one.names(ColumnKind.PERIOD)) {
            return one;
          }
          boolean above = !CostYears.below(one, found, spots).isEmpty();
          boolean period = !above && (one.spot().line().tabbed() || elsewhere);
          ColumnKind kind = period ? ColumnKind.PERIOD : ColumnKind.YEARS;
          HeadWord word = one.word();
          return one.as(
              new HeadWord(List.of(kind), word.name(), word.year(), word.unit(), word.count()));
        })
        .toList();
  }
}
