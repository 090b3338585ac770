package jp.hakaru.face.search.internal.feed;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.ProjectScheduleRow;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.RoadmapRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.search.internal.index.EntryKind;
import jp.hakaru.inout.publication.PublicReading;

/**
 * What is said of rows as entries of the index (本文): paragraphs, reviews, plans of a year, links.
 */
final class TextEntries {
  private final BodyEntries entries;
  private final PublicReading reading;
  private final Map<Id, String> titlesOnJointPage;

  TextEntries(BodyEntries entries, PublicReading reading) {
    this.entries = entries;
    this.reading = reading;
    this.titlesOnJointPage =
        Stream.concat(
                reading.rows(Table.NEEDS).stream()
                    .map(row -> Map.entry(row.topicId(), row.title())),
                reading.rows(Table.SCHEDULE).stream()
                    .map(row -> Map.entry(row.scheduleId(), row.title())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  void add() {
    reading.rows(Table.NARRATIVES).forEach(this::narrative);
    reading.rows(Table.REVIEWS).forEach(this::review);
    reading.rows(Table.PROJECT_SCHEDULES).forEach(this::schedule);
    reading.rows(Table.ROADMAP).forEach(this::roadmap);
    reading.rows(Table.LINKS).forEach(this::link);
  }

  /** The page of {@code owner}; what belongs to a need or an event stands on that of joint work. */
  private Place placeOf(Id owner) {
    return entries
        .placeOf(owner)
        .orElseGet(() -> {
          String title = titlesOnJointPage.get(owner);
          return title == null ? entries.places().body() : entries.places().joint(title);
        });
  }

  private void narrative(NarrativeRow text) {
    entries.add(
        EntryKind.NARRATIVE,
        placeOf(text.ownerId()),
        Facets.year(text.fiscalYear()),
        Texts.of(text.text(), Texts.joined(text.section(), text.heading())));
  }

  private void review(ReviewRow review) {
    if (review.deviationReason() != null || review.nextSteps() != null) {
      entries.add(
          EntryKind.REVIEW,
          placeOf(review.ownerId()),
          Facets.year(review.fiscalYear()),
          Texts.of(review.deviationReason(), review.nextSteps()));
    }
  }

  private void schedule(ProjectScheduleRow schedule) {
    entries.add(
        EntryKind.NARRATIVE,
        placeOf(schedule.projectId()),
        Facets.year(schedule.fiscalYear()),
        Texts.of(schedule.text()));
  }

  private void roadmap(RoadmapRow cell) {
    entries.add(
        EntryKind.NARRATIVE,
        placeOf(cell.ownerId()),
        Facets.year(cell.fiscalYear()),
        Texts.of(cell.text(), cell.rowTitle()));
  }

  private void link(LinkRow link) {
    if (link.relation() != LinkRelation.NONE) {
      entries.add(
          EntryKind.LINK,
          placeOf(link.fromId()),
          Stream.empty(),
          Texts.of(Texts.joined(link.scheme(), link.code(), link.title())));
    }
  }
}
