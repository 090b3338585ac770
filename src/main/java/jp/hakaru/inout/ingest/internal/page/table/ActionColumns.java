package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Holds;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** What the columns of tables of numbered actions hold, by their names (取組の表の列). */
final class ActionColumns {
  private final Set<String> numbers;
  private final Set<String> names;
  private final Set<String> summaries;
  private final Set<String> departments;
  private final DepartmentNames parts;

  /** What a column holds. */
  enum Column {
    NUMBER,
    NAME,
    DEPARTMENTS,
    TEXT
  }

  private ActionColumns(
      List<String> numbers,
      Stream<String> names,
      List<String> summaries,
      Stream<String> departments,
      DepartmentNames parts) {
    this.numbers = Words.keys(numbers);
    this.names = Words.keys(names.toList());
    this.summaries = Words.keys(summaries);
    this.departments = Words.keys(departments.toList());
    this.parts = parts;
  }

  /** Those of pages of plans. */
  static ActionColumns of(PlanPagesProfile profile) {
    return new ActionColumns(
        profile.columns().getOrDefault(PlanPagesProfile.TargetColumn.NUMBER, List.of()),
        Stream.of(
                profile.levels().stream(),
                profile.projectColumns().actions().stream(),
                names(profile, Holds.ACTIONS))
            .flatMap(all -> all),
        profile.projectColumns().summary(),
        names(profile, Holds.DEPARTMENTS),
        new DepartmentNames(profile.departments()));
  }

  private static Stream<String> names(PlanPagesProfile profile, Holds holds) {
    return profile.sections().values().stream()
        .filter(section -> section.holds() == holds)
        .flatMap(section -> section.names().stream());
  }

  /** Those of pages of measures. */
  static ActionColumns of(MeasurePagesProfile profile) {
    return new ActionColumns(
        profile.indicators().number(),
        Stream.of(
                profile.levels().stream(),
                profile.projectColumns().actions().stream(),
                profile.texts().values().stream()
                    .filter(text -> text.role() == NarrativeRole.ACTION)
                    .flatMap(text -> text.names().stream()))
            .flatMap(all -> all),
        profile.projectColumns().summary(),
        profile.fields().values().stream()
            .filter(field -> field.type() == SectionType.DEPARTMENT)
            .flatMap(field -> field.names().stream()),
        new DepartmentNames(profile.departments()));
  }

  /** What the cells of a head name; none where the line is no head. */
  List<Column> of(Line line) {
    List<Column> columns = new ArrayList<>();
    for (Cell cell : line.cells()) {
      Column column = column(cell, columns);
      if (column == null) {
        return List.of();
      }
      columns.add(column);
    }
    return isWhole(columns) ? columns : List.of();
  }

  /** What a head names that has a cell a line, from {@code at} on; none where it is no head. */
  List<Column> stacked(List<Line> lines, int at) {
    List<Column> columns = new ArrayList<>();
    for (Line line : lines.subList(at, lines.size())) {
      Column column = line.cells().size() == 1 ? column(line.first(), columns) : null;
      if (column == null) {
        break;
      }
      columns.add(column);
    }
    boolean named = !columns.isEmpty() && columns.getFirst() == Column.NAME;
    return named && isWhole(columns) ? columns : List.of();
  }

  private @Nullable Column column(Cell cell, List<Column> before) {
    String key = Words.key(cell.text());
    if (before.isEmpty() && numbers.contains(key)) {
      return Column.NUMBER;
    }
    if (!before.contains(Column.NAME)) {
      return names.contains(key) ? Column.NAME : null;
    }
    return summaries.contains(key)
        ? Column.TEXT
        : departments.contains(key) ? Column.DEPARTMENTS : null;
  }

  private static boolean isWhole(List<Column> columns) {
    return Collections.frequency(columns, Column.TEXT) == 1 && columns.contains(Column.NAME);
  }

  /** The departments that cells name; unset where one holds anything else. */
  @Nullable Value departments(List<Piece> cells) {
    List<String> all = new ArrayList<>();
    for (Piece cell : cells) {
      List<String> found = parts.in(cell.text());
      if (found.isEmpty()) {
        return null;
      }
      all.addAll(found);
    }
    return new Value(all.stream().distinct().collect(Collectors.joining(";")), cells);
  }
}
