package jp.hakaru.cycle.check.internal.rule;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetTexts;
import jp.hakaru.cycle.check.internal.WordList;

/** A text that tells another number than the indicator of its year (指標の実績と違う文中の数). */
final class TextAgainstValue implements Rule {
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
        for (ToldCount told : ToldCount.in(text.folded())) {
          if (!parts.isIn(told.subject())) {
            check(text, year, told, sheet, report);
          }
        }
      }
    }
  }

  private void check(
      SheetTexts.Written text, FiscalYear year, ToldCount told, Sheet sheet, Report report) {
    List<IndicatorValueRow> actuals =
        around(text.owner(), sheet)
            .filter(indicator -> told.isOf(indicator) && !parts.isIn(indicator.name()))
            .flatMap(indicator -> sheet.indicators().actual(indicator, year).stream())
            .filter(actual -> actual.value() != null)
            .toList();
    if (actuals.stream().noneMatch(actual -> told.number().compareTo(actual.value()) == 0)) {
      actuals.stream()
          .min(Comparator.comparingInt(actual -> sheet.name(actual.indicatorId()).length()))
          .ifPresent(actual ->
              report
                  .find()
                  .with("owner", text.what())
                  .with("year", year)
                  .with("subject", told.subject())
                  .with("told", Figure.of(told.number(), told.unit()))
                  .with("name", sheet.name(actual.indicatorId()))
                  .with("actual", Figure.of(Objects.requireNonNull(actual.value()), told.unit()))
                  .at(actual.source(), text.source()));
    }
  }

  /** The indicators of a node and of its projects, or of a project. */
  private static Stream<IndicatorRow> around(Id owner, Sheet sheet) {
    return Stream.concat(
        sheet.indicators().of(owner).stream(),
        sheet.nodes().projects(owner).stream()
            .flatMap(project -> sheet.indicators().of(project).stream()));
  }
}
