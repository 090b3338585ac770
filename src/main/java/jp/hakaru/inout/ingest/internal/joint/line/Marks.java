package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Marks of layout within a line (行の中の体裁の記号): stars around what is printed bold, tags that part
 * nothing. They are structure and no part of any text.
 */
final class Marks {
  private static final Pattern MARK =
      Pattern.compile("\\*\\*|</?(?i:br|b|i|u|em|strong|sup|sub|span|font)(?:\\s[^<>]*)?/?>");
  private static final Pattern RULE = Pattern.compile("[-=:|+]{3,}");

  private Marks() {}

  /** {@code piece} without the blanks and marks around it; its marks are structure. */
  static Piece bare(Piece piece, Notes notes) {
    String raw = piece.line().raw();
    Matcher mark = MARK.matcher(raw).region(piece.start(), piece.end());
    List<Piece> marks = new ArrayList<>();
    while (mark.find()) {
      marks.add(new Piece(piece.line(), mark.start(), mark.end()));
    }
    marks.forEach(notes::structure);
    int start = piece.start();
    int end = piece.end();
    int before;
    do {
      before = end - start;
      start += start < end && isBlank(raw.charAt(start)) ? 1 : 0;
      end -= start < end && isBlank(raw.charAt(end - 1)) ? 1 : 0;
      for (Piece one : marks) {
        start = one.start() == start && one.end() <= end ? one.end() : start;
        end = one.end() == end && one.start() >= start ? one.start() : end;
      }
    } while (end - start < before);
    return new Piece(piece.line(), start, end);
  }

  /** {@code piece} without the marks within it. */
  static List<Piece> unmarked(Piece piece) {
    List<Piece> parts = new ArrayList<>();
    Matcher mark = MARK.matcher(piece.line().raw()).region(piece.start(), piece.end());
    int from = piece.start();
    while (mark.find()) {
      if (mark.start() > from) {
        parts.add(new Piece(piece.line(), from, mark.start()));
      }
      from = mark.end();
    }
    if (piece.end() > from) {
      parts.add(new Piece(piece.line(), from, piece.end()));
    }
    return trimmed(parts);
  }

  /** The same without blanks at their very start and end. */
  private static List<Piece> trimmed(List<Piece> parts) {
    List<Piece> all = new ArrayList<>(parts);
    while (all.size() > 1 && all.getLast().text().isBlank()) {
      all.removeLast();
    }
    if (all.isEmpty()) {
      return all;
    }
    Piece last = all.removeLast();
    int end = last.end();
    while (end > last.start() + 1 && isBlank(last.line().raw().charAt(end - 1))) {
      end--;
    }
    all.add(new Piece(last.line(), last.start(), end));
    return all;
  }

  /** Whether {@code cells} are strokes that draw a line of a table, and nothing else. */
  static boolean isRule(List<Piece> cells) {
    return !cells.isEmpty()
        && cells.stream().allMatch(cell -> RULE.matcher(cell.text().strip()).matches());
  }

  private static boolean isBlank(char c) {
    return c == '\t' || Lines.isBlank(c);
  }
}
