package jp.hakaru.inout.ingest.internal.page.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator.AggregationAt;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator.PeriodAt;
import jp.hakaru.inout.ingest.internal.profile.AnyOf;
import jp.hakaru.inout.ingest.internal.profile.StatedWords;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * Reads periods as pages print them beside figures (期間の読み取り): 令和元年, (R7), 平成28年～令和元年, H28～R1平均,
 * 過去5年平均, 令和3年4月1日現在. A year is a calendar year where 年 stands behind it, else a fiscal year.
 */
public final class PeriodReader {
  private static final String ERA = "(?:明治|大正|昭和|平成|令和|[MTSHRmtshr]\\.?)";
  private static final String NUMBER = "(?:(?:19|20)\\d{2}|\\d{1,2}|元)";
  private static final String YEAR = ERA + "?" + NUMBER + "(?:年度|年)?";
  private static final String YEARS = "(?:\\d{1,2}(?:か|ヶ|ヵ|カ|箇)?年度?間?)";

  private final Pattern form;
  private final Pattern prefix;
  private final Pattern gathered;
  private final Map<String, Aggregation> aggregations;

  public PeriodReader(StatedWords words) {
    this.aggregations = AnyOf.byWord(words.aggregations());
    String gathering = AnyOf.words(aggregations.keySet());
    String tails = AnyOf.words(words.periodTails());
    String time =
        "(?<time>(?<day>"
            + ERA
            + "?"
            + NUMBER
            + "年\\d{1,2}月\\d{1,2}日|"
            + ERA
            + NUMBER
            + "\\.\\d{1,2}\\.\\d{1,2})|(?<first>"
            + YEAR
            + ")(?:(?:~|から|-|→)(?<last>"
            + YEAR
            + ")(?:まで)?)?)";
    this.form =
        Pattern.compile(
            "[(\\[]?"
                + time
                + "(?:"
                + tails
                + ")*(?:の)?"
                + YEARS
                + "?(?:の)?(?<over>"
                + gathering
                + ")?(?:"
                + tails
                + ")*[)\\]]?");
    this.prefix = Pattern.compile("^" + time + "(?:" + tails + ")*(?<colon>:)?");
    this.gathered =
        Pattern.compile(
            "[(\\[]?(?:過去|直近)?"
                + YEARS
                + "?(?:の)?(?<over>"
                + gathering
                + ")(?:"
                + tails
                + ")*[)\\]]?");
  }

  /**
   * What a text says of the time of a figure; one of the two is set.
   *
   * @param period unset where it only says how years are gathered
   * @param aggregation unset where it names the period alone
   */
  public record When(@Nullable PeriodAt period, @Nullable AggregationAt aggregation) {}

  /** What {@code pieces} say, in brackets or not; empty where they are something else. */
  public Optional<When> read(List<Piece> pieces) {
    return read(Glyphs.compact(pieces), 0);
  }

  /** What the glyphs from {@code from} on say. */
  private Optional<When> read(Glyphs glyphs, int from) {
    String text = glyphs.text();
    Matcher whole = form.matcher(text).region(from, text.length());
    if (whole.matches()) {
      return period(whole, glyphs).map(period -> new When(period, aggregation(whole, glyphs)));
    }
    Matcher only = gathered.matcher(text).region(from, text.length());
    return only.matches()
        ? Optional.of(new When(null, aggregation(only, glyphs)))
        : Optional.empty();
  }

  /** Whether {@code text}, folded and without blanks, is a year of an era or of four digits. */
  public boolean isYear(String text) {
    return year(text).isPresent();
  }

  /**
   * A period that stands before a figure without brackets.
   *
   * @param end where the figure's glyphs begin
   */
  record Prefix(PeriodAt period, int end) {}

  /** The period that {@code glyphs} begin with, which 年 or a colon parts from what follows. */
  Optional<Prefix> prefix(Glyphs glyphs) {
    Matcher matcher = prefix.matcher(glyphs.text());
    if (!matcher.find() || matcher.end() == glyphs.text().length()) {
      return Optional.empty();
    }
    boolean parted =
        matcher.group("colon") != null || matcher.group("time").matches(".*(?:年度?|日|まで)");
    boolean named = matcher.group("time").matches(ERA + ".*|(?:19|20)\\d{2}年.*");
    return parted && named
        ? period(matcher, glyphs).map(period -> new Prefix(period, matcher.end()))
        : Optional.empty();
  }

  private @Nullable AggregationAt aggregation(Matcher matcher, Glyphs glyphs) {
    Aggregation over =
        matcher.group("over") == null ? null : aggregations.get(matcher.group("over"));
    return over == null
        ? null
        : new AggregationAt(over, glyphs.pieces(matcher.start("over"), matcher.end("over")));
  }

  private static Optional<PeriodAt> period(Matcher matcher, Glyphs glyphs) {
    List<Piece> pieces = glyphs.pieces(matcher.start("time"), matcher.end("time"));
    String day = matcher.group("day");
    if (day != null) {
      return day(day).map(found -> new PeriodAt(found, pieces));
    }
    String first = matcher.group("first");
    String last = matcher.group("last");
    Optional<Period> found = last == null ? year(first) : span(first, last);
    return found.map(period -> new PeriodAt(period, pieces));
  }

  private static Optional<Period> day(String text) {
    String[] parts = text.split("[年月日]|(?<=\\d)\\.");
    return FiscalYear.written(parts[0] + "年")
        .flatMap(year -> date(year.year().value(), parts[1], parts[2]))
        .map(Period.Day::new);
  }

  private static Optional<LocalDate> date(int year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A year of an era, or of four digits; two digits without an era are no year. */
  private static Optional<Period> year(String text) {
    return FiscalYear.written(text).map(Period::ofPrinted);
  }

  /** The first year takes era and suffix of the last where it has none of its own. */
  private static Optional<Period> span(String first, String last) {
    String suffix = last.replaceAll("^.*?(年度|年)?$", "$1");
    String from = first.matches(".*年度?") ? first : first + suffix;
    boolean bare = last.matches("(?:\\d{1,2}|元)(?:年度|年)?");
    String era = first.replaceAll("^(" + ERA + ")?.*$", "$1");
    String to = bare ? era + last : last;
    Optional<Period> start = year(from);
    Optional<Period> end = year(to);
    if (start.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    boolean alike = start.get().getClass() == end.get().getClass();
    return alike && !start.get().firstDay().isAfter(end.get().firstDay())
        ? Optional.of(new Period.Span(start.get(), end.get()))
        : Optional.empty();
  }
}
