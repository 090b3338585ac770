package jp.hakaru.inout.ingest.internal.decide;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * The years of the plan as the face of the paper prints them (表紙の計画期間): 令和6年度～令和8年度, 2023～2025年度,
 * 令和4～6年度. The first such span counts.
 */
public record PrintedPeriod(HeadWord.YearAt start, HeadWord.YearAt end) {
  private static final String ERA = "明治|大正|昭和|平成|令和|[MTSHR]";
  private static final Pattern SPAN =
      Pattern.compile(
          "(?<era>"
              + ERA
              + ")?(?<from>\\d{4}|\\d{1,2}|元)(?:年度|年)?[~\\-―から]{1,2}(?<era2>"
              + ERA
              + ")?(?<to>\\d{4}|\\d{1,2}|元)(?:年度|年)");

  static Optional<PrintedPeriod> of(List<Line> face) {
    return face.stream()
        .filter(line -> !line.isBlank())
        .flatMap(line -> of(line).stream())
        .findFirst();
  }

  private static Optional<PrintedPeriod> of(Line line) {
    Glyphs glyphs = Glyphs.compact(List.of(line.whole()));
    Matcher matcher = SPAN.matcher(glyphs.text());
    while (matcher.find()) {
      String era = matcher.group("era") == null ? "" : matcher.group("era");
      String second = matcher.group("era2") == null ? era : matcher.group("era2");
      Optional<FiscalYear> from = year(era, matcher.group("from"));
      Optional<FiscalYear> to = year(second, matcher.group("to"));
      if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) < 0) {
        int cut = matcher.end("from");
        return Optional.of(
            new PrintedPeriod(
                new HeadWord.YearAt(from.get(), glyphs.pieces(matcher.start(), cut)),
                new HeadWord.YearAt(to.get(), glyphs.pieces(cut + 1, matcher.end()))));
      }
    }
    return Optional.empty();
  }

  /** A year of an era, or of four digits; two digits without an era are no year. */
  private static Optional<FiscalYear> year(String era, String number) {
    boolean western = number.length() == 4;
    return western == era.isEmpty()
        ? FiscalYear.written(era + number + "年度").map(FiscalYear.Written::year)
        : Optional.empty();
  }
}
