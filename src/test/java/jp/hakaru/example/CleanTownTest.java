package jp.hakaru.example;

import static jp.hakaru.example.CleanTown.DOSSIER;
import static jp.hakaru.example.CleanTown.TOWN;
import static jp.hakaru.example.CleanTown.byKey;
import static jp.hakaru.example.CleanTown.set;
import static jp.hakaru.example.CleanTown.years;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.DepartmentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import org.junit.jupiter.api.Test;

/** The clean twin contradicts itself nowhere: reasons, tree, references, texts. */
final class CleanTownTest {
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
    Set<String> second = years(PaperKey.F4_R7).keySet();
    Set<String> goesOn =
        DOSSIER.rows(Table.LINEAGE).stream()
            .map(row -> row.fromId().value())
            .collect(Collectors.toSet());
    first.forEach((id, year) ->
        assertThat(year.status() == ProjectStatus.ENDED)
            .as(year.name())
            .isEqualTo(!second.contains(id) && !goesOn.contains(id)));
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
}
