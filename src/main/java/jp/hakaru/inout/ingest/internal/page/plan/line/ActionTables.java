package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Holds;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Tables of numbered actions with names of columns (取組・内容・担当課の表): each row is told as the lines of
 * an action, its name, its departments and its text one below the other.
 */
public final class ActionTables {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<sign>[①-⑳❶-➓]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}(?:[.．)）]|(?=[\\s　]))|[ア-ン][.．)）])[\\s　]*[^\\s　].*");

  /** How many display columns a cell may begin beside its heading. */
  private static final int NEAR = 3;

  private final Set<String> names;
  private final Set<String> summaries;
  private final Set<String> departments;

  private enum Column {
    NAME,
    DEPARTMENTS,
    TEXT
  }

  public ActionTables(PlanPagesProfile profile) {
    this.names = keys(Stream.concat(profile.levels().stream(), names(profile, Holds.ACTIONS)));
    this.summaries = keys(profile.projectColumns().summary().stream());
    this.departments = keys(names(profile, Holds.DEPARTMENTS));
  }

  private static Stream<String> names(PlanPagesProfile profile, Holds holds) {
    return profile.sections().values().stream()
        .filter(section -> section.holds() == holds)
        .flatMap(section -> section.names().stream());
  }

  private static Set<String> keys(Stream<String> words) {
    return words.map(Words::key).collect(Collectors.toSet());
  }

  /**
   * The lines of a document.
   *
   * @param lines those of such rows told one below the other
   * @param heads the lines with the names of columns
   */
  public record Unrolled(List<Line> lines, List<Line> heads) {}

  public Unrolled unroll(List<Line> lines) {
    List<Line> all = new ArrayList<>();
    List<Line> heads = new ArrayList<>();
    for (int at = 0; at < lines.size(); ) {
      Line line = lines.get(at);
      List<Column> columns = columns(line);
      int end = columns.isEmpty() ? at : new Rows(line, columns).read(lines, at + 1, all);
      if (end > at + 1) {
        heads.add(line);
        at = end;
      } else {
        all.add(line);
        at++;
      }
    }
    return new Unrolled(all, heads);
  }

  /** What the cells of a head name; none where the line is no head. */
  private List<Column> columns(Line line) {
    List<Column> columns = new ArrayList<>();
    for (Cell cell : line.cells()) {
      String key = Words.key(cell.text());
      if (columns.isEmpty() && names.contains(key)) {
        columns.add(Column.NAME);
      } else if (!columns.isEmpty() && summaries.contains(key)) {
        columns.add(Column.TEXT);
      } else if (!columns.isEmpty() && departments.contains(key)) {
        columns.add(Column.DEPARTMENTS);
      } else {
        return List.of();
      }
    }
    return columns.stream().filter(Column.TEXT::equals).count() == 1 ? columns : List.of();
  }

  /** The rows below a head. */
  private static final class Rows {
    private final Line head;
    private final List<Column> columns;

    Rows(Line head, List<Column> columns) {
      this.head = head;
      this.columns = columns;
    }

    /** Adds the lines of the rows from {@code from} on, and gives where they end. */
    int read(List<Line> lines, int from, List<Line> told) {
      int at = filled(lines, from);
      int end = from;
      String style = at < lines.size() ? style(lines.get(at)) : "";
      while (at < lines.size() && !style.isEmpty() && style(lines.get(at)).equals(style)) {
        List<Line> row = new ArrayList<>(List.of(lines.get(at++)));
        while (at < lines.size() && goesOn(lines.get(at))) {
          row.add(lines.get(at++));
        }
        tell(row, told);
        end = at;
        at = filled(lines, at);
      }
      return end;
    }

    private static int filled(List<Line> lines, int from) {
      int at = from;
      while (at < lines.size() && lines.get(at).isBlank()) {
        at++;
      }
      return at;
    }

    /** How the number of a row is written that the line begins; empty where it begins none. */
    private String style(Line line) {
      if (line.cells().size() < 2 || !areBelow(line) || !isIn(line, line.first(), 0)) {
        return "";
      }
      Matcher numbered = NUMBERED.matcher(line.piece(line.first()).text());
      return numbered.matches()
          ? numbered
              .group("sign")
              .replaceAll("[0-9０-９]+", "1")
              .replaceAll("[①-⑳]", "①")
              .replaceAll("[❶-➓]", "❶")
              .replaceAll("[ア-ン]", "ア")
          : "";
    }

    /** Whether a line goes on with the row above, where departments stand on its first alone. */
    private boolean goesOn(Line line) {
      return !line.isBlank()
          && areBelow(line)
          && line.cells().stream()
              .noneMatch(cell -> columns.get(column(line, cell)) == Column.DEPARTMENTS)
          && !(isIn(line, line.first(), 0)
              && NUMBERED.matcher(line.piece(line.first()).text()).matches());
    }

    private boolean areBelow(Line line) {
      return head.tabbed() == line.tabbed()
          && line.cells().stream().allMatch(cell -> column(line, cell) >= 0);
    }

    private boolean isIn(Line line, Cell cell, int column) {
      return column(line, cell) == column;
    }

    /** The column that a cell begins in; -1 where it begins in none. */
    private int column(Line line, Cell cell) {
      for (int at = 0; at < columns.size(); at++) {
        Cell own = head.cells().get(at);
        if (line.tabbed() ? own.index() == cell.index() : Math.abs(own.x() - cell.x()) <= NEAR) {
          return at;
        }
      }
      return -1;
    }

    /** The name with its departments, then the text. */
    private void tell(List<Line> row, List<Line> told) {
      for (Line line : row) {
        List<Cell> named = in(line, Column.NAME, Column.DEPARTMENTS);
        if (!named.isEmpty()) {
          told.add(line.only(named));
        }
      }
      for (Line line : row) {
        List<Cell> text = in(line, Column.TEXT);
        if (!text.isEmpty()) {
          told.add(line.only(text));
        }
      }
    }

    private List<Cell> in(Line line, Column... wanted) {
      return line.cells().stream()
          .filter(cell -> List.of(wanted).contains(columns.get(column(line, cell))))
          .toList();
    }
  }
}
