package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/** The parts of a list (並んだ名称の切り分け), which lines, gaps and commas outside brackets part. */
final class ListParts {
  private static final String PARTING = "、，,;；/／";
  private static final String BULLETS = "○●◯◆◇■□◎▪";
  private static final String SIGNS = "・･" + BULLETS;
  private static final String OPEN = "（(「『【〔［[";
  private static final String CLOSE = "）)」』】〕］]";
  private static final Pattern QUOTED = Pattern.compile("『[^『』]+』|「[^「」]+」");
  private static final Pattern BRACKETS = Pattern.compile("[(（【〔\\[［].*[)）】〕\\]］]");
  private static final Pattern BRACKETED = Pattern.compile(".*[)）\\]］】〕]");

  private ListParts() {}

  /** The parts of an item, each without the brackets that stand around all of it. */
  static List<Value> of(Item item) {
    return parts(item).stream().map(ListParts::bare).map(Value::written).toList();
  }

  /**
   * The names of an item, of which one may go on below where commas part them; what stands in
   * brackets behind a name is with it.
   *
   * @param isWhole whether a text ends like such a name
   */
  static List<List<Piece>> names(Item item, Predicate<String> isWhole) {
    List<List<Piece>> names = new ArrayList<>();
    boolean listed = item.text().chars().anyMatch(c -> PARTING.indexOf(c) >= 0);
    for (Piece piece : parts(item)) {
      List<Piece> open = names.isEmpty() ? List.of() : names.getLast();
      boolean behind =
          !open.isEmpty()
              && piece.line() == open.getLast().line()
              && BRACKETS.matcher(piece.text()).matches();
      if (behind || (listed && !open.isEmpty() && goesOn(open, piece, isWhole))) {
        names.getLast().add(piece);
      } else {
        names.add(new ArrayList<>(List.of(bare(piece))));
      }
    }
    return names;
  }

  /**
   * The names among {@code parts}, of which one that a line ends before it is whole goes on with
   * the next.
   *
   * @param isWhole whether a text ends like such a name
   */
  static List<Value> joined(List<Value> parts, Predicate<String> isWhole) {
    List<Value> joined = new ArrayList<>();
    for (Value part : parts) {
      Value open = joined.isEmpty() ? null : joined.getLast();
      Piece next = part.pieces().getFirst();
      boolean goesOn =
          open != null
              && !isWhole.test(open.text())
              && isWhole.test(open.text() + part.text())
              && open.pieces().getLast().end() == open.pieces().getLast().line().whole().end()
              && next.line().number() == open.pieces().getLast().line().number() + 1
              && next.start() == next.line().whole().start();
      if (open != null && goesOn) {
        List<Piece> both = new ArrayList<>(open.pieces());
        both.addAll(part.pieces());
        joined.set(joined.size() - 1, Value.written(both));
      } else {
        joined.add(part);
      }
    }
    return joined;
  }

  /** Whether what stands before the end of a line is no whole name. */
  private static boolean goesOn(List<Piece> open, Piece next, Predicate<String> isWhole) {
    Piece last = open.getLast();
    String text = Value.written(open).text();
    return next.line() != last.line()
        && last.end() == last.line().whole().end()
        && (!Texts.closes(text) || !(isWhole.test(text) || BRACKETED.matcher(text).matches()));
  }

  /** The signs of an item, each by itself: what parts its names, or stands around them. */
  static List<Piece> separators(Item item) {
    return item.pieces().stream()
        .flatMap(piece ->
            IntStream.range(piece.start(), piece.end())
                .filter(at -> !Character.isLetterOrDigit(piece.line().raw().charAt(at)))
                .mapToObj(at -> new Piece(piece.line(), at, at + 1)))
        .toList();
  }

  private static List<Piece> parts(Item item) {
    List<Piece> parts = new ArrayList<>();
    for (Piece piece : item.pieces()) {
      String raw = piece.line().raw();
      int from = piece.start();
      int depth = 0;
      for (int at = piece.start(); at <= piece.end(); at++) {
        char c = at < piece.end() ? raw.charAt(at) : '、';
        depth += OPEN.indexOf(c) >= 0 ? 1 : CLOSE.indexOf(c) >= 0 ? -1 : 0;
        boolean cut = at == piece.end() || (depth == 0 && (isParting(c) || isGap(piece, at)));
        if (cut) {
          part(piece.line(), from, at).ifPresent(parts::add);
          from = at + 1;
        }
      }
    }
    return parts;
  }

  /** What stands between, without blanks around it and a sign before it. */
  private static Optional<Piece> part(Line line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && (isBlank(line, start) || SIGNS.indexOf(line.raw().charAt(start)) >= 0)) {
      start++;
    }
    while (end > start && isBlank(line, end - 1)) {
      end--;
    }
    return end > start ? Optional.of(new Piece(line, start, end)) : Optional.empty();
  }

  private static boolean isBlank(Line line, int at) {
    return line.raw().charAt(at) == '\t' || Lines.isBlank(line.raw().charAt(at));
  }

  private static Piece bare(Piece piece) {
    boolean quoted = QUOTED.matcher(piece.text()).matches();
    return quoted ? new Piece(piece.line(), piece.start() + 1, piece.end() - 1) : piece;
  }

  /** Whether two blanks, or one before the sign of an item, stand at a place of {@code piece}. */
  private static boolean isGap(Piece piece, int at) {
    String raw = piece.line().raw();
    return at + 1 < piece.end()
        && Lines.isBlank(raw.charAt(at))
        && (Lines.isBlank(raw.charAt(at + 1)) || BULLETS.indexOf(raw.charAt(at + 1)) >= 0);
  }

  private static boolean isParting(char c) {
    return c == '\t' || PARTING.indexOf(c) >= 0;
  }
}
