package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/** Tells the head of a table of projects by the names of its columns (事業の表の列見出し). */
public final class ProjectColumns {
  /** How long the heading of a column is at most that is not known. */
  private static final int LONGEST = 10;

  private static final Pattern FRAME = Pattern.compile("^[【\\[〔<]|[】\\]〕>]$");

  private final Map<String, Column> words = new HashMap<>();
  private final CostWords costs;

  private ProjectColumns(
      MeasurePagesProfile.ProjectColumns own, List<String> departments, List<String> levels) {
    this.costs = new CostWords(own.costs());
    add(own.name(), Column.NAME);
    add(own.number(), Column.NUMBER);
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
    names.forEach(name -> words.putIfAbsent(key(name), column));
  }

  /** What a column holds (列の内容). */
  public enum Column {
    NAME,
    NUMBER,
    DEPARTMENT,
    SUMMARY,
    STATUS,
    /** What it costs in one year. */
    COST,
    /** What it costs in no single year. */
    TOTAL,
    OTHER
  }

  /**
   * The columns of a head, in their order; empty where the line is none: each but one once. Beside
   * a name and what tells of it one may bear a word that is not known.
   */
  public Optional<List<Column>> of(Line line) {
    List<ProjectHead.Col> cols = cols(line);
    return cols.isEmpty()
        ? Optional.empty()
        : Optional.of(cols.stream().map(ProjectHead.Col::column).toList());
  }

  private List<ProjectHead.Col> cols(Line line) {
    List<ProjectHead.Col> cols = new ArrayList<>();
    int unknown = 0;
    for (Cell cell : line.cells()) {
      ProjectHead.Col col = col(line, cell);
      unknown += col == null ? 1 : 0;
      if (col == null && !mayBeWord(cell)) {
        return List.of();
      }
      cols.add(col == null ? new ProjectHead.Col(Column.OTHER, cell, null) : col);
    }
    List<Column> columns = cols.stream().map(ProjectHead.Col::column).toList();
    boolean told = unknown == 0 || (unknown == 1 && tells(columns));
    return told && isClear(columns) ? cols : List.of();
  }

  private ProjectHead.@Nullable Col col(Line line, Cell cell) {
    Column column = words.get(key(cell.text()));
    if (column != null) {
      return new ProjectHead.Col(column, cell, null);
    }
    CostColumn cost = costs.find(line.piece(cell)).orElse(null);
    return cost == null
        ? null
        : new ProjectHead.Col(cost.year() == null ? Column.TOTAL : Column.COST, cell, cost);
  }

  /** Whether a line is the head of a table that tells what projects cost, or its upper half. */
  public boolean isOfCosts(Line line) {
    Line cells = isOfWords(line) ? SingleBlanks.words(line) : line;
    return cols(cells).stream().anyMatch(col -> col.cost() != null);
  }

  /** The head that begins with the line at {@code at}. */
  Optional<ProjectHead> head(List<Line> lines, int at) {
    List<ProjectHead.Col> stacked = stackedCols(lines, at);
    if (!stacked.isEmpty()) {
      List<Line> own = lines.subList(at, at + stacked.size());
      return Optional.of(new ProjectHead(own, stacked, ProjectHead.Cut.LINES));
    }
    Line line = lines.get(at);
    boolean blanks = isOfWords(line);
    Line cells = blanks ? SingleBlanks.words(line) : line;
    List<ProjectHead.Col> cols = cols(cells);
    if (cols.isEmpty()) {
      return Optional.empty();
    }
    ProjectHead.Cut cut =
        blanks
            ? ProjectHead.Cut.BLANKS
            : line.tabbed() ? ProjectHead.Cut.TABS : ProjectHead.Cut.GAPS;
    ProjectHead head = new ProjectHead(List.of(line), cols, cut);
    Line below = at + 1 < lines.size() ? lines.get(at + 1) : null;
    return Optional.of(below == null ? head : YearsBelow.of(head, below, this).orElse(head));
  }

  /** The columns of a line that holds nothing but headings of costs, one of a year at least. */
  List<ProjectHead.Col> years(Line line) {
    List<ProjectHead.Col> cols = new ArrayList<>();
    for (Cell cell : line.cells()) {
      ProjectHead.Col col = col(line, cell);
      if (col == null || col.cost() == null) {
        return List.of();
      }
      cols.add(col);
    }
    return cols.stream().anyMatch(col -> col.column() == Column.COST) ? cols : List.of();
  }

  CostWords costs() {
    return costs;
  }

  /** A word as it is compared: 事業の内容 is 事業内容, 【主要事業】 is 主要事業. */
  private static String key(String word) {
    return FRAME.matcher(Words.key(word)).replaceAll("").replace("の", "");
  }

  /** Whether a line is a head whose cells single blanks part. */
  boolean isOfWords(Line line) {
    return !line.isBlank()
        && line.cells().size() == 1
        && of(SingleBlanks.words(line)).filter(all -> all.size() > 2).isPresent();
  }

  /** Whether a line is a head of several columns. */
  public boolean isHead(Line line) {
    return (line.cells().size() > 1 && of(line).isPresent()) || isOfWords(line);
  }

  private static boolean mayBeWord(Cell cell) {
    String key = Words.key(cell.text());
    return key.length() <= LONGEST && key.chars().noneMatch(Character::isDigit);
  }

  private static boolean tells(List<Column> columns) {
    return columns.contains(Column.SUMMARY) || columns.contains(Column.STATUS);
  }

  /**
   * The columns of a head that has a cell a line, the first at {@code from}, as many as it has
   * lines; empty where fewer than two follow each other.
   */
  public Optional<List<Column>> stacked(List<Line> lines, int from) {
    List<ProjectHead.Col> cols = stackedCols(lines, from);
    return cols.isEmpty()
        ? Optional.empty()
        : Optional.of(cols.stream().map(ProjectHead.Col::column).toList());
  }

  private List<ProjectHead.Col> stackedCols(List<Line> lines, int from) {
    List<ProjectHead.Col> cols = new ArrayList<>();
    for (Line line : lines.subList(from, lines.size())) {
      ProjectHead.Col col = line.cells().size() == 1 ? col(line, line.first()) : null;
      if (col == null) {
        break;
      }
      cols.add(col);
    }
    List<Column> columns = cols.stream().map(ProjectHead.Col::column).toList();
    return cols.size() > 1 && isClear(columns) && isSure(cols) ? cols : List.of();
  }

  /**
   * Whether what stands one below the other says of each heading of a cost whether it has a column:
   * one of no year above others that have neither word nor unit may be that of all of them.
   */
  private static boolean isSure(List<ProjectHead.Col> cols) {
    boolean years = cols.stream().anyMatch(col -> col.column() == Column.COST);
    for (int at = 0; at < cols.size(); at++) {
      if (cols.get(at).column() != Column.TOTAL) {
        continue;
      }
      CostColumn next = at + 1 < cols.size() ? cols.get(at + 1).cost() : null;
      boolean group =
          next != null && next.year() != null && next.stage() == null && next.unit() == null;
      if (!years || group) {
        return false;
      }
    }
    return true;
  }

  /** Whether a line is the name of a column and nothing else. */
  boolean isStacked(Line line) {
    return line.cells().size() == 1 && words.containsKey(key(line.first().text()));
  }

  private static boolean isClear(List<Column> columns) {
    return Collections.frequency(columns, Column.NAME) == 1
        && Collections.frequency(columns, Column.SUMMARY) <= 1
        && Collections.frequency(columns, Column.STATUS) <= 1;
  }
}
