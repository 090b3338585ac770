package jp.hakaru.example;

import static jp.hakaru.example.CleanTown.DOSSIER;
import static jp.hakaru.example.CleanTown.TOWN;
import static jp.hakaru.example.CleanTown.byKey;
import static jp.hakaru.example.CleanTown.set;
import static jp.hakaru.example.CleanTown.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.Id;
import org.junit.jupiter.api.Test;

/** Figures, targets and money of the clean twin contradict each other nowhere. */
final class CleanFiguresTest {
  @Test
  void budgetsAddUp() {
    assertThat(DOSSIER.rows(Table.PROJECT_COSTS))
        .filteredOn(cost -> cost.generalYen() != null)
        .hasSizeGreaterThan(70)
        .allSatisfy(cost ->
            assertThat(set(cost.amountYen()).value())
                .isEqualTo(set(cost.earmarkedYen()).value() + set(cost.generalYen()).value()));
    assertThat(DOSSIER.rows(Table.DOUBTS)).noneMatch(doubt -> doubt.reason().equals("sum"));
  }

  @Test
  void settlementsStayNearTheirBudgetsAndYearsNearEachOther() {
    Map<String, ProjectCostRow> byStage =
        DOSSIER.rows(Table.PROJECT_COSTS).stream()
            .collect(
                Collectors.toMap(
                    cost ->
                        Row.join(cost.projectId(), cost.fiscalYear(), cost.stage(), cost.actId()),
                    Function.identity()));
    for (ProjectCostRow settled : byStage.values()) {
      byStage.values().stream()
          .filter(budget ->
              settled.stage() == MoneyStage.SETTLEMENT
                  && budget.stage() == MoneyStage.BUDGET
                  && budget.projectId().equals(settled.projectId())
                  && budget.fiscalYear().equals(settled.fiscalYear())
                  && budget.amountYen() != null)
          .forEach(budget ->
              assertThat(set(settled.amountYen()).value())
                  .isBetween(
                      set(budget.amountYen()).value() / 2,
                      set(budget.amountYen()).value() * 11 / 10));
    }
  }

  @Test
  void aFigureThatSeveralPapersPrintIsTheSameInAll() {
    Map<String, Set<String>> printed =
        DOSSIER.rows(Table.CLAIMS).stream()
            .filter(claim ->
                Set.of("project_cost", "indicator", "indicator_definition").contains(claim.kind())
                    && Set.of("amount_yen", "baseline_text", "target_text").contains(claim.field()))
            .collect(
                Collectors.groupingBy(
                    claim -> claim.kind() + claim.id() + claim.field(),
                    Collectors.mapping(ClaimRow::text, Collectors.toSet())));
    assertThat(printed.values()).allMatch(texts -> texts.size() == 1);
    assertThat(
            DOSSIER.rows(Table.PROJECT_COSTS).stream()
                .filter(cost -> String.valueOf(cost.source()).contains(";d")))
        .as("budgets that the rolling plan and the evaluation print")
        .hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void percentagesAndCumulativeFiguresStayInTheirBounds() {
    Map<String, IndicatorRow> indicators = byKey(Table.INDICATORS);
    for (IndicatorValueRow value : DOSSIER.rows(Table.INDICATOR_VALUES)) {
      IndicatorRow indicator = set(indicators.get(value.indicatorId().value()));
      if ("%".equals(indicator.unit()) && value.value() != null) {
        assertThat(value.value()).isBetween(BigDecimal.ZERO, new BigDecimal(100));
      }
    }
    indicators.values().stream()
        .filter(one -> one.name().contains("累計"))
        .forEach(one -> assertThat(actuals(one.indicatorId())).isSorted());
  }

  private static List<BigDecimal> actuals(Id indicator) {
    return DOSSIER.rows(Table.INDICATOR_VALUES).stream()
        .filter(value ->
            value.indicatorId().equals(indicator)
                && value.kind() == ValueKind.ACTUAL
                && value.value() != null)
        .sorted(Comparator.comparing(value -> set(value.fiscalYear())))
        .map(value -> set(value.value()))
        .toList();
  }

  @Test
  void aMeanOverYearsIsTheMeanOfTheYears() {
    int means = 0;
    for (IndicatorDefinitionRow one : DOSSIER.rows(Table.INDICATOR_DEFINITIONS)) {
      List<BigDecimal> years = actuals(one.indicatorId());
      if (one.baselineAggregation() == Aggregation.MEAN && years.size() == 5) {
        BigDecimal sum = years.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(one.baselineValue())
            .isEqualByComparingTo(sum.divide(new BigDecimal(5), 1, RoundingMode.HALF_UP));
        means++;
      }
    }
    assertThat(means).isEqualTo(2);
  }

  @Test
  void targetsLeadOnFromBaselinesAndFromYearToYear() {
    Map<String, IndicatorRow> indicators = byKey(Table.INDICATORS);
    for (IndicatorRow one : indicators.values()) {
      if (one.targetValue() != null && one.direction() == Direction.UP) {
        assertThat(one.targetValue()).as(one.name()).isGreaterThan(one.baselineValue());
        assertThat(String.valueOf(one.targetText())).endsWith(String.valueOf(one.unit()));
      }
    }
    for (Paper paper : TOWN.papers()) {
      paper.dossier().rows(Table.INDICATORS).forEach(one -> leadsOn(one, paper.dossier()));
    }
  }

  /**
   * Within one paper no target turns back, and next year's is not worse than this year's actual.
   */
  private static void leadsOn(IndicatorRow indicator, Dossier paper) {
    List<IndicatorValueRow> values =
        paper.rows(Table.INDICATOR_VALUES).stream()
            .filter(value ->
                value.indicatorId().equals(indicator.indicatorId()) && value.value() != null)
            .sorted(Comparator.comparing(value -> set(value.fiscalYear())))
            .toList();
    List<BigDecimal> targets =
        values.stream()
            .filter(value -> value.kind() == ValueKind.TARGET)
            .map(value -> set(value.value()))
            .toList();
    if (indicator.direction() == Direction.UP) {
      assertThat(targets).as(indicator.name()).isSorted();
    } else if (indicator.direction() == Direction.DOWN) {
      assertThat(targets)
          .as(indicator.name())
          .isSortedAccordingTo(Comparator.<BigDecimal>naturalOrder().reversed());
    }
  }

  @Test
  void theTargetOfOneYearIsTheSameInBothEvaluations() {
    Map<String, Set<BigDecimal>> targets =
        Stream.of(PaperKey.F1_R5, PaperKey.F1_R6)
            .flatMap(key -> TOWN.paper(key).dossier().rows(Table.INDICATOR_VALUES).stream())
            .filter(value ->
                value.kind() == ValueKind.TARGET
                    && value.value() != null
                    && set(value.fiscalYear()).value() == 2024)
            .collect(
                Collectors.groupingBy(
                    value -> value.indicatorId().value(),
                    Collectors.mapping(value -> set(value.value()), Collectors.toSet())));
    assertThat(targets).hasSizeGreaterThan(30);
    assertThat(targets.values()).allMatch(values -> values.size() == 1);
  }
}
