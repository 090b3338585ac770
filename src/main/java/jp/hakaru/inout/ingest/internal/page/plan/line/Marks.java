package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Marks beside names (名称につく印): ★②-➊, ☆, 【重点】, ◎重点. Each is brought to one notation: no blanks, a
 * hyphen between its parts, ①… for circled and ➊… for filled figures; brackets stay as printed.
 */
public final class Marks {
  private static final String FIGURE = "[0-9０-９①-⑳➀-➓❶-❿]{1,2}";
  private static final String DASH = "[-－‐‑‒–—―−ー~～]";

  private final Pattern one;

  Marks(PlanPagesProfile.MarkWords words) {
    String signs = words.signs().stream().map(Pattern::quote).collect(Collectors.joining("|"));
    String names =
        words.words().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    this.one =
        Pattern.compile(
            "(?:"
                + signs
                + ")[\\s　]*(?:(?:"
                + FIGURE
                + "(?:[\\s　]*"
                + DASH
                + "[\\s　]*"
                + FIGURE
                + ")*)|(?:"
                + names
                + "))?|[【\\[［〔(（](?<name>"
                + names
                + ")[】\\]］〕)）]");
  }

  /**
   * A text and the marks before and behind it.
   *
   * @param rest what is left, without blanks around it; empty where the marks are all
   */
  public record Split(List<Piece> marks, List<Piece> rest) {}

  /** The marks at the beginning and the end of {@code piece}. */
  public Split split(Piece piece) {
    String raw = piece.line().raw();
    List<Piece> marks = new ArrayList<>();
    int from = piece.start();
    int to = piece.end();
    boolean more = true;
    while (more) {
      from = skip(raw, from, to);
      Matcher begin = one.matcher(raw).region(from, to);
      more = from < to && begin.lookingAt();
      if (more) {
        marks.add(new Piece(piece.line(), from, trimmed(raw, from, begin.end())));
        from = begin.end();
      }
    }
    List<Piece> behind = new ArrayList<>();
    Matcher all = one.matcher(raw).region(from, to);
    int rest = from;
    while (all.find()) {
      String between = raw.substring(rest, all.start());
      if (!between.isBlank() && !blank(between)) {
        behind.clear();
      }
      behind.add(new Piece(piece.line(), all.start(), trimmed(raw, all.start(), all.end())));
      rest = all.end();
    }
    if (!behind.isEmpty() && blank(raw.substring(rest, to))) {
      marks.addAll(behind);
      to = behind.getFirst().start();
    }
    int end = trimmed(raw, from, to);
    return new Split(marks, end > from ? List.of(new Piece(piece.line(), from, end)) : List.of());
  }

  /** Where a mark begins that ends at {@code end}; -1 where none does. */
  int last(String raw, int from, int end) {
    Matcher all = one.matcher(raw).region(from, end);
    int start = -1;
    while (all.find()) {
      start = trimmed(raw, all.start(), all.end()) == end ? all.start() : start;
    }
    return start;
  }

  private static boolean blank(String text) {
    return text.chars().allMatch(c -> Lines.isBlank(c) || c == '\t');
  }

  private static int skip(String raw, int from, int to) {
    int at = from;
    while (at < to && (Lines.isBlank(raw.charAt(at)) || raw.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }

  private static int trimmed(String raw, int from, int to) {
    int end = to;
    while (end > from && (Lines.isBlank(raw.charAt(end - 1)) || raw.charAt(end - 1) == '\t')) {
      end--;
    }
    return end;
  }

  /** Whether {@code piece} holds marks and nothing else. */
  boolean isAll(Piece piece) {
    Split split = split(piece);
    return split.rest().isEmpty() && !split.marks().isEmpty();
  }

  /** A mark in the one notation. */
  public String written(Piece mark) {
    Matcher matcher = one.matcher(mark.text());
    if (matcher.matches() && matcher.group("name") != null) {
      return mark.text().replaceAll("[\\s　]", "");
    }
    StringBuilder text = new StringBuilder();
    mark.text()
        .replaceAll("[\\s　]", "")
        .replaceAll(DASH, "-")
        .chars()
        .map(Marks::figure)
        .forEach(c -> text.append((char) c));
    return text.toString();
  }

  private static int figure(int c) {
    if (c >= '➀' && c <= '➉') {
      return c - '➀' + '①';
    }
    if (c >= '❶' && c <= '❿') {
      return c - '❶' + '➊';
    }
    return c >= '０' && c <= '９' ? c - '０' + '0' : c;
  }
}
