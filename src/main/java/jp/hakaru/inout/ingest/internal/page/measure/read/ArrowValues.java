package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.measure.read.Token.Column;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.page.read.StatedReader;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * A baseline and a target on one line with an arrow between (矢印でつないだ値): R4年度 42.5% → R9年度 60.0%.
 * Each has its year or its word before it; the baseline stands first.
 */
final class ArrowValues {
  private static final Pattern ARROW = Pattern.compile("[→⇒➡➔⇨]");

  private final StatedReader stated;

  ArrowValues(StatedReader stated) {
    this.stated = stated;
  }

  /**
   * @param heads finds the heading of values that a word is
   */
  Optional<List<Token>> read(Line line, Function<Piece, Optional<Token.Head>> heads) {
    List<Piece> parts = TokenReader.parts(line.whole());
    int arrow = -1;
    for (int at = 0; at < parts.size(); at++) {
      if (ARROW.matcher(parts.get(at).text()).matches()) {
        if (arrow >= 0) {
          return Optional.empty();
        }
        arrow = at;
      }
    }
    if (arrow != 2 || parts.size() != 5) {
      return Optional.empty();
    }
    Optional<Token.Head> from = head(parts.get(0), Column.BASELINE, heads);
    Optional<Token.Head> to = head(parts.get(3), Column.TARGET, heads);
    Optional<StatedReader.Found> first = figure(parts.get(1));
    Optional<StatedReader.Found> last = figure(parts.get(4));
    boolean all = from.isPresent() && to.isPresent() && first.isPresent() && last.isPresent();
    return all
        ? Optional.of(
            List.of(
                from.get(),
                new Token.Figure(first.get(), List.of(parts.get(1))),
                new Token.Other(parts.get(2)),
                to.get(),
                new Token.Figure(last.get(), List.of(parts.get(4)))))
        : Optional.empty();
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
