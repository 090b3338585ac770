package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.measure.read.Token.Column;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * A baseline and a target on one line with an arrow between (矢印でつないだ値): R4年度 42.5% → R9年度 60.0%.
 * Each has its year or its word before it, or its year in brackets behind; the baseline stands
 * first. The name may stand before them, behind the sign of an item.
 */
final class ArrowValues {
  private static final String ARROW = "\\s*(?<arrow>[→⇒➡➔⇨])\\s*";
  private static final String NAME =
      "^(?:(?<sign>[・･○●◯◆◇■□▪])\\s*)?(?:(?<name>\\S.*?)(?:\\s+|(?<=:)))?";
  private static final String WORD =
      "(?<%s>[^\\s()→:]+(?:\\s*\\([^()]*\\))?)(?:\\s*:\\s*|\\s+|(?<=\\)))";

  /** What a figure is, where its year tells it as well: 現状 3.06点（令和7年度）. */
  private static final String SAID = "(?:[^\\s()→:\\d]{2,4}\\s+)?";

  private static final String FIGURE = "(?<%s>[^\\s()→:]+)";
  private static final String YEAR = "\\s*\\((?<%s>[^()]+)\\)";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              NAME
                  + WORD.formatted("from")
                  + FIGURE.formatted("first")
                  + ARROW
                  + WORD.formatted("to")
                  + FIGURE.formatted("last")
                  + "$"),
          Pattern.compile(
              NAME
                  + SAID
                  + FIGURE.formatted("first")
                  + YEAR.formatted("from")
                  + ARROW
                  + SAID
                  + FIGURE.formatted("last")
                  + YEAR.formatted("to")
                  + "$"));

  private final StatedReader stated;

  ArrowValues(StatedReader stated) {
    this.stated = stated;
  }

  /**
   * @param heads finds the heading of values that a word is
   */
  Optional<List<Token>> read(Line line, Function<Piece, Optional<Token.Head>> heads) {
    Glyphs glyphs = Glyphs.spaced(line.whole());
    return FORMS.stream()
        .map(form -> form.matcher(glyphs.text()))
        .filter(Matcher::matches)
        .map(found -> tokens(found, glyphs, heads))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<List<Token>> tokens(
      Matcher found, Glyphs glyphs, Function<Piece, Optional<Token.Head>> heads) {
    Piece first = piece(found, "first", glyphs);
    Piece last = piece(found, "last", glyphs);
    Optional<Token.Head> from = head(piece(found, "from", glyphs), Column.BASELINE, heads);
    Optional<Token.Head> to = head(piece(found, "to", glyphs), Column.TARGET, heads);
    Optional<StatedReader.Found> before = figure(first);
    Optional<StatedReader.Found> after = figure(last);
    if (from.isEmpty() || to.isEmpty() || before.isEmpty() || after.isEmpty()) {
      return Optional.empty();
    }
    List<Token> tokens = new ArrayList<>();
    if (found.group("sign") != null) {
      tokens.add(new Token.Other(piece(found, "sign", glyphs)));
    }
    if (found.group("name") != null) {
      tokens.add(new Token.Name(List.of(piece(found, "name", glyphs))));
    }
    tokens.add(from.get());
    tokens.add(new Token.Figure(before.get(), List.of(first)));
    tokens.add(new Token.Other(piece(found, "arrow", glyphs)));
    tokens.add(to.get());
    tokens.add(new Token.Figure(after.get(), List.of(last)));
    return Optional.of(tokens);
  }

  private static Piece piece(Matcher found, String group, Glyphs glyphs) {
    return glyphs.piece(found.start(group), found.end(group));
  }

  private Optional<StatedReader.Found> figure(Piece piece) {
    return stated.target(List.of(piece)).filter(found -> found.stated().number() != null);
  }

  private Optional<Token.Head> head(
      Piece piece, Column column, Function<Piece, Optional<Token.Head>> heads) {
    Optional<Token.Head> known = heads.apply(piece);
    if (known.isPresent()) {
      return known.filter(head -> head.column() == column);
    }
    return stated
        .periods()
        .read(List.of(piece))
        .filter(when -> when.period() != null)
        .map(when -> head(piece, column, when));
  }

  private static Token.Head head(Piece piece, Column column, PeriodReader.When when) {
    return new Token.Head(column, Value.written(piece), when);
  }
}
