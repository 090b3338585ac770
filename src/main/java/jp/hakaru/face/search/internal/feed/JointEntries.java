package jp.hakaru.face.search.internal.feed;

import java.util.Map;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.EventRow;
import jp.hakaru.base.dossier.NeedRow;
import jp.hakaru.base.dossier.NeedsSurveyRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ThemeRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.search.internal.index.EntryKind;
import jp.hakaru.inout.publication.PublicReading;

/** Joint work as entries of the index (連携): needs, themes, efforts, the year's events. */
final class JointEntries {
  private final BodyEntries entries;
  private final PublicReading reading;
  private final Map<Id, FiscalYear> yearsOfSurveys;

  JointEntries(BodyEntries entries, PublicReading reading) {
    this.entries = entries;
    this.reading = reading;
    this.yearsOfSurveys =
        reading.rows(Table.NEEDS_SURVEYS).stream()
            .collect(
                Collectors.toMap(
                    NeedsSurveyRow::surveyId, NeedsSurveyRow::fiscalYear, (one, other) -> one));
  }

  void add() {
    reading.rows(Table.NEEDS).forEach(this::need);
    reading.rows(Table.THEMES).forEach(this::theme);
    reading.rows(Table.EFFORTS).forEach(this::effort);
    reading.rows(Table.SCHEDULE).forEach(this::event);
  }

  private void need(NeedRow need) {
    entries.add(
        EntryKind.NEED,
        entries.places().need(need.topicId(), need.title()),
        Facets.year(yearsOfSurveys.get(need.surveyId())),
        Texts.of(need.examples(), need.kind()));
  }

  private void theme(ThemeRow theme) {
    entries
        .places()
        .find(theme.themeId())
        .ifPresent(place ->
            entries.add(
                EntryKind.THEME,
                place,
                entries.statusOf(theme.themeId()),
                Texts.of(theme.decidedIn())));
  }

  private void effort(EffortRow effort) {
    entries
        .places()
        .find(effort.effortId())
        .ifPresent(place ->
            entries.add(
                EntryKind.EFFORT,
                place,
                entries.statusOf(effort.effortId()),
                Texts.of(
                    effort.subtitle(),
                    effort.approach(),
                    effort.methods(),
                    effort.perspective(),
                    effort.region(),
                    effort.partners(),
                    effort.forum())));
  }

  private void event(EventRow event) {
    entries.add(
        EntryKind.EVENT,
        entries.places().joint(event.title()),
        Facets.year(event.fiscalYear()),
        Texts.of(event.kind()));
  }
}
