package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * What the lines of a table of targets hold, one after another (数値目標の表の要素): numbers, words, values
 * and periods in brackets, whatever cells and lines they were parted into.
 */
final class TargetTokens {
  private static final Pattern NUMBERED = Pattern.compile("^([0-9０-９①-⑳]{1,2})[\\s　.．]+(?=\\S)");
  private static final Pattern MONTH =
      Pattern.compile("\\((?:令和|平成|昭和|[RHS])?(?:\\d{1,4}|元)年\\d{1,2}月(?:末|現在|時点|末現在|末時点)?\\)");
  private static final int MOST_PARTS = 6;

  private final StatedReader reader;
  private final List<Token> tokens = new ArrayList<>();

  private TargetTokens(StatedReader reader) {
    this.reader = reader;
  }

  /** What a token is. */
  enum Kind {
    NUMBER,
    WORDS,
    VALUE,
    PERIOD
  }

  /**
   * A token.
   *
   * @param line the first line that it stands on
   */
  record Token(Kind kind, List<Piece> pieces, PlanLine line) {
    String key() {
      return Words.key(pieces.getFirst().text());
    }
  }

  static List<Token> of(List<PlanLine> lines, StatedReader reader) {
    TargetTokens all = new TargetTokens(reader);
    List<Piece> open = new ArrayList<>();
    PlanLine first = null;
    for (PlanLine line : lines) {
      for (Cell cell : line.line().cells()) {
        Piece piece = line.line().piece(cell);
        if (!open.isEmpty() && first != null) {
          open.add(piece);
          if (depth(open) <= 0 || open.size() == MOST_PARTS) {
            all.close(open, first);
          }
        } else if (depth(List.of(piece)) > 0) {
          open.add(piece);
          first = line;
        } else {
          all.add(piece, line);
        }
      }
    }
    if (first != null) {
      all.close(open, first);
    }
    return all.tokens;
  }

  /** How many brackets stand open behind {@code pieces}. */
  static int depth(List<Piece> pieces) {
    int depth = 0;
    for (Piece piece : pieces) {
      for (char c : Words.key(piece.text()).toCharArray()) {
        depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      }
    }
    return depth;
  }

  /** What was gathered until its bracket closed: a value, a period, or words. */
  private void close(List<Piece> open, PlanLine line) {
    List<Piece> pieces = List.copyOf(open);
    open.clear();
    if (pieces.isEmpty()) {
      return;
    }
    if (isTime(pieces) && !isOfName(pieces)) {
      tokens.add(new Token(Kind.PERIOD, pieces, line));
    } else if (reader.target(pieces).isPresent()) {
      tokens.add(new Token(Kind.VALUE, pieces, line));
    } else {
      Optional<Piece> number = number(pieces.getFirst());
      List<Piece> rest = new ArrayList<>(pieces);
      number.ifPresent(one -> {
        tokens.add(new Token(Kind.NUMBER, List.of(one), line));
        rest.set(0, behind(pieces.getFirst(), one));
      });
      rest.forEach(one -> tokens.add(new Token(Kind.WORDS, List.of(one), line)));
    }
  }

  private void add(Piece piece, PlanLine line) {
    String key = Words.key(piece.text());
    if (key.matches("\\d{1,2}|[①-⑳]")) {
      tokens.add(new Token(Kind.NUMBER, List.of(piece), line));
      return;
    }
    if (isOfName(List.of(piece))) {
      tokens.add(new Token(Kind.WORDS, List.of(piece), line));
    } else if (key.startsWith("(") && isTime(List.of(piece))) {
      tokens.add(new Token(Kind.PERIOD, List.of(piece), line));
    } else if (!beginsRow(piece) && reader.target(List.of(piece)).isPresent()) {
      tokens.add(new Token(Kind.VALUE, List.of(piece), line));
    } else {
      Optional<Piece> number = number(piece);
      number.ifPresent(one -> tokens.add(new Token(Kind.NUMBER, List.of(one), line)));
      Piece rest = number.map(one -> behind(piece, one)).orElse(piece);
      tokens.add(new Token(Kind.WORDS, List.of(rest), line));
    }
  }

  private boolean isTime(List<Piece> pieces) {
    return reader.periods().read(pieces).isPresent()
        || MONTH.matcher(Words.key(Value.written(pieces).text())).matches();
  }

  /** Whether a bracket behind a name says how its years are gathered, and no period. */
  private boolean isOfName(List<Piece> pieces) {
    boolean named = !tokens.isEmpty() && tokens.getLast().kind() == Kind.WORDS;
    return named && reader.periods().read(pieces).filter(when -> when.period() == null).isPresent();
  }

  /** Whether a number and words are those of the next row, and not a value with its unit. */
  private boolean beginsRow(Piece piece) {
    Kind last = tokens.isEmpty() ? null : tokens.getLast().kind();
    long rows = tokens.stream().filter(token -> token.kind() == Kind.NUMBER).count();
    return last != Kind.WORDS
        && last != Kind.NUMBER
        && number(piece)
            .filter(one -> Words.key(one.text()).equals(String.valueOf(rows + 1)))
            .isPresent();
  }

  private static Optional<Piece> number(Piece piece) {
    Matcher matcher = NUMBERED.matcher(piece.text());
    return matcher.find()
        ? Optional.of(new Piece(piece.line(), piece.start(), piece.start() + matcher.end(1)))
        : Optional.empty();
  }

  private static Piece behind(Piece piece, Piece number) {
    Line line = piece.line();
    int start = number.end();
    while (start < piece.end()
        && (Lines.isBlank(line.raw().charAt(start))
            || ".．".indexOf(line.raw().charAt(start)) >= 0)) {
      start++;
    }
    return new Piece(line, start, piece.end());
  }
}
