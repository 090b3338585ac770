package jp.hakaru.cycle.check.internal.rule;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.Era;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetTexts;

/** A year of an era that had ended before it (来なかった年), in a paper written since. */
final class YearThatNeverCame implements Rule {
  @Override
  public String code() {
    return "HK-703";
  }

  private static final Pattern YEAR =
      Pattern.compile("(?<range>(?:[~-]|から) ?)?(?<era>明治|大正|昭和|平成) ?(?<year>[0-9]{1,3}) ?年");

  @Override
  public void check(Sheet sheet, Report report) {
    for (SheetTexts.Written text : sheet.texts()) {
      Matcher year = YEAR.matcher(text.folded());
      while (year.find()) {
        Era era = Era.of(year.group("era")).orElseThrow();
        Era next = Era.values()[era.ordinal() + 1];
        int number = Integer.parseInt(year.group("year"));
        int last = era.yearOf(next.firstDay().getYear());
        // the end of a range is how an older plan wrote its own years
        if (number > last
            && year.group("range") == null
            && sheet.writing().isNotBefore(text, next.firstDay())) {
          report
              .find()
              .with("name", text.what())
              .with("year", year.group("era") + number + "年")
              .with("number", number)
              .with("era", era.kanji())
              .with("last", last)
              .with("right", new FiscalYear(era.westernYear(number)))
              .at(text.source());
        }
      }
    }
  }
}
