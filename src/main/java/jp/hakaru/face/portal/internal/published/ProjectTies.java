package jp.hakaru.face.portal.internal.published;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.publication.PublicReading;

/**
 * From which projects one goes on, and as which (前身の事業と後継の事業).
 *
 * @param earlier the nearest first
 * @param later those that name it as theirs
 */
record ProjectTies(List<ProjectRow> earlier, List<ProjectRow> later) {

  /** One question, and one more for each generation of earlier projects. */
  static ProjectTies of(PublicReading reading, ProjectRow project) {
    List<ProjectRow> earlier = new ArrayList<>();
    Set<String> known = new HashSet<>(Set.of(project.key()));
    List<String> next = unknown(List.of(project), known);
    while (!next.isEmpty()) {
      List<ProjectRow> rows = reading.rows(Table.PROJECTS, "project_id", next);
      earlier.addAll(rows);
      next = unknown(rows, known);
    }
    return new ProjectTies(
        List.copyOf(earlier),
        reading.listing(Table.PROJECTS, "predecessor_ids", project.projectId()));
  }

  /** The projects from which {@code projects} go on, but for those known; they are known then. */
  private static List<String> unknown(List<ProjectRow> projects, Set<String> known) {
    return projects.stream()
        .flatMap(project -> PlanFacts.split(project.predecessorIds()).stream())
        .filter(known::add)
        .toList();
  }

  /** The keys of {@code project} and of all from which it goes on. */
  List<String> keys(ProjectRow project) {
    return Stream.concat(Stream.of(project), earlier.stream()).map(Row::key).toList();
  }
}
