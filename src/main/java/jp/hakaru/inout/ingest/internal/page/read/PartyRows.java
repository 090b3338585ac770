package jp.hakaru.inout.ingest.internal.page.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Tables of who does what (主体と役割の表): rows of a short name and what it is to do beside it, which
 * goes on below in its own column.
 *
 * @param head the line that names the two columns
 */
public record PartyRows(@Nullable Line head, List<Row> rows) {
  private static final int LONGEST = 14;

  /** How many display columns the text may begin beside that of the first row. */
  private static final int NEAR = 4;

  private static final Pattern BRACKETED =
      Pattern.compile(
          "[（(【〔［\\[](?<party>[^（）()【】〔〕［］\\[\\]]{1,14})[）)】〕］\\]][\\s　：:]*(?<text>.+)");

  /** No such table. */
  public static final PartyRows NONE = new PartyRows(null, List.of());

  public PartyRows {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param texts the lines of its text alone, at their places
   */
  public record Row(Piece party, List<Line> texts) {
    public Row {
      texts = List.copyOf(texts);
    }
  }

  /**
   * The rows that all of {@code lines} are; none where one is another thing or a text is no whole
   * sentence.
   *
   * @param bullets signs of items, with which no name begins
   * @param parties folded, none of which names a column
   */
  public static PartyRows of(List<Line> lines, Set<String> bullets, Set<String> parties) {
    List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    if (filled.isEmpty() || !isNamed(filled.getFirst(), bullets)) {
      return NONE;
    }
    Line first = filled.getFirst();
    boolean headed =
        !Words.endsSentence(first.raw())
            && filled.size() > 1
            && isHead(filled)
            && !isOf(first, parties);
    List<Row> rows = new ArrayList<>();
    for (Line line : headed ? filled.subList(1, filled.size()) : filled) {
      if (isNamed(line, bullets) && isAt(line.first(), first.first(), line)) {
        List<Cell> text = line.cells().subList(1, line.cells().size());
        if (text.size() > 1 || !isAt(text.getFirst(), first.cells().get(1), line)) {
          return NONE;
        }
        rows.add(new Row(line.piece(line.first()), List.of(line.only(text))));
      } else if (!rows.isEmpty() && isAt(line.first(), first.cells().get(1), line)) {
        Row open = rows.removeLast();
        List<Line> texts = new ArrayList<>(open.texts());
        texts.add(line);
        rows.add(new Row(open.party(), texts));
      } else {
        return NONE;
      }
    }
    boolean whole = rows.stream().allMatch(PartyRows::isWhole);
    return whole ? new PartyRows(headed ? first : null, rows) : NONE;
  }

  /**
   * The rows of lines that begin with a party in brackets: （市民）…; none where one is another thing.
   *
   * @param parties folded
   */
  public static PartyRows bracketed(List<Line> lines, Set<String> parties) {
    List<Row> rows = new ArrayList<>();
    for (Line line : lines.stream().filter(one -> !one.isBlank()).toList()) {
      Piece whole = line.whole();
      Matcher named = BRACKETED.matcher(whole.text());
      if (named.matches() && isOneOf(named.group("party"), parties)) {
        int from = whole.start() + named.start("party");
        Piece party = new Piece(line, from, from + named.group("party").length());
        Piece text = new Piece(line, whole.start() + named.start("text"), whole.end());
        rows.add(new Row(party, List.of(text.alone())));
      } else if (rows.isEmpty() || named.matches() || isWhole(rows.getLast())) {
        return NONE;
      } else {
        Row open = rows.removeLast();
        rows.add(
            new Row(open.party(), Stream.concat(open.texts().stream(), Stream.of(line)).toList()));
      }
    }
    return rows.stream().allMatch(PartyRows::isWhole) ? new PartyRows(null, rows) : NONE;
  }

  /** Whether a short name begins the line and something stands beside it. */
  public static boolean isNamed(Line line, Set<String> bullets) {
    if (line.cells().size() < 2) {
      return false;
    }
    String name = line.piece(line.first()).text();
    return name.length() <= LONGEST
        && !Words.endsSentence(name)
        && !bullets.contains(name.substring(0, 1))
        && name.codePoints().allMatch(c -> Character.isLetter(c) || "・、，,".indexOf(c) >= 0);
  }

  /**
   * Whether a line is a row of such a table, of one of {@code parties}.
   *
   * @param parties folded
   */
  public static boolean isOf(Line line, Set<String> parties) {
    return isNamed(line, Set.of()) && isOneOf(line.piece(line.first()).text(), parties);
  }

  /** Whether all rows are of {@code known}, below no head. */
  boolean areAllOf(Set<String> known) {
    return head == null
        && !rows.isEmpty()
        && rows.stream().allMatch(row -> isOneOf(row.party().text(), known));
  }

  private static boolean isOneOf(String names, Set<String> parties) {
    return Stream.of(names.split("[・、，,]")).map(Words::key).anyMatch(parties::contains);
  }

  /**
   * Whether a label says what one of {@code parties} does: it begins with its name.
   *
   * @param parties folded
   */
  public static boolean isOf(String label, Set<String> parties) {
    String key = Words.key(label);
    return parties.stream().anyMatch(key::startsWith);
  }

  /** Whether the first line names columns: two words, below which a row begins. */
  private static boolean isHead(List<Line> lines) {
    Line head = lines.getFirst();
    return head.cells().size() == 2
        && lines.get(1).cells().size() > 1
        && lines.get(1).tabbed() == head.tabbed()
        && head.cells().getLast().text().length() <= LONGEST;
  }

  private static boolean isAt(Cell cell, Cell above, Line line) {
    return line.tabbed() ? cell.index() == above.index() : Math.abs(cell.x() - above.x()) <= NEAR;
  }

  private static boolean isWhole(Row row) {
    return Words.endsSentence(row.texts().getLast().raw());
  }
}
