package jp.hakaru.example;

import static jp.hakaru.example.CleanTown.DOSSIER;
import static jp.hakaru.example.CleanTown.TOWN;
import static jp.hakaru.example.CleanTown.byKey;
import static jp.hakaru.example.CleanTown.set;
import static jp.hakaru.example.CleanTown.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.TargetInForce;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import org.junit.jupiter.api.Test;

/** The town's two years stand beside each other, and all odd shapes of the families occur. */
final class TwoYearsTest {
  @Test
  void noFigureOfTheFirstYearIsLostOrChangedByTheSecond() {
    Map<String, ProjectCostRow> costs = byKey(Table.PROJECT_COSTS);
    for (PaperKey key : List.of(PaperKey.F4_R6, PaperKey.F1_R5)) {
      for (ProjectCostRow before : TOWN.paper(key).dossier().rows(Table.PROJECT_COSTS)) {
        ProjectCostRow after = set(costs.get(before.key()));
        assertThat(after.amountYen()).isEqualTo(before.amountYen());
        assertThat(after.amountText()).isEqualTo(before.amountText());
        assertThat(after.precisionYen()).isEqualTo(before.precisionYen());
        assertThat(after.earmarkedYen()).isEqualTo(before.earmarkedYen());
        assertThat(after.generalYen()).isEqualTo(before.generalYen());
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
    assertThat(DOSSIER.rows(Table.NODES).stream().filter(node -> node.continuesNodeId() != null))
        .as("goals, policies and measures of the second rolling plan")
        .hasSize(12);
    assertThat(
            first.keySet().stream()
                .filter(id -> !second.containsKey(id))
                .filter(id -> set(first.get(id)).status() != ProjectStatus.ENDED))
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
                        OwnRecord.indicator(TOWN.facts(), new NaturalIds(TOWN.code()), decision),
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

  /** By the rule that judges actuals. */
  private static String inForce(Id indicator, FiscalYear year) {
    Map<Id, ActRow> acts =
        DOSSIER.rows(Table.ACTS).stream()
            .collect(Collectors.toMap(ActRow::actId, Function.identity()));
    List<IndicatorValueRow> values =
        DOSSIER.rows(Table.INDICATOR_VALUES).stream()
            .filter(value -> value.indicatorId().equals(indicator))
            .toList();
    TargetInForce found = TargetInForce.of(values, new Period.Fiscal(year), acts).orElseThrow();
    assertThat(found.inferred()).isFalse();
    return set(found.target().value()).toPlainString();
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
                && one.targetAggregation() == Aggregation.TOTAL);
    assertThat(DOSSIER.rows(Table.INDICATORS))
        .anyMatch(one -> one.targetAggregation() == Aggregation.CUMULATIVE);
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
