package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.table.ActionColumns.Column;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

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

  private static final int NOWHERE = -10;

  private final ActionColumns words;

  /** Whether a name that goes on below is told as several lines. */
  private final boolean inLines;

  private ActionTables(ActionColumns words, boolean inLines) {
    this.words = words;
    this.inLines = inLines;
  }

  /** Those of pages of plans. */
  public static ActionTables of(PlanPagesProfile profile) {
    return new ActionTables(ActionColumns.of(profile), true);
  }

  /** Those of pages of measures. */
  public static ActionTables of(MeasurePagesProfile profile) {
    return new ActionTables(ActionColumns.of(profile), false);
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

  public Unrolled unroll(List<Line> lines) {
    List<Line> all = new ArrayList<>();
    List<Line> heads = new ArrayList<>();
    Map<Integer, List<Piece>> rests = new HashMap<>();
    Map<Integer, Value> named = new HashMap<>();
    for (int at = 0; at < lines.size(); ) {
      Line line = lines.get(at);
      List<Column> columns = words.of(line);
      List<Column> stacked = words.stacked(lines, at);
      int first = at + Math.max(1, stacked.size());
      int end =
          columns.isEmpty()
              ? stacked(lines, first, stacked, all, named)
              : new Rows(line, columns, rests, named).read(lines, first, all);
      if (end > first) {
        heads.addAll(lines.subList(at, first));
        at = end;
      } else {
        all.add(line);
        at++;
      }
    }
    return new Unrolled(all, heads, rests, named);
  }

  /** Adds the lines of rows that have a cell a line, and gives where they end. */
  private int stacked(
      List<Line> lines,
      int from,
      List<Column> columns,
      List<Line> told,
      Map<Integer, Value> named) {
    if (columns.isEmpty() || from >= lines.size() || lines.get(from).isBlank()) {
      return from;
    }
    StackedActions rows = new StackedActions(words, columns);
    String style = style(lines.get(from).whole().text());
    int at = from;
    Optional<StackedActions.Row> row =
        style.isEmpty() ? Optional.empty() : rows.row(lines, at, style);
    while (row.isPresent()) {
      StackedActions.Row one = row.get();
      told.add(one.name());
      told.addAll(one.texts());
      Value departments = one.departments();
      if (departments != null) {
        named.put(one.name().number(), departments);
      }
      at = one.end();
      row = rows.row(lines, at, style);
    }
    return at;
  }

  /** How the number is written that a text begins with; empty where it begins with none. */
  static String style(String text) {
    Matcher numbered = NUMBERED.matcher(text);
    return numbered.matches()
        ? numbered
            .group("sign")
            .replaceAll("[0-9０-９]+", "1")
            .replaceAll("[①-⑳]", "①")
            .replaceAll("[❶-➓]", "❶")
            .replaceAll("[ア-ン]", "ア")
        : "";
  }

  /** The rows below a head. */
  private final class Rows {
    private final Line head;
    private final List<Column> columns;
    private final Map<Integer, List<Piece>> rests;
    private final Map<Integer, Value> named;

    /** Where the name of the open row begins that stands apart from its number. */
    private int nameAt = NOWHERE;

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
        Line first = lines.get(at++);
        List<Line> row = new ArrayList<>(List.of(first));
        nameAt = isNumber(first) && !first.tabbed() ? first.cells().get(1).x() : NOWHERE;
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
      return ActionTables.style(isNumber(line) ? first + " -" : first);
    }

    /** Whether numbers stand in a column of their own. */
    private boolean isApart() {
      return columns.getFirst() == Column.NUMBER;
    }

    /** Whether a line goes on with the row above. */
    private boolean goesOn(Line line) {
      return !line.isBlank()
          && areBelow(line)
          && words.of(line).isEmpty()
          && !(isIn(line, line.first(), 0) && begins(line))
          && (line.cells().size() > 1 || !isInNames(line) || mayBeName(line));
    }

    private boolean isInNames(Line line) {
      return columns.get(column(line, line.first())) == Column.NAME;
    }

    /** Whether a line alone in the column of names may be the rest of one: words that end in it. */
    private boolean mayBeName(Line line) {
      String text = line.whole().text();
      int next = columns.indexOf(Column.NAME) + 1;
      boolean ends =
          line.tabbed()
              || next >= head.cells().size()
              || line.last().xEnd() <= head.cells().get(next).x();
      return ends
          && Character.isLetterOrDigit(text.codePointAt(0))
          && !NUMBER.matcher(text).matches();
    }

    private boolean begins(Line line) {
      return isNumber(line) || NUMBERED.matcher(line.piece(line.first()).text()).matches();
    }

    /** Whether the first cell of a line is a number alone. */
    private static boolean isNumber(Line line) {
      return line.cells().size() > 1 && NUMBER.matcher(line.piece(line.first()).text()).matches();
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
      if (!isApart() && cell != line.first() && cell == line.cells().get(1) && isNumber(line)) {
        return columns.indexOf(Column.NAME);
      }
      if (nameAt != NOWHERE && Math.abs(nameAt - cell.x()) <= NEAR) {
        return columns.indexOf(Column.NAME);
      }
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
      Value names = cells.isEmpty() ? null : words.departments(cells);
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
