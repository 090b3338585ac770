package jp.hakaru.base.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The spots at which a text stands in a line (行の中の位置). */
final class Spots {
  private final String line;

  Spots(String line) {
    this.line = line;
  }

  /** From {@code start}, inclusive, to {@code end}, exclusive. */
  record Span(int start, int end) {
    boolean overlaps(Span other) {
      return start < other.end && other.start < end;
    }
  }

  int length() {
    return line.length();
  }

  String text(int start, int end) {
    return line.substring(start, end);
  }

  /** All spots of {@code text}, none within another, from the beginning of the line. */
  List<Span> all(String text) {
    List<Span> spans = new ArrayList<>();
    if (text.isEmpty()) {
      return spans;
    }
    for (int at = line.indexOf(text); at >= 0; at = line.indexOf(text, at + text.length())) {
      spans.add(new Span(at, at + text.length()));
    }
    return spans;
  }

  /**
   * The spots of {@code text} that overlap none of {@code taken}: those that are a whole cell;
   * where there is none, those that are a whole word or number; else all.
   */
  List<Span> best(String text, List<Span> taken) {
    List<Span> free =
        all(text).stream().filter(span -> taken.stream().noneMatch(span::overlaps)).toList();
    List<Span> cells = free.stream().filter(this::isCell).toList();
    if (!cells.isEmpty()) {
      return cells;
    }
    List<Span> words = free.stream().filter(this::isWord).toList();
    return words.isEmpty() ? free : words;
  }

  private boolean isCell(Span span) {
    return line.substring(line.lastIndexOf('\t', span.start - 1) + 1, span.start).isBlank()
        && restOfCell(span.end).isBlank();
  }

  private String restOfCell(int from) {
    int tab = line.indexOf('\t', from);
    return tab < 0 ? line.substring(from) : line.substring(from, tab);
  }

  private boolean isWord(Span span) {
    return !runsOn(span.start, Spots::isOfNumber)
        && !runsOn(span.end, Spots::isOfNumber)
        && !runsOn(span.start, Spots::isLatin)
        && !runsOn(span.end, Spots::isLatin);
  }

  /** Whether the characters on both sides of {@code at} are of one kind. */
  private boolean runsOn(int at, Predicate<Character> kind) {
    return at > 0
        && at < line.length()
        && kind.test(line.charAt(at - 1))
        && kind.test(line.charAt(at));
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || c == ',' || c == '.' || c == '，' || c == '．';
  }

  private static boolean isLatin(char c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }
}
