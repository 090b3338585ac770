package jp.hakaru.inout.ingest.internal.page.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator.AggregationAt;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator.PeriodAt;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader.When;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A cell of values without its period (値と期間の切り分け).
 *
 * @param start where the value itself begins in the glyphs
 * @param end where it ends, exclusive
 * @param textEnd where it ends with the remark in brackets behind it
 */
record StatedParts(
    Glyphs glyphs,
    int start,
    int end,
    int textEnd,
    @Nullable PeriodAt period,
    @Nullable AggregationAt over) {
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:[(\\[][^()\\[\\]]*[)\\]])?(?<main>[^()\\[\\]]+)(?:[(\\[][^()\\[\\]]*[)\\]])*");
  private static final Pattern BRACKET = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

  /** The value itself, folded. */
  String main() {
    return glyphs.text().substring(start, end);
  }

  Value text() {
    return Value.written(glyphs.pieces(start, textEnd));
  }

  /** Where a group of a match within {@link #main} stands. */
  List<Piece> pieces(Matcher matcher, String group) {
    return glyphs.pieces(start + matcher.start(group), start + matcher.end(group));
  }

  /**
   * The parts of a cell; empty where brackets do not close, what stands in brackets before the
   * value is no period, or two periods are printed.
   */
  static Optional<StatedParts> of(Glyphs glyphs, PeriodReader periods) {
    Matcher whole = WHOLE.matcher(glyphs.text());
    if (!whole.matches()) {
      return Optional.empty();
    }
    List<When> times = new ArrayList<>();
    int end = whole.end("main");
    int start = whole.start("main");
    PeriodReader.Prefix prefix =
        start > 0 ? null : periods.prefix(glyphs).filter(one -> one.end() < end).orElse(null);
    if (prefix != null) {
      times.add(new When(prefix.period(), null));
    }
    int textEnd = end;
    Matcher bracket = BRACKET.matcher(glyphs.text());
    while (bracket.find()) {
      Optional<When> when = periods.read(glyphs.pieces(bracket.start(), bracket.end()));
      when.ifPresent(times::add);
      if (when.isEmpty() && bracket.end() <= start) {
        return Optional.empty();
      }
      textEnd = when.isEmpty() && bracket.start() == textEnd ? bracket.end() : textEnd;
    }
    return of(glyphs, prefix == null ? start : prefix.end(), end, textEnd, times);
  }

  private static Optional<StatedParts> of(
      Glyphs glyphs, int start, int end, int textEnd, List<When> times) {
    List<PeriodAt> periods = times.stream().map(When::period).filter(Objects::nonNull).toList();
    List<AggregationAt> over =
        times.stream().map(When::aggregation).filter(Objects::nonNull).toList();
    return periods.size() > 1 || over.size() > 1
        ? Optional.empty()
        : Optional.of(
            new StatedParts(
                glyphs,
                start,
                end,
                textEnd,
                periods.isEmpty() ? null : periods.getFirst(),
                over.isEmpty() ? null : over.getFirst()));
  }
}
