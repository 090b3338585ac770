package jp.hakaru.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DepartmentRow;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.junit.jupiter.api.Test;

/** The clean twin contradicts itself nowhere: sums, targets, reasons, tree, references, texts. */
final class CleanTownTest {
  private static final Town TOWN = Town.clean();
  private static final Dossier DOSSIER = TOWN.dossier();

  private static <R extends Row> Map<String, R> byKey(Table<R> table) {
    return DOSSIER.rows(table).stream().collect(Collectors.toMap(Row::key, Function.identity()));
  }

  private static <T> T set(T value) {
    return Objects.requireNonNull(value);
  }

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

  @Test
  void aReasonStandsWhereTargetAndActualDifferAndOnlyThere() {
    for (PaperKey key : List.of(PaperKey.F1_R5, PaperKey.F1_R6)) {
      Dossier paper = TOWN.paper(key).dossier();
      for (ReviewRow review : paper.rows(Table.REVIEWS)) {
        assertThat(review.reasonState() == ReasonState.GIVEN)
            .as(review.toString())
            .isEqualTo(deviates(review, paper));
        assertThat(review.nextSteps()).isNotNull();
      }
    }
    assertThat(
            DOSSIER.rows(Table.REVIEWS).stream()
                .map(ReviewRow::deviationReason)
                .filter(Objects::nonNull))
        .doesNotHaveDuplicates();
  }

  private static boolean deviates(ReviewRow review, Dossier paper) {
    Set<String> own =
        paper.rows(Table.INDICATOR_OWNERS).stream()
            .filter(owner -> owner.ownerId().equals(review.ownerId()))
            .map(owner -> owner.indicatorId().value())
            .collect(Collectors.toSet());
    Map<String, Set<String>> texts =
        paper.rows(Table.INDICATOR_VALUES).stream()
            .filter(value ->
                own.contains(value.indicatorId().value())
                    && !Datum.token(value.status()).equals("state")
                    && review.fiscalYear().equals(value.fiscalYear()))
            .collect(
                Collectors.groupingBy(
                    value -> value.indicatorId().value(),
                    Collectors.mapping(value -> "" + value.text(), Collectors.toSet())));
    return texts.values().stream().anyMatch(values -> values.size() > 1);
  }

  @Test
  void theTreeIsWholeAndItsNumbersRunOn() {
    Map<String, NodeRow> nodes = byKey(Table.NODES);
    for (NodeRow node : nodes.values()) {
      Id parent = node.parentId();
      if (parent != null) {
        assertThat(set(nodes.get(parent.value())).level()).isEqualTo(node.level() - 1);
      }
      Id original = node.relistedFrom();
      if (original != null) {
        assertThat(set(nodes.get(original.value())).title()).isEqualTo(node.title());
      }
    }
    nodes.values().stream()
        .filter(node -> node.level() == 5)
        .collect(Collectors.groupingBy(node -> set(node.parentId())))
        .values()
        .forEach(actions ->
            assertThat(actions.stream().map(one -> Integer.parseInt("" + one.code())).sorted())
                .isEqualTo(Stream.iterate(1, n -> n + 1).limit(actions.size()).toList()));
    Map<String, Set<String>> titles =
        TOWN.papers().stream()
            .filter(paper -> Set.of("F1", "F4").contains(paper.key().family()))
            .flatMap(paper -> paper.dossier().rows(Table.NODES).stream())
            .collect(
                Collectors.groupingBy(
                    node -> "" + node.code(),
                    Collectors.mapping(NodeRow::title, Collectors.toSet())));
    assertThat(titles.values()).allMatch(spellings -> spellings.size() == 1);
  }

  @Test
  void numbersOfProjectsRunOn() {
    for (PaperKey key : List.of(PaperKey.F4_R6, PaperKey.F4_R7)) {
      TOWN.paper(key).dossier().rows(Table.PROJECT_NODES).stream()
          .collect(Collectors.groupingBy(place -> place.nodeId()))
          .values()
          .forEach(places ->
              assertThat(places.stream().map(one -> Integer.parseInt("" + one.number())))
                  .isEqualTo(Stream.iterate(1, n -> n + 1).limit(places.size()).toList()));
    }
  }

  @Test
  void newProjectsAreNewAndContinuingOnesWereThere() {
    Map<String, ProjectYearRow> first = years(PaperKey.F4_R6);
    Set<String> renamed =
        DOSSIER.rows(Table.LINEAGE).stream()
            .map(row -> row.toId().value())
            .collect(Collectors.toSet());
    years(PaperKey.F4_R7)
        .forEach((id, year) ->
            assertThat(year.status() == ProjectStatus.NEW)
                .as(year.name())
                .isEqualTo(!first.containsKey(id) && !renamed.contains(id)));
    assertThat(first.values()).noneMatch(year -> year.status() == ProjectStatus.ENDED);
  }

  private static Map<String, ProjectYearRow> years(PaperKey key) {
    return TOWN.paper(key).dossier().rows(Table.PROJECT_YEARS).stream()
        .collect(Collectors.toMap(year -> year.projectId().value(), Function.identity()));
  }

  @Test
  void everythingReferredToIsThere() {
    Set<String> ids =
        Table.ALL.stream()
            .filter(table -> table.idColumn().isPresent())
            .flatMap(CleanTownTest::keys)
            .collect(Collectors.toSet());
    DOSSIER
        .rows(Table.PROJECT_NODES)
        .forEach(row -> assertThat(ids).contains(row.nodeId().value(), row.projectId().value()));
    DOSSIER
        .rows(Table.INDICATOR_OWNERS)
        .forEach(row -> assertThat(ids).contains(row.ownerId().value(), row.indicatorId().value()));
    DOSSIER
        .rows(Table.INDICATOR_VALUES)
        .forEach(row -> assertThat(ids).contains(row.actId().value(), row.indicatorId().value()));
    DOSSIER
        .rows(Table.INDICATOR_DEFINITIONS)
        .forEach(row -> assertThat(ids).contains(row.actId().value(), row.indicatorId().value()));
    DOSSIER
        .rows(Table.PROJECT_COSTS)
        .forEach(row -> assertThat(ids).contains(row.actId().value(), row.projectId().value()));
    DOSSIER
        .rows(Table.PROJECT_EFFORTS)
        .forEach(row -> assertThat(ids).contains(row.actId().value(), row.projectId().value()));
    DOSSIER
        .rows(Table.PROJECT_YEARS)
        .forEach(row -> assertThat(ids).contains(row.actId().value(), row.projectId().value()));
    DOSSIER.rows(Table.NARRATIVES).forEach(row -> assertThat(ids).contains(row.ownerId().value()));
    DOSSIER.rows(Table.REVIEWS).forEach(row -> assertThat(ids).contains(row.ownerId().value()));
    DOSSIER.rows(Table.LINKS).forEach(row -> assertThat(ids).contains(row.fromId().value()));
    DOSSIER
        .rows(Table.LINEAGE)
        .forEach(row -> assertThat(ids).contains(row.fromId().value(), row.toId().value()));
  }

  private static <R extends Row> Stream<String> keys(Table<R> table) {
    return DOSSIER.rows(table).stream().map(Row::key);
  }

  @Test
  void theStrategyHoldsAllThatIsReferredTo() {
    Set<String> codes = new HashSet<>();
    Set<String> words = new HashSet<>();
    TOWN.facts()
        .at("/town/strategy")
        .forEach(pillar -> {
          List<String> measures = Facts.texts(pillar, "measures");
          for (int i = 1; i <= measures.size(); i++) {
            codes.add(Facts.text(pillar, "code") + "(" + i + ")");
            words.add(
                Facts.text(pillar, "number")
                    + " "
                    + Facts.text(pillar, "title")
                    + " "
                    + measures.get(i - 1));
          }
        });
    List<LinkRow> links =
        DOSSIER.rows(Table.LINKS).stream()
            .filter(link -> link.scheme().equals("総合戦略") && link.relation() == LinkRelation.REFERS)
            .toList();
    assertThat(links).hasSizeGreaterThan(50);
    for (LinkRow link : links) {
      if (link.title() == null) {
        assertThat(codes).contains("" + link.code());
      } else {
        assertThat(words).contains(link.code() + " " + link.title());
      }
    }
    assertThat(
            DOSSIER.rows(Table.LINKS).stream()
                .map(link -> "" + link.title())
                .filter(title -> title.endsWith("ひと集い総合戦略"))
                .distinct())
        .hasSize(1);
  }

  @Test
  void departmentsExistInTheYearThatNamesThem() {
    for (ProjectYearRow year : DOSSIER.rows(Table.PROJECT_YEARS)) {
      for (String name : year.department() == null ? new String[0] : year.department().split(";")) {
        LocalDate day = year.fiscalYear().firstDay();
        assertThat(DOSSIER.rows(Table.DEPARTMENTS))
            .as(year.name() + " " + year.fiscalYear())
            .anyMatch(one -> one.name().equals(name) && isThere(one, day));
      }
    }
  }

  private static boolean isThere(DepartmentRow department, LocalDate day) {
    LocalDate from = department.validFrom();
    LocalDate to = department.validTo();
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  @Test
  void noTextIsACopyOfAnother() {
    assertThat(years(PaperKey.F4_R6).values())
        .extracting(ProjectYearRow::summary)
        .doesNotHaveDuplicates();
    assertThat(years(PaperKey.F4_R7).values())
        .extracting(ProjectYearRow::summary)
        .doesNotHaveDuplicates();
  }

  @Test
  void noFigureOfTheFirstYearIsLostOrChangedByTheSecond() {
    Map<String, ProjectCostRow> costs = byKey(Table.PROJECT_COSTS);
    for (PaperKey key : List.of(PaperKey.F4_R6, PaperKey.F1_R5)) {
      for (ProjectCostRow before : TOWN.paper(key).dossier().rows(Table.PROJECT_COSTS)) {
        ProjectCostRow after = set(costs.get(before.key()));
        assertThat(after.amountYen()).isEqualTo(before.amountYen());
        assertThat(after.earmarkedYen()).isEqualTo(before.earmarkedYen());
      }
      Map<String, IndicatorValueRow> values = byKey(Table.INDICATOR_VALUES);
      TOWN.paper(key)
          .dossier()
          .rows(Table.INDICATOR_VALUES)
          .forEach(before -> assertThat(values.get(before.key())).isEqualTo(before));
    }
  }

  @Test
  void aProjectUnderAnotherNumberAndDepartmentIsOneProject() {
    Map<String, ProjectYearRow> first = years(PaperKey.F4_R6);
    Map<String, ProjectYearRow> second = years(PaperKey.F4_R7);
    List<String> moved =
        first.keySet().stream()
            .filter(second::containsKey)
            .filter(id ->
                !Objects.equals(set(first.get(id)).number(), set(second.get(id)).number())
                    && !Objects.equals(
                        set(first.get(id)).department(), set(second.get(id)).department()))
            .toList();
    assertThat(moved).hasSizeGreaterThanOrEqualTo(3);
    assertThat(DOSSIER.rows(Table.PROJECTS)).extracting(Row::key).containsAll(moved);
    assertThat(first.keySet().stream().filter(id -> !second.containsKey(id)))
        .as("only the renamed ones have another id, and lineage ties them")
        .hasSize(2)
        .allMatch(id ->
            DOSSIER.rows(Table.LINEAGE).stream().anyMatch(row -> row.fromId().value().equals(id)));
    assertThat(second.values().stream().filter(year -> year.name().startsWith("ICT")))
        .singleElement()
        .satisfies(
            year -> assertThat(set(first.get(year.projectId().value())).name()).startsWith("ＩＣＴ"));
  }

  @Test
  void theTargetInForceOnTheLastDayOfTheYearIsTheRightOne() {
    List<Map.Entry<String, String>> found =
        OwnRecord.decisions(TOWN.facts()).stream()
            .map(decision ->
                Map.entry(
                    Facts.text(decision, "case"),
                    inForce(
                        OwnRecord.indicator(
                            TOWN.facts(),
                            new jp.hakaru.base.dossier.NaturalIds(TOWN.code()),
                            decision),
                        new FiscalYear(decision.get("year").asInt()))))
            .toList();
    assertThat(found)
        .containsExactly(
            Map.entry("late", "12"),
            Map.entry("after", "2600"),
            Map.entry("backdated", "44"),
            Map.entry("withdrawn", "9000"));
    assertThat(
            OwnRecord.decisions(TOWN.facts()).stream()
                .map(decision ->
                    Map.entry(Facts.text(decision, "case"), Facts.text(decision, "in_force"))))
        .isEqualTo(found);
  }

  /** Newest of those in force: by the day from which, then by the day on which it was decided. */
  private static String inForce(Id indicator, FiscalYear year) {
    Map<String, ActRow> acts = byKey(Table.ACTS);
    return DOSSIER.rows(Table.INDICATOR_VALUES).stream()
        .filter(value ->
            value.indicatorId().equals(indicator)
                && value.kind() == ValueKind.TARGET
                && year.equals(value.fiscalYear()))
        .filter(
            value -> !set(acts.get(value.actId().value())).inForceFrom().isAfter(year.lastDay()))
        .max(
            Comparator.comparing(
                    (IndicatorValueRow value) -> set(acts.get(value.actId().value())).inForceFrom())
                .thenComparing(value -> decided(set(acts.get(value.actId().value())))))
        .map(value -> set(value.value()).toPlainString())
        .orElse("");
  }

  private static LocalDate decided(ActRow act) {
    LocalDate decided = act.decidedOn();
    return decided == null ? act.inForceFrom() : decided;
  }

  @Test
  void theOddShapesOfTheFamiliesOccur() {
    assertThat(DOSSIER.rows(Table.NODES))
        .anyMatch(node -> node.relisted() && node.relistedFrom() == null);
    assertThat(DOSSIER.rows(Table.NODES))
        .anyMatch(node -> node.relisted() && node.relistedFrom() != null);
    assertThat(DOSSIER.rows(Table.NODES))
        .anyMatch(node -> Datum.token(node.extent()).equals("referenced"));
    assertThat(DOSSIER.rows(Table.PROJECT_NODES)).anyMatch(place -> !place.isPrimary());
    assertThat(DOSSIER.rows(Table.LINKS))
        .anyMatch(
            link -> link.relation() == LinkRelation.NONE && link.fromKind() == OwnerKind.NODE);
    assertThat(DOSSIER.rows(Table.LINKS))
        .anyMatch(
            link -> link.relation() == LinkRelation.NONE && link.fromKind() == OwnerKind.PROJECT);
    assertThat(DOSSIER.rows(Table.PROJECT_COSTS))
        .anyMatch(cost -> "-".equals(cost.amountText()) && cost.amountYen() == null);
    assertThat(DOSSIER.rows(Table.PROJECT_COSTS)).anyMatch(cost -> "—".equals(cost.amountText()));
    assertThat(DOSSIER.rows(Table.REVIEWS))
        .anyMatch(review -> review.reasonState() == ReasonState.BLANK);
    assertThat(DOSSIER.rows(Table.INDICATORS))
        .anyMatch(one ->
            one.targetComparator() != null && Datum.token(one.targetComparator()).equals("below"));
    assertThat(DOSSIER.rows(Table.INDICATORS))
        .anyMatch(one ->
            one.baselineAggregation() == Aggregation.TOTAL
                && one.targetAggregation() == Aggregation.CUMULATIVE);
    assertThat(DOSSIER.rows(Table.INDICATORS))
        .anyMatch(one -> Datum.token(one.kind()).equals("state"));
    assertThat(
            DOSSIER.rows(Table.INDICATOR_OWNERS).stream()
                .collect(Collectors.groupingBy(owner -> owner.indicatorId(), Collectors.counting()))
                .values())
        .contains(2L);
    assertThat(DOSSIER.rows(Table.DOUBTS))
        .extracting(doubt -> doubt.reason())
        .contains("two_spellings", "column_pattern");
    assertThat(Arrays.stream(PaperKey.values())).hasSize(6);
  }
}
