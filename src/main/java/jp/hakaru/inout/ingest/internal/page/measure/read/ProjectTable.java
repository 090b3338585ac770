package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Projects in a table with names of columns (事業の表). A row with as many cells as the head has
 * columns is read; of others nothing tells which cell stands in which.
 */
final class ProjectTable {
  private final Set<String> names = new HashSet<>();
  private final Set<String> departments = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final DepartmentNames ofDepartments;
  private final Notes notes;

  ProjectTable(MeasurePagesProfile profile, Notes notes) {
    profile.projectColumns().name().forEach(word -> names.add(Words.key(word)));
    profile.projectColumns().other().forEach(word -> others.add(Words.key(word)));
    profile.fields().values().stream()
        .filter(field -> field.type() == SectionType.DEPARTMENT)
        .forEach(field -> field.names().forEach(word -> departments.add(Words.key(word))));
    this.ofDepartments = new DepartmentNames(profile.departments());
    this.notes = notes;
  }

  /** Whether a line is the head of such a table. */
  boolean isHead(Line line) {
    List<String> keys = line.cells().stream().map(cell -> Words.key(cell.text())).toList();
    return keys.stream().filter(names::contains).count() == 1
        && keys.stream()
            .allMatch(
                key -> names.contains(key) || departments.contains(key) || others.contains(key));
  }

  /** The projects of the rows below a head, which is noted as structure. */
  List<ProjectName.Parted> read(Line head, List<Line> rows) {
    notes.structure(head.whole());
    List<ProjectName.Parted> found = new ArrayList<>();
    for (Line row : rows) {
      read(head, row).ifPresentOrElse(found::add, () -> notes.unread(row, Reason.NO_ALIGNMENT));
    }
    return found;
  }

  private Optional<ProjectName.Parted> read(Line head, Line row) {
    if (row.cells().size() != head.cells().size()) {
      return Optional.empty();
    }
    Value name = null;
    Value own = null;
    for (int i = 0; i < head.cells().size(); i++) {
      String key = Words.key(head.cells().get(i).text());
      Cell cell = row.cells().get(i);
      Piece piece = row.piece(cell);
      if (names.contains(key)) {
        name = Value.written(piece);
      } else if (departments.contains(key)) {
        List<String> all = ofDepartments.in(cell.text());
        own = all.isEmpty() ? own : new Value(String.join(";", all), List.of(piece));
      }
    }
    notes.unread(row, Reason.NO_COLUMN);
    return name == null ? Optional.empty() : Optional.of(new ProjectName.Parted(name, own, null));
  }
}
