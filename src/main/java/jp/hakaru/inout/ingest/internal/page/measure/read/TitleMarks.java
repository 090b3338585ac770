package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.measure.cut.Page;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Marks around titles (題名の前後の印): signs as ★, and words in brackets that the headings of several
 * nodes print alike, or of which the paper says that they are a mark; other words in brackets are a
 * slogan or category.
 */
final class TitleMarks {
  private static final Pattern SIGNS =
      Pattern.compile("^(?<title>.*[^★☆◎◆▲△※\\s])\\s*(?<signs>[★☆◎◆▲△]+)$");
  private static final Pattern LEADING =
      Pattern.compile("^(?<signs>[★☆◎◆▲△]+)\\s*(?<title>[^★☆◎◆▲△\\s].*)$");
  private static final Pattern LEGEND =
      Pattern.compile("^[【〔<\\[](?<word>[^】〕>\\]]+)[】〕>\\]](?:の)?(?:印|マーク)?は.*");
  private static final int FEWEST = 2;

  private final Set<String> marks = new HashSet<>();

  /**
   * @param front the lines before the first heading
   */
  TitleMarks(List<Page> pages, List<Line> front) {
    Map<String, Set<String>> printed = new HashMap<>();
    for (Page page : pages) {
      Value subtitle = page.heading().subtitle();
      if (subtitle != null) {
        printed
            .computeIfAbsent(Words.key(subtitle.text()), any -> new HashSet<>())
            .add(page.name());
      }
    }
    printed.forEach((word, names) -> {
      if (names.size() >= FEWEST) {
        marks.add(word);
      }
    });
    front.stream()
        .filter(line -> !line.isBlank())
        .map(line -> LEGEND.matcher(Words.key(line.raw())))
        .filter(Matcher::matches)
        .forEach(legend -> marks.add(legend.group("word")));
  }

  /**
   * A title without its marks.
   *
   * @param marks several are parted by {@code ;}
   */
  record Marked(Value title, @Nullable Value subtitle, @Nullable Value marks) {}

  Marked of(Value title, @Nullable Value subtitle) {
    List<Value> found = new ArrayList<>();
    Value rest = subtitle;
    if (subtitle != null && marks.contains(Words.key(subtitle.text()))) {
      found.add(bracketed(subtitle));
      rest = null;
    }
    Glyphs glyphs = Glyphs.compact(title.pieces());
    Matcher behind = SIGNS.matcher(glyphs.text());
    Matcher signs = behind.matches() ? behind : LEADING.matcher(glyphs.text());
    Value bare = title;
    if (signs.matches()) {
      bare = Value.written(glyphs.pieces(signs.start("title"), signs.end("title")));
      found.addFirst(Value.written(glyphs.pieces(signs.start("signs"), signs.end("signs"))));
    }
    return new Marked(bare, rest, joined(found));
  }

  /** The words with the brackets around them. */
  private static Value bracketed(Value words) {
    Piece piece = words.pieces().getFirst();
    String raw = piece.line().raw();
    int from = Math.max(0, piece.start() - 1);
    int to = Math.min(raw.length(), piece.end() + 1);
    return Value.written(new Piece(piece.line(), from, to));
  }

  private static @Nullable Value joined(List<Value> found) {
    if (found.isEmpty()) {
      return null;
    }
    List<Piece> pieces = new ArrayList<>();
    found.forEach(value -> pieces.addAll(value.pieces()));
    return new Value(String.join(";", found.stream().map(Value::text).toList()), pieces);
  }
}
