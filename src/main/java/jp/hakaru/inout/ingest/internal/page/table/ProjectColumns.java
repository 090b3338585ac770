package jp.hakaru.inout.ingest.internal.page.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Tells the head of a table of projects by the names of its columns (事業の表の列見出し). */
public final class ProjectColumns {
  private final Map<String, Column> words = new HashMap<>();

  private ProjectColumns(
      MeasurePagesProfile.ProjectColumns own, List<String> departments, List<String> levels) {
    add(own.name(), Column.NAME);
    add(departments, Column.DEPARTMENT);
    add(own.summary(), Column.SUMMARY);
    add(own.status(), Column.STATUS);
    add(own.other(), Column.OTHER);
    add(levels, Column.OTHER);
  }

  /** The words of measure pages. */
  public static ProjectColumns of(MeasurePagesProfile profile) {
    List<String> departments =
        profile.fields().values().stream()
            .filter(field -> field.type() == SectionType.DEPARTMENT)
            .flatMap(field -> field.names().stream())
            .toList();
    return new ProjectColumns(profile.projectColumns(), departments, profile.levels());
  }

  /** The words of plan pages. */
  public static ProjectColumns of(PlanPagesProfile profile) {
    List<String> departments =
        profile.sections().values().stream()
            .filter(section -> section.holds() == PlanPagesProfile.Holds.DEPARTMENTS)
            .flatMap(section -> section.names().stream())
            .toList();
    return new ProjectColumns(profile.projectColumns(), departments, profile.levels());
  }

  private void add(List<String> names, Column column) {
    names.forEach(name -> words.putIfAbsent(Words.key(name), column));
  }

  /** What a column holds (列の内容). */
  public enum Column {
    NAME,
    DEPARTMENT,
    SUMMARY,
    STATUS,
    OTHER
  }

  /** The columns of a head, in their order; empty where the line is none: each but one once. */
  public Optional<List<Column>> of(Line line) {
    Map<Column, Integer> counts = new EnumMap<>(Column.class);
    for (Cell cell : line.cells()) {
      Column column = words.get(Words.key(cell.text()));
      if (column == null) {
        return Optional.empty();
      }
      counts.merge(column, 1, Integer::sum);
    }
    boolean clear =
        counts.getOrDefault(Column.NAME, 0) == 1
            && counts.getOrDefault(Column.SUMMARY, 0) <= 1
            && counts.getOrDefault(Column.STATUS, 0) <= 1;
    return clear
        ? Optional.of(
            line.cells().stream()
                .map(cell -> Objects.requireNonNull(words.get(Words.key(cell.text()))))
                .toList())
        : Optional.empty();
  }
}
