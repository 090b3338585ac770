package jp.hakaru.face.portal.internal.published;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.face.portal.internal.element.Standing;
import jp.hakaru.face.portal.internal.element.StandingCount;
import jp.hakaru.face.portal.internal.target.TargetLine;
import jp.hakaru.face.portal.internal.target.TargetsAsked;
import jp.hakaru.face.portal.internal.target.TargetsPage;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.record.indicator.Achievement;
import org.jspecify.annotations.Nullable;

/** Makes the list of how far a body's targets are reached (目標の達成状況). */
final class TargetsPages {
  /** What was missed most first; what cannot be judged last. */
  private static final Comparator<Found> WORST_FIRST =
      Comparator.comparingInt(Found::order)
          .thenComparing(one -> one.row().name())
          .thenComparing(one -> one.row().key());

  private TargetsPages() {}

  /** An indicator with the achievement that counts for the year asked for. */
  private record Found(Standings.Judged judged, Achievement achievement) {
    IndicatorRow row() {
      return judged.row();
    }

    Standing standing() {
      return Standing.of(achievement.status());
    }

    int order() {
      return switch (standing()) {
        case BEHIND -> 0;
        case LATE -> 1;
        case GOOD -> 2;
        case NONE -> 3;
      };
    }
  }

  static TargetsPage page(PublishedPages.Sheet sheet, TargetsAsked asked) {
    Standings standings = sheet.standings().get();
    List<Found> ofYear =
        standings.all().stream().flatMap(one -> of(one, asked.year())).sorted(WORST_FIRST).toList();
    List<Found> wanted =
        ofYear.stream()
            .filter(one -> asked.standing() == null || one.standing() == asked.standing())
            .toList();
    List<Found> shown =
        wanted.stream()
            .skip((long) (asked.sheet() - 1) * TargetsAsked.A_SHEET)
            .limit(TargetsAsked.A_SHEET)
            .toList();
    return new TargetsPage(
        sheet.head(),
        asked,
        years(standings.all()),
        StandingCount.of(ofYear.stream().map(Found::standing).toList()),
        lines(sheet, standings, shown),
        wanted.size());
  }

  private static Stream<Found> of(Standings.Judged judged, @Nullable FiscalYear year) {
    return year == null
        ? Stream.of(new Found(judged, judged.newest()))
        : judged.all().stream()
            .filter(one -> year.equals(year(one.period())))
            .limit(1)
            .map(one -> new Found(judged, one));
  }

  private static List<FiscalYear> years(Collection<Standings.Judged> all) {
    return all.stream()
        .flatMap(one -> one.all().stream())
        .map(one -> year(one.period()))
        .flatMap(Stream::ofNullable)
        .distinct()
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  private static @Nullable FiscalYear year(@Nullable Period period) {
    return period == null ? null : period.countsTo();
  }

  private static List<TargetLine> lines(
      PublishedPages.Sheet sheet, Standings standings, List<Found> shown) {
    List<IndicatorOwnerRow> owners =
        shown.stream().flatMap(one -> one.judged().owners().stream()).toList();
    Places places = Places.of(sheet.reading(), sheet.head(), owners);
    Map<Id, List<ReviewRow>> reviews = reviews(sheet.reading(), shown);
    return shown.stream()
        .map(one ->
            new TargetLine(
                one.row().indicatorId(),
                one.row().name(),
                one.row().unit(),
                standings.judgement(one.achievement()),
                one.judged().all(),
                places.of(one.judged().owners()),
                reason(one, reviews)))
        .toList();
  }

  private static Map<Id, List<ReviewRow>> reviews(PublicReading reading, List<Found> shown) {
    List<String> owners =
        shown.stream()
            .flatMap(one ->
                Stream.concat(
                    Stream.of(one.row().key()),
                    one.judged().owners().stream().map(owner -> owner.ownerId().value())))
            .distinct()
            .sorted()
            .toList();
    return reading.rows(Table.REVIEWS, "owner_id", owners).stream()
        .collect(Collectors.groupingBy(ReviewRow::ownerId));
  }

  /** Of the indicator itself, else of what it measures, in the year of the result. */
  private static @Nullable String reason(Found found, Map<Id, List<ReviewRow>> reviews) {
    FiscalYear year = year(found.achievement().period());
    return Stream.concat(
            Stream.of(found.row().indicatorId()),
            found.judged().owners().stream().map(IndicatorOwnerRow::ownerId))
        .flatMap(owner -> reviews.getOrDefault(owner, List.of()).stream())
        .filter(review -> review.fiscalYear().equals(year))
        .flatMap(review -> Stream.ofNullable(review.deviationReason()))
        .findFirst()
        .orElse(null);
  }
}
