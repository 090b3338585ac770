package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A line as people see it (見た目の一行): its cells, and the signs with which its first cell begins.
 *
 * @param at its number among the lines of the paper, from 0
 * @param cells at least one
 * @param columns in which column each cell stands, from 0
 * @param signs in the order in which they stand
 * @param text the first cell behind its signs; unset where nothing stands there
 * @param above the line of the file that it follows, from 1, page numbers between aside
 * @param isApart whether several blank lines, and no page number, part it from what stands above: a
 *     new block begins, and where it begins with a text its heading may be lost
 * @param further what goes on in the cell of a column in the lines below it
 */
public record JointLine(
    int at,
    List<Piece> cells,
    List<Integer> columns,
    List<Sign> signs,
    @Nullable Piece text,
    int above,
    boolean isApart,
    Map<Integer, List<Piece>> further) {
  public JointLine {
    cells = List.copyOf(cells);
    columns = List.copyOf(columns);
    signs = List.copyOf(signs);
    further = Map.copyOf(further);
  }

  static JointLine of(int at, List<Piece> cells, List<Integer> columns, boolean isApart) {
    List<Sign> signs = new ArrayList<>();
    Piece rest = cells.getFirst();
    int above = rest.line().number() - 1;
    Optional<Sign> sign = Signs.at(rest);
    while (sign.isPresent() && (signs.isEmpty() || !signs.getLast().isNumber())) {
      signs.add(sign.get());
      Piece behind = trimmed(rest, sign.get().piece().end());
      if (behind == null) {
        return new JointLine(at, cells, columns, signs, null, above, isApart, Map.of());
      }
      rest = behind;
      sign = Signs.at(rest);
    }
    return new JointLine(at, cells, columns, signs, rest, above, isApart, Map.of());
  }

  private static @Nullable Piece trimmed(Piece piece, int from) {
    int start = from;
    while (start < piece.end() && Lines.isBlank(piece.line().raw().charAt(start))) {
      start++;
    }
    return start == piece.end() ? null : new Piece(piece.line(), start, piece.end());
  }

  /** The same behind a page number: it follows {@code line}. */
  JointLine behind(int line) {
    return new JointLine(at, cells, columns, signs, text, line, false, further);
  }

  /** The same with cells that stand in other columns, or are parted otherwise. */
  public JointLine placed(List<Piece> others, List<Integer> at) {
    JointLine line = of(this.at, others, at, isApart);
    return new JointLine(this.at, others, at, line.signs(), line.text(), above, isApart, Map.of());
  }

  /** The same with the cells of {@code below}, a line of the same row, in their columns. */
  public JointLine with(JointLine below) {
    Map<Integer, List<Piece>> all = new TreeMap<>();
    further.forEach((column, pieces) -> all.put(column, new ArrayList<>(pieces)));
    for (int one = 0; one < below.cells.size(); one++) {
      all.computeIfAbsent(below.columns.get(one), any -> new ArrayList<>())
          .add(below.cells.get(one));
    }
    return new JointLine(at, cells, columns, signs, text, above, isApart, all);
  }

  /** All that stands in {@code column}, a piece a line; empty where nothing does. */
  public List<Piece> pieces(int column) {
    return Stream.concat(cell(column).stream(), further.getOrDefault(column, List.of()).stream())
        .toList();
  }

  /** All its cells and what goes on in them. */
  public List<Piece> all() {
    return Stream.concat(cells.stream(), further.values().stream().flatMap(List::stream)).toList();
  }

  public boolean isTable() {
    return cells.size() > 1 || columns.getFirst() > 0;
  }

  /** The number with which it begins; empty where it begins with none. */
  public Optional<Sign> number() {
    return signs.isEmpty() ? Optional.empty() : Optional.of(signs.getLast()).filter(Sign::isNumber);
  }

  /** Whether it begins with a bullet and no number. */
  public boolean isBullet() {
    return !signs.isEmpty() && !signs.getLast().isNumber();
  }

  /** Its first cell behind the signs, folded and without blanks. */
  public String key() {
    return text == null ? "" : Words.key(text.text());
  }

  /** Whether its bullet is one that heads what stands below it. */
  public boolean isMarkedHeading() {
    return isBullet() && "●◎◆◇■□".contains(signs.getLast().form());
  }

  /** Its first cell, without the bullet that marks it as a label. */
  public Piece label() {
    return isBullet() && text != null ? text : cells.getFirst();
  }

  /** All of its first cell, folded and without blanks. */
  public String wholeKey() {
    return Words.key(cells.getFirst().text());
  }

  /** The cell {@code piece} as a line of its own. */
  public JointLine lineOf(Piece piece) {
    return of(at, List.of(piece), List.of(0), isApart);
  }

  /** The same, directly below the line above it. */
  public JointLine unparted() {
    return new JointLine(at, cells, columns, signs, text, above, false, further);
  }

  /** Whether a page number, and hardly more, parts it from the line above. */
  public boolean isBehindPage() {
    return above < cells.getFirst().line().number() - 1;
  }

  /** In which display column it begins. */
  public int indent() {
    Piece first = cells.getFirst();
    return first.line().raw().substring(0, first.start()).codePoints().map(Lines::width).sum();
  }

  /** The cell in {@code column}; empty where none stands there. */
  public Optional<Piece> cell(int column) {
    int index = columns.indexOf(column);
    return index < 0 ? Optional.empty() : Optional.of(cells.get(index));
  }
}
