package jp.hakaru.face.portal.internal.published;

import java.util.Comparator;
import java.util.List;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.face.portal.internal.element.ReviewLine;
import jp.hakaru.face.portal.internal.indicator.IndicatorPage;
import jp.hakaru.face.portal.internal.indicator.IndicatorPart;

/** Makes the page of an indicator (指標). */
final class IndicatorPages {
  private IndicatorPages() {}

  static IndicatorPage page(PublishedPages.Sheet sheet, IndicatorRow indicator) {
    IndicatorRows rows = IndicatorRows.of(sheet.reading(), indicator);
    Evidence evidence = Evidence.of(sheet.reading(), rows.keys().toList());
    IndicatorParts parts =
        new IndicatorParts(rows, Acts.of(sheet.reading(), rows.acts().toList()), evidence);
    List<IndicatorOwnerRow> owners =
        rows.owners().stream()
            .sorted(
                Comparator.comparingInt(IndicatorOwnerRow::position)
                    .thenComparing(IndicatorOwnerRow::key))
            .toList();
    IndicatorPart part = parts.part(indicator);
    return new IndicatorPage(
        sheet.head(),
        part,
        Places.of(sheet.reading(), sheet.head(), owners).of(owners),
        part.judged().reversed(),
        owners.stream()
            .map(IndicatorOwnerRow::ownerId)
            .distinct()
            .flatMap(owner -> parts.reviews(owner).stream())
            .sorted(Comparator.comparing(ReviewLine::year).reversed())
            .toList(),
        sheet.changes());
  }
}
