package jp.hakaru.inout.ingest.internal.form.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads items that begin with codes (番号つきの項目の読み取り), one behind or below the other. A further code
 * within a text begins an item only where it has as many parts as the first.
 */
final class CodedItems {
  private static final String NUMBER = "(?:\\d{1,2}|[IVX]{1,4})";

  private static final double FULL = 0.85;

  private final Pattern code;
  private final int width;

  /**
   * @param levels words of the tree that may stand before a number
   * @param width of the paper's lines, in display columns
   */
  CodedItems(List<String> levels, int width) {
    this.width = width;
    String words =
        "(?:"
            + levels.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"))
            + ")?";
    this.code =
        Pattern.compile(
            "(?<![^\\s(\\[【「])(?<code>"
                + words
                + "\\s?"
                + NUMBER
                + "(?:\\s?[-.]\\s?"
                + words
                + "\\s?"
                + NUMBER
                + "|-?\\(\\d{1,2}\\)){0,4})[)\\]】」:.、]?(?=\\s|$|[^\\d\\s%,.年月日人件つかヶケ])");
  }

  /** The items in {@code pieces}, each a cell or a line. */
  List<Coded> read(List<Piece> pieces) {
    List<Coded> items = new ArrayList<>();
    int depth = -1;
    for (Piece piece : pieces) {
      Glyphs glyphs = Glyphs.spaced(piece);
      List<int[]> codes = codes(glyphs.text(), depth);
      int first = codes.isEmpty() ? glyphs.text().length() : codes.getFirst()[0];
      if (first > 0) {
        rest(items, value(glyphs, 0, first));
      }
      for (int i = 0; i < codes.size(); i++) {
        int[] at = codes.get(i);
        int end = i + 1 < codes.size() ? codes.get(i + 1)[0] : glyphs.text().length();
        Coded item =
            new Coded(
                new Value(
                    ascii(glyphs.text().substring(at[0], at[1])), glyphs.pieces(at[0], at[1])),
                value(glyphs, at[2], end));
        items.add(item);
        depth = depth < 0 ? item.depth() : depth;
      }
    }
    return items;
  }

  /** A text without a code goes on with a full line above it, or is an item by itself. */
  private void rest(List<Coded> items, @Nullable Value text) {
    if (text == null) {
      return;
    }
    Value above = items.isEmpty() ? null : items.getLast().title();
    if (above == null || !isFull(above.pieces().getLast(), text.pieces().getFirst())) {
      items.add(new Coded(null, text));
      return;
    }
    Coded last = items.removeLast();
    List<Piece> pieces = new ArrayList<>(last.title() == null ? List.of() : last.title().pieces());
    pieces.addAll(text.pieces());
    items.add(new Coded(last.code(), Value.written(pieces)));
  }

  private boolean isFull(Piece above, Piece below) {
    return above.line().number() < below.line().number()
        && above.line().last().xEnd() >= width * FULL;
  }

  /** Begin and end of each code, and where the text behind it begins. */
  private List<int[]> codes(String text, int depth) {
    List<int[]> found = new ArrayList<>();
    int wanted = depth;
    Matcher matcher = code.matcher(text);
    while (matcher.find()) {
      String ascii = ascii(matcher.group("code"));
      int parts = ascii.split("-").length;
      boolean leads = text.substring(0, matcher.start("code")).isBlank();
      boolean bare = text.substring(matcher.end()).isBlank();
      boolean apart = parts > 1 || (!bare && Character.isWhitespace(text.charAt(matcher.end())));
      if (apart && (wanted < 0 ? leads : parts == wanted)) {
        found.add(new int[] {matcher.start("code"), matcher.end("code"), matcher.end()});
        wanted = wanted < 0 ? parts : wanted;
      }
    }
    return found;
  }

  /** The numbers of a code with hyphens between them; brackets stay. */
  static String ascii(String code) {
    return code.replaceAll("[^0-9IVX().-]", "").replace('.', '-');
  }

  private static @Nullable Value value(Glyphs glyphs, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isOutside(glyphs.text().charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(glyphs.text().charAt(to - 1))) {
      to--;
    }
    return from == to ? null : Value.written(glyphs.pieces(from, to));
  }

  private static boolean isOutside(char c) {
    return Character.isWhitespace(c) || c == '、' || c == ',' || c == ':';
  }
}
