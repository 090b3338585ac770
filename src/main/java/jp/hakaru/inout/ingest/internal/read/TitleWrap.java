package jp.hakaru.inout.ingest.internal.read;

import java.util.List;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * Whether a line right below a heading is the rest of its title (折り返した見出し), by width and form: a
 * full line goes on in a shorter one, a title that ends with a particle goes on, and the rest
 * stands below the title or at the margin.
 */
final class TitleWrap {
  /** What the line is. */
  enum Kind {
    TITLE,
    /** Nothing tells. */
    DOUBTFUL,
    OTHER
  }

  private static final int NEAR = 2;
  private static final Pattern UNFINISHED = Pattern.compile(".*[をにのとやがはもへでて、・,]$");

  private final int wide;
  private final Pattern headingLike;

  /**
   * @param wide how many columns a line has that may be full, and characters its rest at most
   * @param words of the tree
   */
  TitleWrap(int wide, List<String> words) {
    this.wide = wide;
    this.headingLike =
        Pattern.compile(
            "^(?:"
                + String.join("|", words.stream().map(Words::key).map(Pattern::quote).toList())
                + ")[0-9IVX(].*");
  }

  /**
   * @param lines below the heading up to the next block
   */
  Kind judge(HeadingText heading, List<Line> lines) {
    if (lines.isEmpty() || lines.getFirst().number() != heading.line().number() + 1) {
      return Kind.OTHER;
    }
    Line line = lines.getFirst();
    Line above = heading.line();
    String text = Words.key(line.raw());
    Value title = heading.title();
    if (title == null
        || heading.subtitle() != null
        || text.length() > wide
        || Words.endsSentence(text)
        || text.indexOf(':') >= 0
        || text.startsWith("(")
        || headingLike.matcher(text).matches()) {
      return Kind.OTHER;
    }
    boolean alone = lines.size() == 1 || lines.get(1).number() > line.number() + 1;
    boolean full = above.last().xEnd() > wide && above.last().xEnd() + NEAR >= line.last().xEnd();
    boolean unfinished = UNFINISHED.matcher(title.text()).matches();
    boolean placed =
        line.first().x() == above.first().x() || Math.abs(line.first().x() - x(title)) <= NEAR;
    return alone && placed && (full || unfinished) ? Kind.TITLE : Kind.DOUBTFUL;
  }

  /** The display column at which the title begins. */
  private static int x(Value title) {
    Piece piece = title.pieces().getFirst();
    Line line = piece.line();
    return line.cells().stream()
        .filter(cell -> cell.start() <= piece.start() && piece.start() < cell.end())
        .mapToInt(cell -> cell.x() + width(line, cell.start(), piece.start()))
        .findFirst()
        .orElse(0);
  }

  private static int width(Line line, int from, int to) {
    return line.raw().substring(from, to).codePoints().map(Lines::width).sum();
  }
}
