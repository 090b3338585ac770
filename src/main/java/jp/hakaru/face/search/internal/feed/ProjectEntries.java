package jp.hakaru.face.search.internal.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.search.internal.index.EntryKind;
import jp.hakaru.face.search.internal.index.FacetValue;
import jp.hakaru.inout.publication.PublicReading;
import org.jspecify.annotations.Nullable;

/** Projects as entries of the index (事業): with the names and texts of all their years. */
final class ProjectEntries {
  private final BodyEntries entries;
  private final PublicReading reading;
  private final Map<Id, List<ProjectYearRow>> years;

  ProjectEntries(BodyEntries entries, PublicReading reading) {
    this.entries = entries;
    this.reading = reading;
    this.years =
        reading.rows(Table.PROJECT_YEARS).stream()
            .collect(Collectors.groupingBy(ProjectYearRow::projectId));
  }

  void add() {
    reading.rows(Table.PROJECTS).forEach(this::add);
  }

  private void add(ProjectRow project) {
    List<ProjectYearRow> told = years.getOrDefault(project.projectId(), List.of());
    List<@Nullable String> texts = new ArrayList<>();
    texts.add(project.summary());
    told.forEach(year -> texts.add(year.summary()));
    told.stream()
        .map(ProjectYearRow::name)
        .filter(name -> !name.equals(project.name()))
        .forEach(texts::add);
    Stream<FacetValue> ofYears =
        told.stream()
            .flatMap(year ->
                Stream.concat(
                    Facets.year(year.fiscalYear()), Facets.departments(year.department())));
    Stream<FacetValue> more = Stream.concat(ofYears, entries.statusOf(project.projectId()));
    entries
        .places()
        .find(project.projectId())
        .ifPresent(place ->
            entries.add(
                EntryKind.PROJECT, place, more, Texts.of(texts.toArray(new @Nullable String[0]))));
  }
}
