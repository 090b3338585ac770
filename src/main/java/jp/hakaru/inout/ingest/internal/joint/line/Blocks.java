package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * A line whose cells hold paragraphs and tables within tags (段落や表をタグで含む行): each paragraph and each
 * row of a table is a line. Cells without tags behind a table print its cells once more.
 */
final class Blocks {
  private static final Pattern TAG =
      Pattern.compile(
          "</?(?<name>(?i:p|table|thead|tbody|tr|td|th|ul|ol|li|div|h[1-6]|caption|dl|dt|dd))"
              + "(?:\\s[^<>]*)?/?>");

  /** Takes what people see as a line. */
  interface Sink {
    void add(List<Piece> cells, List<Integer> columns);
  }

  private final Notes notes;
  private final Sink sink;
  private final List<Piece> cells = new ArrayList<>();
  private final List<Integer> columns = new ArrayList<>();
  private final List<String> rows = new ArrayList<>();
  private final List<String> printed = new ArrayList<>();
  private final List<Piece> plain = new ArrayList<>();
  private boolean row;
  private int column;

  Blocks(Notes notes, Sink sink) {
    this.notes = notes;
    this.sink = sink;
  }

  static boolean in(String raw) {
    return TAG.matcher(raw).find();
  }

  /**
   * @return the rows of its tables, as {@link #key} tells them
   */
  List<String> read(Line line) {
    int from = 0;
    while (from <= line.raw().length()) {
      int tab = line.raw().indexOf('\t', from);
      int end = tab < 0 ? line.raw().length() : tab;
      Piece cell = new Piece(line, from, end);
      if (in(cell.text())) {
        settle();
        printed.clear();
        tagged(cell);
      } else if (!cell.text().isBlank()) {
        plain.add(Marks.bare(cell, notes));
      }
      from = end + 1;
    }
    settle();
    return List.copyOf(rows);
  }

  /** A row by its cells that hold something, whatever columns they stand in. */
  static String key(List<Piece> cells) {
    StringBuilder key = new StringBuilder();
    cells.forEach(cell -> key.append(Words.key(cell.text())).append('|'));
    return key.toString();
  }

  /** Cells without tags: those of the table before them again, or nothing tells what they are. */
  private void settle() {
    List<String> texts = plain.stream().map(cell -> Words.key(cell.text())).toList();
    boolean again = texts.equals(printed);
    for (Piece cell : plain) {
      if (again) {
        notes.structure(cell);
      } else {
        notes.unread(cell, Reason.AMBIGUOUS);
      }
    }
    plain.clear();
  }

  private void tagged(Piece cell) {
    Line line = cell.line();
    Matcher tag = TAG.matcher(line.raw()).region(cell.start(), cell.end());
    int from = cell.start();
    row = false;
    while (tag.find()) {
      text(new Piece(line, from, tag.start()));
      notes.structure(new Piece(line, tag.start(), tag.end()));
      from = tag.end();
      boolean opens = line.raw().charAt(tag.start() + 1) != '/';
      switch (tag.group("name").toLowerCase(Locale.ROOT)) {
        case "tr" -> {
          flush();
          row = opens;
          column = 0;
        }
        case "td", "th" -> column += opens ? 0 : 1;
        default -> {
          if (!row) {
            flush();
          }
        }
      }
    }
    text(new Piece(line, from, cell.end()));
    flush();
  }

  private void text(Piece piece) {
    Piece bare = Marks.bare(piece, notes);
    if (bare.start() < bare.end()) {
      cells.add(bare);
      columns.add(row ? column : 0);
    }
  }

  private void flush() {
    if (cells.isEmpty()) {
      return;
    }
    if (row) {
      rows.add(key(cells));
      cells.forEach(cell -> printed.add(Words.key(cell.text())));
    }
    sink.add(cells, columns);
    cells.clear();
    columns.clear();
  }
}
