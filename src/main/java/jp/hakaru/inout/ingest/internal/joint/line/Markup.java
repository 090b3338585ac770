package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Marks of layout within a text (体裁の記号): tags of tables and paragraphs, stars around what is
 * printed bold. They are structure; what they part is several lines, what they hold their cells.
 */
final class Markup {
  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)(?:\\s[^<>]*)?/?>");
  private static final Pattern BOLD = Pattern.compile("\\*\\*");
  private static final String STARS = "**";

  private final Notes notes;
  private final List<JointLine> lines = new ArrayList<>();

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
    if (TAG.matcher(line.raw()).find()) {
      addTagged(line);
      return;
    }
    List<Piece> cells = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    for (Cell cell : line.cells()) {
      Piece bare = bare(line.piece(cell));
      if (bare.start() < bare.end()) {
        cells.add(bare);
        columns.add(cell.index());
      }
    }
    add(cells, columns);
  }

  /** Of several signs only the last is the item's. */
  private void add(List<Piece> cells, List<Integer> columns) {
    if (cells.isEmpty()) {
      return;
    }
    JointLine line = JointLine.of(lines.size(), cells, columns);
    line.signs().stream()
        .limit(Math.max(0, line.signs().size() - 1))
        .map(Sign::piece)
        .forEach(notes::structure);
    lines.add(line);
  }

  /** Each paragraph and each row of a table is a line. */
  private void addTagged(Line line) {
    List<Piece> cells = new ArrayList<>();
    List<Integer> columns = new ArrayList<>();
    Matcher tag = TAG.matcher(line.raw());
    int from = 0;
    int column = 0;
    boolean row = false;
    while (tag.find()) {
      Piece text = bare(new Piece(line, from, tag.start()));
      if (text.start() < text.end()) {
        cells.add(text);
        columns.add(row ? column : 0);
      }
      notes.structure(new Piece(line, tag.start(), tag.end()));
      from = tag.end();
      boolean opens = line.raw().charAt(tag.start() + 1) != '/';
      switch (tag.group(1).toLowerCase(java.util.Locale.ROOT)) {
        case "tr" -> {
          add(cells, columns);
          cells.clear();
          columns.clear();
          row = opens;
          column = 0;
        }
        case "td", "th" -> column += opens ? 0 : 1;
        default -> {
          if (!row) {
            add(cells, columns);
            cells.clear();
            columns.clear();
          }
        }
      }
    }
    Piece rest = bare(new Piece(line, from, line.raw().length()));
    if (rest.start() < rest.end()) {
      cells.add(rest);
      columns.add(0);
    }
    add(cells, columns);
  }

  /** {@code piece} without the blanks and stars around it; stars are structure. */
  private Piece bare(Piece piece) {
    String raw = piece.line().raw();
    Matcher bold = BOLD.matcher(raw).region(piece.start(), piece.end());
    while (bold.find()) {
      notes.structure(new Piece(piece.line(), bold.start(), bold.end()));
    }
    int start = piece.start();
    int end = piece.end();
    int before;
    do {
      before = end - start;
      start += start < end && isBlank(raw.charAt(start)) ? 1 : 0;
      end -= start < end && isBlank(raw.charAt(end - 1)) ? 1 : 0;
      start += end - start >= 2 && raw.startsWith(STARS, start) ? 2 : 0;
      end -= end - start >= 2 && raw.startsWith(STARS, end - 2) ? 2 : 0;
    } while (end - start < before);
    return new Piece(piece.line(), start, end);
  }

  private static boolean isBlank(char c) {
    return c == '\t' || Lines.isBlank(c);
  }

  /** {@code piece} without the stars within it. */
  static List<Piece> unstarred(Piece piece) {
    List<Piece> parts = new ArrayList<>();
    Matcher bold = BOLD.matcher(piece.line().raw()).region(piece.start(), piece.end());
    int from = piece.start();
    while (bold.find()) {
      if (bold.start() > from) {
        parts.add(new Piece(piece.line(), from, bold.start()));
      }
      from = bold.end();
    }
    if (piece.end() > from) {
      parts.add(new Piece(piece.line(), from, piece.end()));
    }
    return parts;
  }
}
