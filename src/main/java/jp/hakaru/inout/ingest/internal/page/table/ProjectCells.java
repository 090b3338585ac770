package jp.hakaru.inout.ingest.internal.page.table;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * What the cells of a table of projects may be (事業の表のセルの形).
 *
 * @param states by their folded words
 * @param named whether a text ends like the name of a project
 */
record ProjectCells(
    Map<String, ProjectStatus> states, DepartmentNames ofDepartments, Predicate<String> named) {
  /** How many letters a line has at most that is the end of a name and none itself: 推進事業. */
  private static final int ENDING = 4;

  /** What may stand behind the figure of an amount. */
  private static final Pattern UNIT = Pattern.compile("\\s*[^\\d\\s,.()\\[\\]<>]{0,2}円$");

  boolean isProject(String text) {
    return named.test(text);
  }

  List<String> departments(String text) {
    return ofDepartments.in(text);
  }

  @Nullable ProjectStatus state(String text) {
    return states.get(Words.key(text));
  }

  /**
   * What tells whether lines are a whole cell of a column of a table with a cell a line: what a
   * project does may be no sentence where other columns tell where it ends.
   */
  BiPredicate<ProjectColumns.Column, List<Line>> of(List<ProjectColumns.Column> columns) {
    boolean bounded =
        columns.contains(ProjectColumns.Column.STATUS)
            || columns.contains(ProjectColumns.Column.DEPARTMENT);
    return (column, lines) ->
        fits(column, lines)
            || (bounded && column == ProjectColumns.Column.SUMMARY && isPhrase(lines));
  }

  private boolean isPhrase(List<Line> lines) {
    String text = lines.getFirst().raw().strip();
    return lines.size() == 1 && state(text) == null && departments(text).isEmpty();
  }

  /** Whether {@code lines} are a whole cell of a column. */
  private boolean fits(ProjectColumns.Column column, List<Line> lines) {
    String text = Value.written(lines.stream().map(Line::whole).toList()).text();
    boolean one = lines.size() == 1;
    return switch (column) {
      case NAME ->
          isProject(text)
              && (one
                  || (goesOn(lines)
                      && lines.stream().noneMatch(line -> isOther(line.raw().strip()))));
      case DEPARTMENT -> one && !departments(text).isEmpty();
      case STATUS -> one && state(text) != null;
      case SUMMARY -> Words.endsSentence(text) || (one && Words.isDash(text));
      case COST, TOTAL -> one && isMoney(text);
      case NUMBER, OTHER -> one;
    };
  }

  /** Whether a text is an amount, perhaps with its unit behind it, or a dash. */
  static boolean isMoney(String text) {
    return Words.isDash(text) || isAmount(text);
  }

  static boolean isAmount(String text) {
    String folded = TextFold.fold(text).text().strip();
    return Words.isAmount(UNIT.matcher(folded).replaceAll(""))
        && folded.chars().noneMatch(c -> "()[]<>".indexOf(c) >= 0);
  }

  /** Whether a text is a whole cell of another column, and so no part of a name. */
  boolean isOther(String text) {
    return !isProject(text)
        && (state(text) != null || !departments(text).isEmpty() || Words.endsSentence(text));
  }

  /** Whether a name that could end with its first line goes on all the same: by an ending alone. */
  private boolean goesOn(List<Line> name) {
    return !isProject(name.getFirst().raw().strip())
        || (name.size() == 2 && name.getLast().raw().strip().length() <= ENDING);
  }

  /** Whether the cells of a row stand where states and departments have their columns. */
  boolean isRow(List<ProjectColumns.Column> columns, Line row) {
    for (int at = 0; at < columns.size(); at++) {
      String text = row.cells().get(at).text();
      boolean fits =
          switch (columns.get(at)) {
            case STATUS -> state(text) != null;
            case DEPARTMENT -> !departments(text).isEmpty();
            case COST, TOTAL -> isMoney(text);
            case NAME, NUMBER, SUMMARY, OTHER -> true;
          };
      if (!fits) {
        return false;
      }
    }
    return columns.contains(ProjectColumns.Column.STATUS)
        || columns.contains(ProjectColumns.Column.DEPARTMENT)
        || isProject(row.cells().get(columns.indexOf(ProjectColumns.Column.NAME)).text());
  }
}
