package jp.hakaru.inout.ingest.internal.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of several years in one table heading (年度別の事業費): each year has a column of its own, named
 * in full, or by the year below a heading that all share.
 */
final class CostYears {
  private CostYears() {}

  /**
   * {@code found} with each year that stands below a heading of amounts without year made a column
   * of amounts. Where another heading speaks of years and has none below it, those years may be its
   * own, and nothing is changed.
   */
  static List<FoundWord> given(List<FoundWord> found, List<HeadSpot> spots) {
    Optional<FoundWord> cost =
        found.stream()
            .filter(one -> one.names(ColumnKind.COST) && one.word().year() == null)
            .filter(one -> !below(one, found, spots).isEmpty())
            .findFirst();
    boolean claimed =
        found.stream()
            .filter(one -> one.names(ColumnKind.YEARS))
            .anyMatch(one -> below(one, found, spots).isEmpty());
    if (cost.isEmpty() || claimed) {
      return found;
    }
    HeadWord name = cost.get().word();
    List<FoundWord> years = below(cost.get(), found, spots);
    List<FoundWord> given = new ArrayList<>();
    for (FoundWord one : found) {
      if (years.contains(one)) {
        HeadWord.UnitAt unit = one.word().unit() == null ? name.unit() : one.word().unit();
        given.add(
            one.as(
                new HeadWord(
                    List.of(ColumnKind.COST), name.name(), one.word().year(), unit, name.count())));
      } else if (!one.equals(cost.get())) {
        given.add(one);
      }
    }
    return given;
  }

  /** The years in the lines below {@code head}, between its neighbours. */
  static List<FoundWord> below(FoundWord head, List<FoundWord> found, List<HeadSpot> spots) {
    HeadSpot own = head.spot();
    List<HeadSpot> beside =
        spots.stream().filter(spot -> spot.row() == own.row() && !spot.equals(own)).toList();
    boolean tabbed = own.line().tabbed();
    int from =
        tabbed
            ? own.place()
            : beside.stream()
                .filter(spot -> spot.place() < own.place())
                .mapToInt(spot -> spot.cell().xEnd())
                .max()
                .orElse(0);
    int to =
        beside.stream()
            .filter(spot -> spot.place() > own.place())
            .mapToInt(HeadSpot::place)
            .min()
            .orElse(Integer.MAX_VALUE);
    return found.stream()
        .filter(one -> one.word().isYear() && one.spot().row() > own.row())
        .filter(one -> one.spot().place() >= from && one.spot().place() < to)
        .toList();
  }

  /** Whether amounts of several years, or of one beside their sum, have columns. */
  static boolean areIn(List<FoundWord> found) {
    long years =
        found.stream()
            .filter(one -> one.names(ColumnKind.COST) && one.word().year() != null)
            .map(one -> one.word().year().year())
            .distinct()
            .count();
    return years > 1 || (years == 1 && found.stream().anyMatch(one -> isOnly(one, ColumnKind.SUM)));
  }

  private static boolean isOnly(FoundWord one, ColumnKind kind) {
    return one.word().kinds().equals(List.of(kind));
  }

  /**
   * Whether {@code one} names a sum over the years: by its own words, or as a total that stands at
   * the place of no year.
   */
  static boolean isOverYears(FoundWord one, @Nullable FoundWord group) {
    if (isOnly(one, ColumnKind.SUM)) {
      return true;
    }
    boolean total = one.names(ColumnKind.TOTAL) || one.names(ColumnKind.COST);
    return total && one.word().year() == null && (group == null || !isBelow(one, group));
  }

  /** Whether {@code one} stands in a line below {@code group} at its place. */
  private static boolean isBelow(FoundWord one, FoundWord group) {
    Piece lowest = group.word().name() == null ? null : group.word().name().pieces().getLast();
    boolean lower =
        one.spot().row() > group.spot().row()
            && (lowest == null || !lowest.line().equals(one.spot().line()));
    return lower && one.spot().isAt(group.place());
  }
}
