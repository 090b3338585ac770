package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/**
 * Tables of numbered actions with names of columns (取組・内容・担当課の表): each row is told as the lines of
 * an action, its number and name, and its text below. Its departments are told apart.
 */
public final class ActionTables {
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?<sign>[①-⑳❶-➓]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}(?:[.．)）]|(?=[\\s　]))|[ア-ン][.．)）])[\\s　]*[^\\s　].*");

  /** The same in a cell of its own. */
  private static final Pattern NUMBER =
      Pattern.compile("[①-⑳❶-➓]|[(（]?[0-9０-９]{1,2}[.．)）]?|[ア-ン][.．)）]");

  /** How many display columns a cell may begin beside its heading. */
  private static final int NEAR = 3;

  private final Set<String> numbers;
  private final Set<String> names;
  private final Set<String> summaries;
  private final Set<String> departments;
  private final DepartmentNames parts;

  /** Whether a name that goes on below is told as several lines. */
  private final boolean inLines;

  private enum Column {
    NUMBER,
    NAME,
    DEPARTMENTS,
    TEXT
  }

  private ActionTables(
      List<String> numbers,
      Stream<String> names,
      List<String> summaries,
      Stream<String> departments,
      DepartmentNames parts,
      boolean inLines) {
    this.numbers = Words.keys(numbers);
    this.names = Words.keys(names.toList());
    this.summaries = Words.keys(summaries);
    this.departments = Words.keys(departments.toList());
    this.parts = parts;
    this.inLines = inLines;
  }

  /** Those of pages of plans. */
  public static ActionTables of(PlanPagesProfile profile) {
    return new ActionTables(
        profile.columns().getOrDefault(PlanPagesProfile.TargetColumn.NUMBER, List.of()),
        Stream.concat(profile.levels().stream(), names(profile, Holds.ACTIONS)),
        profile.projectColumns().summary(),
        names(profile, Holds.DEPARTMENTS),
        new DepartmentNames(profile.departments()),
        true);
  }

  private static Stream<String> names(PlanPagesProfile profile, Holds holds) {
    return profile.sections().values().stream()
        .filter(section -> section.holds() == holds)
        .flatMap(section -> section.names().stream());
  }

  /** Those of pages of measures. */
  public static ActionTables of(MeasurePagesProfile profile) {
    return new ActionTables(
        profile.indicators().number(),
        Stream.concat(
            profile.levels().stream(),
            profile.texts().values().stream()
                .filter(text -> text.role() == NarrativeRole.ACTION)
                .flatMap(text -> text.names().stream())),
        profile.projectColumns().summary(),
        profile.fields().values().stream()
            .filter(field -> field.type() == SectionType.DEPARTMENT)
            .flatMap(field -> field.names().stream()),
        new DepartmentNames(profile.departments()),
        false);
  }

  /**
   * The lines of a document.
   *
   * @param lines those of such rows told one below the other
   * @param heads the lines with the names of columns
   * @param names the rest of names that go on below their first line, by the number of that, where
   *     they are not told as lines
   * @param departments those of rows, by the number of the line that their name stands on
   */
  public record Unrolled(
      List<Line> lines,
      List<Line> heads,
      Map<Integer, List<Piece>> names,
      Map<Integer, Value> departments) {
    public Unrolled {
      lines = List.copyOf(lines);
      heads = List.copyOf(heads);
      names = Map.copyOf(names);
      departments = Map.copyOf(departments);
    }
  }

  /** The departments that cells name; unset where one holds anything else. */
  private @Nullable Value departments(List<Piece> cells) {
    List<String> all = new ArrayList<>();
    for (Piece cell : cells) {
      List<String> names = parts.in(cell.text());
      if (names.isEmpty()) {
        return null;
      }
      all.addAll(names);
    }
    return new Value(all.stream().distinct().collect(Collectors.joining(";")), cells);
  }

  public Unrolled unroll(List<Line> lines) {
    List<Line> all = new ArrayList<>();
    List<Line> heads = new ArrayList<>();
    Map<Integer, List<Piece>> rests = new HashMap<>();
    Map<Integer, Value> named = new HashMap<>();
    for (int at = 0; at < lines.size(); ) {
      Line line = lines.get(at);
      List<Column> columns = columns(line);
      int end = columns.isEmpty() ? at : new Rows(line, columns, rests, named).read(lines, at + 1, all);
      if (end > at + 1) {
        heads.add(line);
        at = end;
      } else {
        all.add(line);
        at++;
      }
    }
    return new Unrolled(all, heads, rests, named);
  }

  /** What the cells of a head name; none where the line is no head. */
  private List<Column> columns(Line line) {
    List<Column> columns = new ArrayList<>();
    for (Cell cell : line.cells()) {
      String key = Words.key(cell.text());
      if (columns.isEmpty() && numbers.contains(key)) {
        columns.add(Column.NUMBER);
      } else if (!columns.contains(Column.NAME) && names.contains(key)) {
        columns.add(Column.NAME);
      } else if (!columns.isEmpty() && summaries.contains(key)) {
        columns.add(Column.TEXT);
      } else if (!columns.isEmpty() && departments.contains(key)) {
        columns.add(Column.DEPARTMENTS);
      } else {
        return List.of();
      }
    }
    boolean clear = Collections.frequency(columns, Column.TEXT) == 1;
    return clear && columns.contains(Column.NAME) ? columns : List.of();
  }

  /** The rows below a head. */
  private final class Rows {
    private final Line head;
    private final List<Column> columns;
    private final Map<Integer, List<Piece>> rests;
    private final Map<Integer, Value> named;

    Rows(
        Line head,
        List<Column> columns,
        Map<Integer, List<Piece>> rests,
        Map<Integer, Value> named) {
      this.head = head;
      this.columns = columns;
      this.rests = rests;
      this.named = named;
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
      String first = line.piece(line.first()).text();
      Matcher numbered = NUMBERED.matcher(isApart() ? first + " -" : first);
      return numbered.matches()
          ? numbered
              .group("sign")
              .replaceAll("[0-9０-９]+", "1")
              .replaceAll("[①-⑳]", "①")
              .replaceAll("[❶-➓]", "❶")
              .replaceAll("[ア-ン]", "ア")
          : "";
    }

    /** Whether numbers stand in a column of their own. */
    private boolean isApart() {
      return columns.getFirst() == Column.NUMBER;
    }

    /** Whether a line goes on with the row above. */
    private boolean goesOn(Line line) {
      return !line.isBlank() && areBelow(line) && !(isIn(line, line.first(), 0) && begins(line));
    }

    private boolean begins(Line line) {
      String first = line.piece(line.first()).text();
      return (isApart() ? NUMBER : NUMBERED).matcher(first).matches();
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

    /** The name, then the text. */
    private void tell(List<Line> row, List<Line> told) {
      for (Line line : row) {
        List<Cell> name = in(line, Column.NUMBER, Column.NAME);
        if (!name.isEmpty() && (inLines || line == row.getFirst())) {
          told.add(line.only(name));
        } else if (!name.isEmpty()) {
          rests
              .computeIfAbsent(row.getFirst().number(), any -> new ArrayList<>())
              .addAll(name.stream().map(line::piece).toList());
        }
      }
      for (Line line : row) {
        List<Cell> text = in(line, Column.TEXT);
        if (!text.isEmpty()) {
          told.add(line.only(text));
        }
      }
      List<Piece> cells =
          row.stream()
              .flatMap(line -> in(line, Column.DEPARTMENTS).stream().map(line::piece))
              .toList();
      Value names = cells.isEmpty() ? null : departments(cells);
      if (names != null) {
        named.put(row.getFirst().number(), names);
      }
    }

    private List<Cell> in(Line line, Column... wanted) {
      return line.cells().stream()
          .filter(cell -> List.of(wanted).contains(columns.get(column(line, cell))))
          .toList();
    }
  }
}
