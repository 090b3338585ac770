package jp.hakaru.example;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A paper while it is printed (印刷中の文書): lines, and for each character what it is. */
final class Print {
  /** What a character is (文字の区分); what no row claims is structure unless it is said otherwise. */
  enum Use {
    RECORD,
    STRUCTURE,
    FURNITURE,
    UNCLAIMED
  }

  /** A text where it stands. */
  record Spot(int line, int start, String text) {
    /** The first {@code part} of it. */
    Spot of(String part) {
      int at = text.indexOf(part);
      if (at < 0) {
        throw new IllegalArgumentException("no " + part + " in " + text);
      }
      return new Spot(line, start + at, part);
    }
  }

  private final List<StringBuilder> lines = new ArrayList<>();
  private final List<List<Use>> uses = new ArrayList<>();

  Print() {
    open();
  }

  private void open() {
    lines.add(new StringBuilder());
    uses.add(new ArrayList<>());
  }

  Spot put(String text) {
    return put(text, Use.STRUCTURE);
  }

  Spot put(String text, Use use) {
    int start = lines.getLast().length();
    lines.getLast().append(text);
    uses.getLast().addAll(Collections.nCopies(text.length(), use));
    return new Spot(lines.size(), start, text);
  }

  Print tabs(int count) {
    put("\t".repeat(count));
    return this;
  }

  Print end() {
    open();
    return this;
  }

  /** Blank lines. */
  Print blank(int count) {
    for (int i = 0; i < count; i++) {
      end();
    }
    return this;
  }

  Print blank() {
    return blank(1);
  }

  Spot line(String text) {
    Spot spot = put(text);
    end();
    return spot;
  }

  void furniture(String text) {
    put(text, Use.FURNITURE);
    end();
  }

  /** A text in lines of at most {@code width} characters. */
  List<Spot> wrapped(String text, int width, String indent) {
    List<Spot> spots = new ArrayList<>();
    for (String part : wrap(text, width)) {
      put(indent);
      spots.add(line(part));
    }
    return spots;
  }

  /** {@code text} cut into parts of at most {@code width} characters; 0 cuts nothing. */
  static List<String> wrap(String text, int width) {
    if (width == 0 || text.length() <= width) {
      return List.of(text);
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int to = Math.min(text.length(), from + width);
      while (to < text.length() && "、。）」".indexOf(text.charAt(to)) >= 0) {
        to++;
      }
      parts.add(text.substring(from, to));
      from = to;
    }
    return parts;
  }

  /** {@code spots} with those of one line as one, from the first character to the last. */
  List<Spot> oneALine(List<Spot> spots) {
    Map<Integer, Spot> byLine = new TreeMap<>();
    spots.forEach(spot -> byLine.merge(spot.line(), spot, this::joined));
    return List.copyOf(byLine.values());
  }

  private Spot joined(Spot one, Spot other) {
    int start = Math.min(one.start(), other.start());
    int end = Math.max(one.start() + one.text().length(), other.start() + other.text().length());
    return new Spot(one.line(), start, lines.get(one.line() - 1).substring(start, end));
  }

  void claim(Spot spot) {
    Collections.fill(
        uses.get(spot.line() - 1).subList(spot.start(), spot.start() + spot.text().length()),
        Use.RECORD);
  }

  /** How many characters that are no blanks are of each use. */
  Map<Use, Long> counts() {
    Map<Use, Long> counts = new EnumMap<>(Use.class);
    for (int i = 0; i < lines.size(); i++) {
      for (int at = 0; at < lines.get(i).length(); at++) {
        char c = lines.get(i).charAt(at);
        if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
          counts.merge(uses.get(i).get(at), 1L, Long::sum);
        }
      }
    }
    return counts;
  }

  /** The lines; the last is never without a line end. */
  List<String> lines() {
    List<String> all = lines.stream().map(StringBuilder::toString).toList();
    return all.getLast().isEmpty() ? all.subList(0, all.size() - 1) : all;
  }
}
