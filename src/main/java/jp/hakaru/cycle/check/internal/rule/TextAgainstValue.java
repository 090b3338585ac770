package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetTexts;
import jp.hakaru.cycle.check.internal.WordList;
import jp.hakaru.cycle.check.internal.WrittenNumber;

/** A text that tells another number than the indicator of its year (指標の実績と違う文中の数). */
final class TextAgainstValue implements Rule {
  /** What it is, how many there were in the end: 見習いは十三人となり. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?<subject>[^、。()「」\\s]{2,30}?)(?:は|が)(?<number>"
              + WrittenNumber.FORM
              + ")(?<unit>[^0-9、。()\\s]{1,3}?)(?:(?:と|に)(?:なり|なっ|達し|増え|減)|でし|です|だっ)");

  private final WordList parts = WordList.named("part_of_a_year");

  @Override
  public String code() {
    return "HK-106";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (SheetTexts.Written text : sheet.texts()) {
      FiscalYear year = text.year();
      if (year != null) {
        Matcher told = TOLD.matcher(text.folded());
        while (told.find()) {
          check(text, year, told, sheet, report);
        }
      }
    }
  }

  private void check(
      SheetTexts.Written text, FiscalYear year, Matcher told, Sheet sheet, Report report) {
    String subject = told.group("subject");
    String head =
        subject.substring(Math.max(subject.lastIndexOf('の'), subject.lastIndexOf('、')) + 1);
    if (head.length() < 2 || parts.isIn(subject)) {
      return;
    }
    List<IndicatorValueRow> actuals = new ArrayList<>();
    for (IndicatorRow indicator : around(text.owner(), sheet)) {
      if (isMeant(indicator, head, told.group("unit"))) {
        sheet.indicators().actual(indicator, year).ifPresent(actuals::add);
      }
    }
    BigDecimal number = WrittenNumber.of(told.group("number"));
    if (actuals.stream()
        .map(IndicatorValueRow::value)
        .filter(Objects::nonNull)
        .noneMatch(value -> value.compareTo(number) == 0)) {
      actuals.stream()
          .filter(actual -> actual.value() != null)
          .min(Comparator.comparing(actual -> sheet.name(actual.indicatorId()).length()))
          .ifPresent(actual -> tell(text, year, told, actual, sheet, report));
    }
  }

  /** The indicators of a node and of its projects, or of a project. */
  private static List<IndicatorRow> around(Id owner, Sheet sheet) {
    List<IndicatorRow> around = new ArrayList<>(sheet.indicators().of(owner));
    sheet.nodes().projects(owner).forEach(project -> around.addAll(sheet.indicators().of(project)));
    return around;
  }

  private boolean isMeant(IndicatorRow indicator, String head, String unit) {
    String name = TextFold.key(indicator.name());
    return indicator.unit() != null
        && TextFold.key(indicator.unit()).equals(unit)
        && name.startsWith(head)
        && !parts.isIn(name);
  }

  private static void tell(
      SheetTexts.Written text,
      FiscalYear year,
      Matcher told,
      IndicatorValueRow actual,
      Sheet sheet,
      Report report) {
    String unit = told.group("unit");
    report
        .find()
        .with("owner", text.what())
        .with("year", year)
        .with("subject", told.group("subject"))
        .with("told", Figure.of(WrittenNumber.of(told.group("number")), unit))
        .with("name", sheet.name(actual.indicatorId()))
        .with("actual", Figure.of(Objects.requireNonNull(actual.value()), unit))
        .at(actual.source(), text.source());
  }
}
