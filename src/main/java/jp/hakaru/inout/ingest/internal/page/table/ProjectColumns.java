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

/** Tells the head of a table of projects by the names of its columns (事業の表の列見出し). */
public final class ProjectColumns {
  /** How long the heading of a column is at most that is not known. */
  private static final int LONGEST = 10;

  private static final Pattern FRAME = Pattern.compile("^[【\\[〔<]|[】\\]〕>]$");

  private final Map<String, Column> words = new HashMap<>();

  private ProjectColumns(
      MeasurePagesProfile.ProjectColumns own, List<String> departments, List<String> levels) {
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
    OTHER
  }

  /**
   * The columns of a head, in their order; empty where the line is none: each but one once. Beside
   * a name and what tells of it one may bear a word that is not known.
   */
  public Optional<List<Column>> of(Line line) {
    List<Column> columns = new ArrayList<>();
    int unknown = 0;
    for (Cell cell : line.cells()) {
      Column column = words.get(key(cell.text()));
      unknown += column == null ? 1 : 0;
      if (column == null && !mayBeWord(cell)) {
        return Optional.empty();
      }
      columns.add(column == null ? Column.OTHER : column);
    }
    boolean told = unknown == 0 || (unknown == 1 && tells(columns));
    return Optional.of(columns).filter(all -> told && isClear(all));
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
    List<Column> columns = new ArrayList<>();
    for (Line line : lines.subList(from, lines.size())) {
      Column column = line.cells().size() == 1 ? words.get(key(line.first().text())) : null;
      if (column == null) {
        break;
      }
      columns.add(column);
    }
    return Optional.of(columns).filter(all -> all.size() > 1 && isClear(all));
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
