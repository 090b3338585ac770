package jp.hakaru.inout.ingest.internal.page.read;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator.AggregationAt;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator.Number;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator.PeriodAt;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator.Stated;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.StatedWords;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Reads baselines and targets as pages print them (基準値・目標値の読み取り): 70件（平成28年～令和元年）, 12％を下回る（令和７年）,
 * 累計100人以上, 現状維持. Lines of one cell are read as one text. The amount of a change (10件増, +5％) is no
 * level and has no number.
 */
public final class StatedReader {
  private static final String DIGITS = "(?:\\d{1,3}(?:,\\d{3})+|\\d{1,12})(?:\\.\\d{1,6})?";
  private static final String UNIT = "[^\\d\\s()\\[\\],.~:+を-][^\\d\\s()\\[\\]~:+を-]{0,9}?";
  private static final Pattern BRACKET = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

  private final PeriodReader periods;
  private final Pattern figure;
  private final Pattern range;
  private final Pattern worded;
  private final Pattern change;
  private final Map<String, TargetComparator> comparators;
  private final Map<String, Aggregation> aggregations;
  private final Map<String, Direction> directions;
  private final Map<String, IndicatorKind> kinds;
  private final Set<String> ratios;
  private final List<String> states;

  public StatedReader(StatedWords words) {
    this.periods = new PeriodReader(words);
    this.comparators = AnyOf.byWord(words.comparators());
    this.aggregations = AnyOf.byWord(words.aggregations());
    this.directions = AnyOf.byWord(words.directions());
    this.kinds = AnyOf.byWord(words.kindCells());
    this.states = List.copyOf(words.states());
    this.ratios = words.ratios().stream().map(Words::key).collect(Collectors.toSet());
    String compared = AnyOf.words(comparators.keySet());
    String leads = "(?:" + AnyOf.words(words.leads()) + ")*";
    String over = "(?<over>" + AnyOf.words(aggregations.keySet()) + ")?(?:で)?";
    String tails = "(?:(?<compared>" + compared + ")|" + AnyOf.words(words.tails()) + ")?";
    this.figure =
        Pattern.compile(
            leads
                + over
                + leads
                + "(?<digits>[-△▲]?"
                + DIGITS
                + ")(?<unit>"
                + UNIT
                + ")??(?:を|に)?"
                + tails);
    this.range =
        Pattern.compile(
            leads + DIGITS + "(?:" + UNIT + ")?~" + DIGITS + "(?:" + UNIT + ")?" + tails);
    this.worded = Pattern.compile("[^\\d]{0,8}?(?<compared>" + compared + ")(?:する|させる|すること)?");
    this.change = Pattern.compile(".*(?:" + AnyOf.words(words.changes()) + ")$|^\\+.*");
  }

  /** States in words that stand for values. */
  public List<String> states() {
    return states;
  }

  /** Which way is better, by a sign or word that is all of {@code cell}. */
  public Optional<Direction> direction(Piece cell) {
    return Optional.ofNullable(directions.get(Words.key(cell.text())));
  }

  /** What an indicator measures, by a word that is all of {@code cell}. */
  public Optional<IndicatorKind> kind(Piece cell) {
    return Optional.ofNullable(kinds.get(Words.key(cell.text())));
  }

  public PeriodReader periods() {
    return periods;
  }

  /**
   * A baseline or target that was read.
   *
   * @param unit unset where none stands behind the digits
   */
  public record Found(Stated stated, @Nullable Value unit) {}

  /** The baseline that {@code pieces} are; empty where they are neither a figure nor a dash. */
  public Optional<Found> baseline(List<Piece> pieces) {
    return read(pieces).map(found -> new Found(uncompared(found.stated()), found.unit()));
  }

  private static Stated uncompared(Stated one) {
    return new Stated(one.text(), one.number(), null, one.period(), one.aggregation());
  }

  /**
   * The target that {@code pieces} are; empty where they are neither a figure, a range, a dash nor
   * a word that compares.
   */
  public Optional<Found> target(List<Piece> pieces) {
    return read(pieces);
  }

  /** A state in words, which is what a cell of values holds that is no figure. */
  public Found state(List<Piece> pieces, boolean target) {
    StatedParts parts = StatedParts.of(Glyphs.compact(pieces), periods).orElse(null);
    Value text = parts == null ? Value.written(pieces) : parts.text();
    boolean dash = Words.isDash(text.text());
    return new Found(
        new Stated(
            text,
            null,
            target && !dash ? TargetComparator.STATE : null,
            parts == null ? null : parts.period(),
            parts == null ? null : parts.over()),
        null);
  }

  /**
   * {@code found} with what stands elsewhere.
   *
   * @param headed the period of its column's heading
   * @param told how years are gathered by the column's heading or the indicator's name
   * @param unit its unit, also where another figure prints it
   */
  public Stated complete(
      Stated found, @Nullable PeriodAt headed, @Nullable AggregationAt told, @Nullable Value unit) {
    PeriodAt period = found.period() == null ? headed : found.period();
    AggregationAt over = found.aggregation() == null ? told : found.aggregation();
    AggregationAt all = over != null || found.number() == null ? over : byPeriod(period, unit);
    return new Stated(found.text(), found.number(), found.comparator(), period, all);
  }

  /** One year is a single one; counts of several years are a total, of ratios nothing tells. */
  private @Nullable AggregationAt byPeriod(@Nullable PeriodAt at, @Nullable Value unit) {
    if (at == null) {
      return null;
    }
    return switch (at.period()) {
      case Period.Span _ ->
          unit == null || ratios.contains(Words.key(unit.text()))
              ? null
              : new AggregationAt(Aggregation.TOTAL, List.of());
      case Period.Fiscal _, Period.Calendar _, Period.Day _ ->
          new AggregationAt(Aggregation.SINGLE, List.of());
    };
  }

  /** How an indicator's name says that years are gathered: a word in brackets, or 累計 anywhere. */
  public @Nullable AggregationAt byName(Value name) {
    Glyphs glyphs = Glyphs.compact(name.pieces());
    Matcher bracket = BRACKET.matcher(glyphs.text());
    while (bracket.find()) {
      AggregationAt over =
          periods
              .read(glyphs.pieces(bracket.start(), bracket.end()))
              .map(PeriodReader.When::aggregation)
              .orElse(null);
      if (over != null) {
        return over;
      }
    }
    for (Map.Entry<String, Aggregation> word : aggregations.entrySet()) {
      int at = glyphs.text().indexOf(word.getKey());
      if (at >= 0 && word.getValue() == Aggregation.CUMULATIVE) {
        return new AggregationAt(
            Aggregation.CUMULATIVE, glyphs.pieces(at, at + word.getKey().length()));
      }
    }
    return null;
  }

  private Optional<Found> read(List<Piece> pieces) {
    return StatedParts.of(Glyphs.compact(pieces), periods).flatMap(this::read);
  }

  private Optional<Found> read(StatedParts parts) {
    String main = parts.main();
    if (Words.isDash(main)) {
      return Optional.of(new Found(stated(parts, null, null, null), null));
    }
    if (change.matcher(main).matches()) {
      return Optional.empty();
    }
    Matcher matcher = figure.matcher(main);
    if (matcher.matches()) {
      return figure(parts, matcher);
    }
    if (range.matcher(main).matches()) {
      return Optional.of(new Found(stated(parts, null, TargetComparator.RANGE, null), null));
    }
    Matcher word = worded.matcher(main);
    return word.matches()
        ? Optional.of(
            new Found(stated(parts, null, comparators.get(word.group("compared")), null), null))
        : Optional.empty();
  }

  private Optional<Found> figure(StatedParts parts, Matcher matcher) {
    List<Piece> digits = parts.pieces(matcher, "digits");
    boolean parted = digits.getFirst().text().chars().anyMatch(Lines::isBlank);
    if (digits.size() > 1 || parted) {
      return Optional.empty();
    }
    String written = matcher.group("digits");
    BigDecimal value = new BigDecimal(written.replaceAll("[^0-9.]", ""));
    boolean negative = !Character.isDigit(written.charAt(0));
    Number number = new Number(negative ? value.negate() : value, digits.getFirst());
    Aggregation gathered =
        matcher.group("over") == null ? null : aggregations.get(matcher.group("over"));
    AggregationAt over =
        gathered == null ? null : new AggregationAt(gathered, parts.pieces(matcher, "over"));
    Value unit =
        matcher.group("unit") == null ? null : Value.written(parts.pieces(matcher, "unit"));
    String compared = matcher.group("compared");
    TargetComparator comparator = compared == null ? null : comparators.get(compared);
    return Optional.of(new Found(stated(parts, number, comparator, over), unit));
  }

  private static Stated stated(
      StatedParts parts,
      @Nullable Number number,
      @Nullable TargetComparator comparator,
      @Nullable AggregationAt over) {
    return new Stated(
        parts.text(), number, comparator, parts.period(), over == null ? parts.over() : over);
  }
}
