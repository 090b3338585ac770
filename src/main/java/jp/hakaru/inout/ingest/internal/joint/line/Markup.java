package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * The lines of a paper as people see them (見た目の行), marks of layout left out. Rows below a line with
 * tables within tags print these tables once more; a row there that is in none of them is nobody's.
 * A line that is that above it once more says nothing new.
 */
final class Markup {
  private static final int LEAST_TEXT = 4;

  /** From how many lines on, the own among them, a line is apart from the one above. */
  private static final int APART = 2;

  /** How far in, in display columns, a paragraph or an item at most begins. */
  private static final int DEEPEST_INDENT = 4;

  private static final Pattern HASHES = Pattern.compile("#{1,6}\\s+(?=\\S)");

  private final Notes notes;
  private final List<JointLine> lines = new ArrayList<>();
  private final Set<String> printed = new HashSet<>();
  private String above = "";
  private boolean again;
  private int doubled;
  private int last;
  private boolean apart;

  private Markup(Notes notes) {
    this.notes = notes;
  }

  /** The lines of the paper as people see them, blank ones left out. */
  static List<JointLine> lines(List<Line> lines, Notes notes) {
    Markup markup = new Markup(notes);
    lines.stream().filter(line -> !line.isBlank()).forEach(markup::add);
    return List.copyOf(markup.lines);
  }

  private void add(Line line) {
    String text = Words.key(line.raw());
    if (text.length() >= LEAST_TEXT && text.equals(above)) {
      notes.structure(line.whole());
      doubled = line.number();
      return;
    }
    above = text;
    int before = Math.max(last, doubled);
    apart = before > 0 && line.number() - before > APART && !Blocks.in(line.raw());
    again = doubled > 0 && doubled + 1 == line.number();
    takeLine(line);
    last = line.number();
  }

  private void takeLine(Line line) {
    if (Blocks.in(line.raw())) {
      printed.addAll(new Blocks(notes, this::add).read(line));
      return;
    }
    List<Piece> cells = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    for (Cell cell : line.cells()) {
      Piece bare =
          cells.isEmpty() ? unhashed(line.piece(cell)) : Marks.bare(line.piece(cell), notes);
      if (bare.start() < bare.end()) {
        cells.add(bare);
        columns.add(cell.index());
      }
    }
    if (Marks.isRule(cells)) {
      cells.forEach(notes::structure);
    } else if (printed.isEmpty() || cells.size() == 1 && columns.getFirst() == 0) {
      if (!Parts.isFramedPage(Words.key(line.raw()))) {
        printed.clear();
      }
      add(cells, columns);
    } else if (printed.contains(Blocks.key(cells))) {
      cells.forEach(notes::structure);
    } else {
      cells.forEach(cell -> notes.unread(cell, Reason.AMBIGUOUS));
    }
  }

  /** A first cell without the hashes that make it a heading. */
  private Piece unhashed(Piece cell) {
    Piece bare = Marks.bare(cell, notes);
    Matcher hashes = HASHES.matcher(bare.text());
    if (!hashes.lookingAt()) {
      return bare;
    }
    notes.structure(new Piece(bare.line(), bare.start(), bare.start() + hashes.end()));
    return Marks.bare(new Piece(bare.line(), bare.start() + hashes.end(), bare.end()), notes);
  }

  /** A text by itself that stands hardly further in than others, and in no column of a table. */
  private static boolean isIndented(JointLine line) {
    return line.cells().size() == 1
        && line.columns().getFirst() > 0
        && !line.cells().getFirst().line().tabbed()
        && line.indent() <= DEEPEST_INDENT;
  }

  /** Of several signs only the last is the item's. */
  private void add(List<Piece> cells, List<Integer> columns) {
    if (cells.isEmpty()) {
      return;
    }
    JointLine placed = JointLine.of(lines.size(), cells, columns, apart);
    JointLine line = isIndented(placed) ? placed.placed(cells, List.of(0)) : placed;
    line.signs().stream()
        .limit(Math.max(0, line.signs().size() - 1))
        .map(Sign::piece)
        .forEach(notes::structure);
    line.signs().stream().filter(Sign::isDash).map(Sign::piece).forEach(notes::structure);
    lines.add(again ? line.behind(last) : line);
  }
}
