package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** What a line right below a heading is of its title (折り返した見出し): its rest, or words in brackets. */
final class WrappedTitle {
  private static final Pattern BRACKETED =
      Pattern.compile(
          "^(?:\\[(?<a>[^\\[\\]]+)\\]|<(?<b>[^<>]+)>|〔(?<c>[^〔〕]+)〕|【(?<d>[^【】]+)】|~(?<e>[^~]+)~"
              + "|〈(?<f>[^〈〉]+)〉|《(?<g>[^《》]+)》|-(?<h>[^-]{4,})-)$");
  private static final List<String> GROUPS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  /** With what a title ends that goes on. */
  private static final String OPEN_END = "をにのとやがはもで、・･,，";

  /** With what no word begins. */
  private static final String NO_BEGINNING = "づをんっゃゅょぁぃぅぇぉー、。・」』）)";

  private static final String BRACKETS = "「」『』（）()";
  private static final double FULL = 0.95;
  private static final int NEAR = 1;

  /** What stands in the brackets that are the whole line. */
  Optional<Value> bracketed(Line line) {
    Glyphs glyphs = Glyphs.compact(List.of(line.whole()));
    Matcher matcher = BRACKETED.matcher(glyphs.text());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    return GROUPS.stream()
        .filter(group -> matcher.group(group) != null)
        .map(group -> Value.written(glyphs.pieces(matcher.start(group), matcher.end(group))))
        .findFirst();
  }

  static Value joined(Value title, Value rest) {
    List<Piece> pieces = new ArrayList<>(title.pieces());
    pieces.addAll(rest.pieces());
    return Value.written(pieces);
  }

  /**
   * Whether a title goes on in {@code rest}: it ends, or the rest begins, within a word; a bracket
   * is open; the rest stands below the title and not at the heading's margin; or the line is full.
   *
   * @param width at which the paper wraps its lines
   */
  boolean goesOn(Line heading, Value title, Line rest, int width) {
    String text = title.text();
    char end = text.charAt(text.length() - 1);
    char begin = rest.whole().text().charAt(0);
    boolean within = OPEN_END.indexOf(end) >= 0 || NO_BEGINNING.indexOf(begin) >= 0;
    boolean hangs =
        Math.abs(rest.first().x() - x(title)) <= NEAR && rest.first().x() > heading.first().x();
    boolean full =
        width < Integer.MAX_VALUE
            && title.pieces().getLast().line().last().xEnd() >= width * FULL
            && rest.last().xEnd() < width;
    return within || isOpen(text) || hangs || full;
  }

  private static boolean isOpen(String text) {
    int depth = 0;
    for (char c : text.toCharArray()) {
      int at = BRACKETS.indexOf(c);
      depth += at < 0 ? 0 : at % 2 == 0 ? 1 : -1;
    }
    return depth > 0;
  }

  /** The display column at which a title begins. */
  private static int x(Value title) {
    Piece piece = title.pieces().getFirst();
    return piece.line().raw().substring(0, piece.start()).codePoints().map(Lines::width).sum();
  }
}
