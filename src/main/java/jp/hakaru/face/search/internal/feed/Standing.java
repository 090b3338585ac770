package jp.hakaru.face.search.internal.feed;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.AssessmentRow;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.publication.PublicReading;

/** How released rows stand (達成状況) and whose indicator is whose. */
final class Standing {
  private final Map<Id, String> bands = new HashMap<>();
  private final Map<Id, Id> owners = new HashMap<>();

  private Standing() {}

  static Standing of(PublicReading reading) {
    Standing standing = new Standing();
    reading.rows(Table.ASSESSMENTS).stream()
        .sorted(Comparator.comparing(AssessmentRow::fiscalYear))
        .filter(assessment -> assessment.band() != null)
        .forEach(assessment -> standing.bands.put(assessment.ownerId(), assessment.band()));
    reading.rows(Table.INDICATOR_OWNERS).stream()
        .sorted(Comparator.comparingInt(IndicatorOwnerRow::position))
        .forEach(tie -> standing.owners.putIfAbsent(tie.indicatorId(), tie.ownerId()));
    return standing;
  }

  /** The band of the newest assessment of {@code row}; empty where none was released. */
  Optional<String> bandOf(Id row) {
    return Optional.ofNullable(bands.get(row));
  }

  /** The row to which an indicator belongs first. */
  Optional<Id> ownerOf(Id indicator) {
    return Optional.ofNullable(owners.get(indicator));
  }
}
