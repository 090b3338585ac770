package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.page.plan.line.Marks;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** The name of a heading or action apart from what is printed with it (名称と印・副題の切り分け). */
final class NodeNames {
  private static final Pattern SUBTITLE =
      Pattern.compile("^(?<title>.+?)[\\s　]*[～〜~<＜《](?<sub>[^～〜~<＜《>＞》]+)[～〜~>＞》]$");
  private static final String SIGNS = "～〜~<＜《>＞》【】 　";

  private final Marks marks;
  private final Pattern relisted;

  NodeNames(Marks marks, List<String> relisted) {
    this.marks = marks;
    this.relisted =
        Pattern.compile(
            "[(（【\\[［〔<＜]?(?:"
                + relisted.stream().map(Pattern::quote).collect(Collectors.joining("|"))
                + ")[)）】\\]］〕>＞]?");
  }

  /**
   * What a heading prints.
   *
   * @param title unset where no name is left
   * @param relisted the label that says that it is printed elsewhere too
   */
  record Name(
      @Nullable Value title,
      @Nullable Value subtitle,
      @Nullable Value marks,
      @Nullable Value relisted) {}

  /** The name in {@code pieces}, one a line. */
  Name of(List<Piece> pieces, @Nullable Piece slogan) {
    List<Piece> rest = new ArrayList<>();
    List<Piece> signs = new ArrayList<>();
    Value label = null;
    for (Piece piece : pieces) {
      Piece own = piece;
      Piece again = relisted(piece);
      if (again != null) {
        label = Value.written(again);
        own = again.start() == piece.start() ? behind(piece, again) : before(piece, again);
      }
      Marks.Split split = marks.split(own);
      signs.addAll(split.marks());
      rest.addAll(split.rest());
    }
    Value subtitle = slogan == null ? null : bare(slogan);
    if (subtitle == null && !rest.isEmpty()) {
      subtitle = subtitle(rest);
    }
    Set<String> written = new LinkedHashSet<>();
    signs.forEach(sign -> written.add(marks.written(sign)));
    return new Name(
        rest.isEmpty() ? null : Value.written(rest),
        subtitle,
        signs.isEmpty() ? null : new Value(String.join(";", written), signs),
        label);
  }

  /** The label at the beginning or end of a line of the name. */
  private @Nullable Piece relisted(Piece piece) {
    Matcher matcher = relisted.matcher(piece.line().raw()).region(piece.start(), piece.end());
    while (matcher.find()) {
      boolean edge = matcher.start() == piece.start() || matcher.end() == piece.end();
      if (edge && matcher.end() - matcher.start() < piece.end() - piece.start()) {
        return new Piece(piece.line(), matcher.start(), matcher.end());
      }
    }
    return null;
  }

  private static Piece before(Piece piece, Piece label) {
    return trimmed(new Piece(piece.line(), piece.start(), label.start()));
  }

  private static Piece behind(Piece piece, Piece label) {
    return trimmed(new Piece(piece.line(), label.end(), piece.end()));
  }

  private static Piece trimmed(Piece piece) {
    String raw = piece.line().raw();
    int start = piece.start();
    int end = piece.end();
    while (end > start && isBlank(raw.charAt(end - 1))) {
      end--;
    }
    while (start < end && isBlank(raw.charAt(start))) {
      start++;
    }
    return new Piece(piece.line(), start, end);
  }

  private static boolean isBlank(char c) {
    return Lines.isBlank(c) || c == '\t';
  }

  /** The slogan or category behind the title on its last line; the title is cut there. */
  private static @Nullable Value subtitle(List<Piece> rest) {
    Piece last = rest.getLast();
    Matcher matcher = SUBTITLE.matcher(last.text());
    if (!matcher.matches()) {
      return null;
    }
    rest.set(
        rest.size() - 1, new Piece(last.line(), last.start(), last.start() + matcher.end("title")));
    return bare(
        new Piece(
            last.line(), last.start() + matcher.start("sub"), last.start() + matcher.end("sub")));
  }

  /** A slogan without the signs around it. */
  private static Value bare(Piece slogan) {
    String raw = slogan.line().raw();
    int start = slogan.start();
    int end = slogan.end();
    while (start < end && SIGNS.indexOf(raw.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && SIGNS.indexOf(raw.charAt(end - 1)) >= 0) {
      end--;
    }
    return Value.written(new Piece(slogan.line(), start, end));
  }
}
