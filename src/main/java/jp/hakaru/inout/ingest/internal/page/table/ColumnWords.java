package jp.hakaru.inout.ingest.internal.page.table;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.read.PeriodReader;
import jp.hakaru.inout.ingest.internal.profile.LabelNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.TargetColumn;
import jp.hakaru.inout.ingest.internal.profile.StatedWords;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Tells what a column holds by its heading (列見出しの判定): a word of the profile with a period before or
 * behind it, in brackets or not; or a year alone.
 */
public final class ColumnWords {
  private static final Pattern DATED =
      Pattern.compile(
          "(?<year>[^()\\[\\]]*\\d[^()\\[\\]]*|[^()\\[\\]]*元年度?)[(\\[](?<word>[^()\\[\\]]+)[)\\]]");

  private static final Pattern FRAME =
      Pattern.compile("^[【\\[〔<](?=[^】\\]〕>]+[】\\]〕>]$)|[】\\]〕>]$");

  private static final Pattern REMARK = Pattern.compile("[(\\[][^()\\[\\]]*[)\\]]");

  private static final Pattern UNIT_BESIDE = Pattern.compile(".+[(\\[](?<word>[^()\\[\\]]+)[)\\]]");

  private final Map<String, IndicatorColumn> words = new LinkedHashMap<>();
  private final List<String> byLength;
  private final List<String> series;
  private final LabelNames opened;
  private final PeriodReader periods;
  private final Set<String> measured;
  private final Set<String> partPeriods;
  private final Set<String> partValues;
  private final HeadStems stems;

  private ColumnWords(
      Map<IndicatorColumn, List<String>> columns,
      List<String> series,
      List<String> openings,
      StatedWords stated) {
    this.opened = new LabelNames(List.of(), openings);
    this.periods = new PeriodReader(stated);
    this.measured = Words.keys(stated.measured());
    this.partPeriods = Words.keys(stated.partHeads().period());
    this.partValues = Words.keys(stated.partHeads().value());
    this.stems = new HeadStems(stated, periods);
    columns.forEach((column, names) -> add(names, column));
    this.series = series.stream().map(Words::key).toList();
    this.byLength =
        words.keySet().stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
  }

  /** The words of measure pages. */
  public static ColumnWords of(MeasurePagesProfile profile) {
    MeasurePagesProfile.IndicatorWords own = profile.indicators();
    Map<IndicatorColumn, List<String>> columns = new LinkedHashMap<>();
    columns.put(IndicatorColumn.BASELINE, own.baseline());
    columns.put(IndicatorColumn.TARGET, own.target());
    columns.put(IndicatorColumn.MILESTONE, own.milestone());
    columns.put(IndicatorColumn.ACTUAL, own.actual());
    columns.put(IndicatorColumn.NAME, own.name());
    columns.put(IndicatorColumn.UNIT, own.unit());
    columns.put(IndicatorColumn.NUMBER, own.number());
    columns.put(IndicatorColumn.BASELINE_YEAR, own.baselineYear());
    columns.put(IndicatorColumn.TARGET_YEAR, own.targetYear());
    columns.put(IndicatorColumn.DIRECTION, own.direction());
    columns.put(IndicatorColumn.KIND, own.kind());
    columns.put(IndicatorColumn.OTHER, own.other());
    return new ColumnWords(columns, own.series(), profile.openings(), profile.figures());
  }

  /** The words of plan pages. */
  public static ColumnWords of(PlanPagesProfile profile) {
    Map<IndicatorColumn, List<String>> columns = new LinkedHashMap<>();
    profile.columns().entrySet().stream()
        .filter(one -> one.getKey() != TargetColumn.SERIES)
        .forEach(one -> columns.put(of(one.getKey()), one.getValue()));
    List<String> series = profile.columns().getOrDefault(TargetColumn.SERIES, List.of());
    return new ColumnWords(columns, series, profile.openings(), profile.stated());
  }

  private static IndicatorColumn of(TargetColumn column) {
    return switch (column) {
      case NUMBER -> IndicatorColumn.NUMBER;
      case NAME -> IndicatorColumn.NAME;
      case UNIT -> IndicatorColumn.UNIT;
      case BASELINE -> IndicatorColumn.BASELINE;
      case TARGET -> IndicatorColumn.TARGET;
      case PLANNED -> IndicatorColumn.MILESTONE;
      case ACTUAL -> IndicatorColumn.ACTUAL;
      case BASELINE_YEAR -> IndicatorColumn.BASELINE_YEAR;
      case TARGET_YEAR -> IndicatorColumn.TARGET_YEAR;
      case DIRECTION -> IndicatorColumn.DIRECTION;
      case KIND -> IndicatorColumn.KIND;
      case SERIES, OTHER -> IndicatorColumn.OTHER;
    };
  }

  private void add(List<String> names, IndicatorColumn column) {
    names.forEach(name -> words.putIfAbsent(Words.key(name), column));
  }

  /** Whether a heading says that units stand in brackets behind its own words: 指標（単位）. */
  boolean isUnitBeside(Piece heading) {
    Matcher matcher = UNIT_BESIDE.matcher(Words.key(heading.text()));
    return matcher.matches() && words.get(matcher.group("word")) == IndicatorColumn.UNIT;
  }

  /** What the heading {@code cell} says; empty where it is none. */
  public Optional<IndicatorHead.Col> find(Piece cell) {
    Glyphs glyphs = Glyphs.compact(List.of(cell));
    String text = glyphs.text();
    int begin = words.containsKey(text) ? 0 : opened.begin(text, 0);
    IndicatorColumn plain = words.get(FRAME.matcher(text.substring(begin)).replaceAll(""));
    if (plain != null) {
      return Optional.of(new IndicatorHead.Col(plain, cell, null));
    }
    for (String word : byLength) {
      IndicatorColumn column = words.getOrDefault(word, IndicatorColumn.OTHER);
      boolean first = text.startsWith(word, begin);
      if (first || text.endsWith(word)) {
        int from = first ? begin + word.length() : begin;
        int to = first ? text.length() : text.length() - word.length();
        Optional<PeriodReader.When> when = periods.read(glyphs.pieces(from, to));
        if (when.isPresent()) {
          return Optional.of(new IndicatorHead.Col(ofPeriod(column), cell, when.get()));
        }
        if (first && REMARK.matcher(text.substring(from)).matches()) {
          return Optional.of(new IndicatorHead.Col(column, cell, null));
        }
      }
    }
    return dated(cell, glyphs).or(() -> year(cell)).or(() -> stems.find(cell));
  }

  /** What a column holds whose heading bears a period: 基準年度（R4） stands above values. */
  static IndicatorColumn ofPeriod(IndicatorColumn column) {
    return switch (column) {
      case BASELINE_YEAR -> IndicatorColumn.BASELINE;
      case TARGET_YEAR -> IndicatorColumn.TARGET;
      case NUMBER, NAME, UNIT, BASELINE, TARGET, MILESTONE, ACTUAL, YEAR, DIRECTION, KIND, OTHER ->
          column;
    };
  }

  /** A year with what stands below it in brackets behind: 令和8年度(中間目標). */
  private Optional<IndicatorHead.Col> dated(Piece cell, Glyphs glyphs) {
    Matcher dated = DATED.matcher(glyphs.text());
    IndicatorColumn column = dated.matches() ? words.get(dated.group("word")) : null;
    return column == null || !column.isValue()
        ? Optional.empty()
        : periods
            .read(glyphs.pieces(0, dated.end("year")))
            .filter(when -> when.period() != null)
            .map(when -> new IndicatorHead.Col(column, cell, when));
  }

  /** Whether a column's heading is a year that says in brackets behind it what it is. */
  public static boolean isDated(IndicatorHead.Col col) {
    return DATED.matcher(Glyphs.compact(List.of(col.at())).text()).matches();
  }

  /** A year alone heads what was measured in it. */
  private Optional<IndicatorHead.Col> year(Piece cell) {
    return periods
        .read(List.of(cell))
        .filter(when -> when.period() != null)
        .map(when -> new IndicatorHead.Col(IndicatorColumn.YEAR, cell, when));
  }

  /** What years hold that stand below a heading which they share: 過去5年, 目標値. */
  IndicatorColumn shared(IndicatorHead.Col above) {
    String key = Words.key(above.at().text());
    boolean past = series.stream().anyMatch(word -> key.startsWith(word) || key.endsWith(word));
    return switch (above.column()) {
      case BASELINE, ACTUAL -> IndicatorColumn.ACTUAL;
      case TARGET -> IndicatorColumn.TARGET;
      case MILESTONE -> IndicatorColumn.MILESTONE;
      case NUMBER, NAME, UNIT, YEAR, BASELINE_YEAR, TARGET_YEAR, DIRECTION, KIND, OTHER ->
          past ? IndicatorColumn.ACTUAL : IndicatorColumn.YEAR;
    };
  }

  /** Whether years below a folded label head what was measured in them. */
  boolean isMeasured(String label) {
    return measured.stream().anyMatch(label::endsWith);
  }

  /**
   * The column of which the part {@code cell} stands below {@code above}: the period of a baseline
   * or target, or the value itself. Empty where it names neither.
   */
  Optional<IndicatorHead.Col> part(IndicatorHead.Col above, Piece cell) {
    String key = Words.key(cell.text());
    IndicatorColumn period =
        switch (above.column()) {
          case BASELINE -> IndicatorColumn.BASELINE_YEAR;
          case TARGET -> IndicatorColumn.TARGET_YEAR;
          case NUMBER, NAME, UNIT, MILESTONE, ACTUAL, YEAR, BASELINE_YEAR, TARGET_YEAR ->
              IndicatorColumn.OTHER;
          case DIRECTION, KIND, OTHER -> IndicatorColumn.OTHER;
        };
    if (period == IndicatorColumn.OTHER) {
      return Optional.empty();
    }
    return partPeriods.contains(key)
        ? Optional.of(new IndicatorHead.Col(period, cell, null))
        : partValues.contains(key)
            ? Optional.of(new IndicatorHead.Col(above.column(), cell, above.when()))
            : Optional.empty();
  }

  /** The period that {@code cell} is, below a heading. */
  Optional<PeriodReader.When> when(Piece cell) {
    return periods.read(List.of(cell));
  }
}
