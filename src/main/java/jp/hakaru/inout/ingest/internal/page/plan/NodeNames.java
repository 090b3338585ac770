package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.page.plan.line.Marks;
import jp.hakaru.inout.ingest.internal.page.plan.line.NameTail;
import jp.hakaru.inout.ingest.internal.page.plan.line.NameTails;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** The name of a heading or action apart from what is printed with it (名称と印・担当・副題の切り分け). */
final class NodeNames {
  private static final Pattern SUBTITLE =
      Pattern.compile("^(?<title>.+?)[\\s　]*[～〜~<＜《【](?<sub>[^～〜~<＜《>＞》【】]+)[～〜~>＞》】]$");
  private static final String SIGNS = "～〜~<＜《>＞》【】 　";

  private final Marks marks;
  private final NameTails tails;

  NodeNames(Marks marks, NameTails tails) {
    this.marks = marks;
    this.tails = tails;
  }

  /**
   * What a heading prints.
   *
   * @param title unset where no name is left
   * @param again that it is printed elsewhere too
   */
  record Name(
      @Nullable Value title,
      @Nullable Value subtitle,
      @Nullable Value marks,
      @Nullable Value departments,
      NameTail.@Nullable Again again) {}

  /** The name in {@code pieces}, one a line. */
  Name of(List<Piece> pieces, @Nullable Piece slogan) {
    List<Piece> rest = new ArrayList<>();
    List<Piece> signs = new ArrayList<>();
    List<Value> departments = new ArrayList<>();
    NameTail.Again again = null;
    for (Piece piece : pieces) {
      NameTail tail = tails.of(piece);
      departments.addAll(tail.departments());
      again = tail.again() == null ? again : tail.again();
      Marks.Split split = marks.split(new Piece(piece.line(), piece.start(), tail.start()));
      signs.addAll(split.marks());
      signs.addAll(tail.marks());
      rest.addAll(split.rest());
    }
    Value subtitle = slogan == null ? null : bare(slogan);
    if (subtitle == null && !rest.isEmpty()) {
      subtitle = subtitle(rest);
    }
    return new Name(
        rest.isEmpty() ? null : Value.written(rest),
        subtitle,
        signs.isEmpty() ? null : new Value(notation(signs), signs),
        departments.isEmpty() ? null : joined(departments),
        again);
  }

  private String notation(List<Piece> signs) {
    Set<String> written = new LinkedHashSet<>();
    signs.forEach(sign -> written.add(marks.written(sign)));
    return String.join(";", written);
  }

  private static Value joined(List<Value> all) {
    return new Value(
        all.stream().map(Value::text).collect(Collectors.joining(";")),
        all.stream().flatMap(one -> one.pieces().stream()).toList());
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
