package jp.hakaru.inout.publication;

import static jp.hakaru.face.api.ApiTestApp.PREFECTURE_ROWS;
import static jp.hakaru.face.api.ApiTestApp.TOWN;
import static jp.hakaru.face.api.ApiTestApp.TOWN_ROWS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;

/**
 * An extract is the part of the record that its page is about, and nothing that it says leads
 * nowhere.
 */
final class ExtractsTest {
  private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
  private static final MunicipalityCode BODY = new MunicipalityCode("990001");
  private static final MemoryRecord RECORD =
      new MemoryRecord()
          .release(TOWN, "町", DAY, "計画", TOWN_ROWS)
          .release(BODY, "県", DAY, "連携", PREFECTURE_ROWS);

  private static Optional<Dossier> find(MunicipalityCode body, PageSubject subject) {
    return RECORD.read(body, Optional.empty(), reading -> Extracts.find(reading, subject));
  }

  private static Dossier ofTown(PageSubject subject) {
    return find(TOWN, subject).orElseThrow();
  }

  private static Stream<PageSubject> rows(Dossier dossier) {
    return Stream.of(PageSubject.RowKind.values())
        .flatMap(kind ->
            dossier.rows(kind.table()).stream()
                .map(row -> new PageSubject.OfRow(kind, new Id(row.key()))));
  }

  private static Stream<PageSubject> sides() {
    return Stream.concat(
        TOWN_ROWS.rows(Table.PROJECTS).stream()
            .map(ProjectRow::department)
            .filter(department -> department != null && !department.contains(";"))
            .distinct()
            .map(name -> new PageSubject.OfSide(PageSubject.BodyPage.DEPARTMENT, name)),
        TOWN_ROWS.rows(Table.LINKS).stream()
            .map(link -> link.scheme())
            .distinct()
            .map(name -> new PageSubject.OfSide(PageSubject.BodyPage.REFERENCE, name)));
  }

  private static Stream<PageSubject> pages() {
    return Stream.of(PageSubject.BodyPage.values()).map(PageSubject.OfBody::new);
  }

  @Test
  void everyExtractIsAPartOfTheRecordThatNamesNothingItHasNot() {
    int subjects = 0;
    for (PageSubject subject :
        Stream.of(
                rows(TOWN_ROWS),
                sides(),
                pages().filter(page -> !page.path().equals("/collaboration")))
            .flatMap(all -> all)
            .toList()) {
      assertPart(ofTown(subject), TOWN_ROWS, subject);
      subjects++;
    }
    for (PageSubject subject :
        Stream.concat(
                rows(PREFECTURE_ROWS),
                Stream.of(new PageSubject.OfBody(PageSubject.BodyPage.COLLABORATION)))
            .toList()) {
      assertPart(find(BODY, subject).orElseThrow(), PREFECTURE_ROWS, subject);
      subjects++;
    }
    assertThat(subjects).isGreaterThan(100);
  }

  private static void assertPart(Dossier extract, Dossier record, PageSubject subject) {
    for (Table<?> table : Table.ALL) {
      assertThat(Set.copyOf(record.rows(table)).containsAll(extract.rows(table)))
          .as(subject + " " + table)
          .isTrue();
      if (table.isReading()) {
        assertThat(extract.rows(table)).as(subject + " " + table).isEmpty();
      }
      for (Schema.Reference to : Schema.of(table).references()) {
        assertThat(texts(extract, to.table(), to.targets().getFirst()))
            .as(subject + " " + table + " " + to)
            .containsAll(known(texts(extract, table, to.columns().getFirst()), record, to));
      }
    }
  }

  /** Those that the record itself has: a paper may name what it does not print. */
  private static Set<String> known(Set<String> ids, Dossier record, Schema.Reference to) {
    Set<String> known = new HashSet<>(ids);
    known.retainAll(texts(record, to.table(), to.targets().getFirst()));
    return known;
  }

  private static <R extends Row> Set<String> texts(Dossier rows, Table<R> table, String column) {
    return rows.rows(table).stream()
        .map(row -> table.value(row, column))
        .filter(value -> value != null)
        .map(Datum::toText)
        .collect(Collectors.toSet());
  }

  @Test
  void aMeasureHoldsAllThatHangsBelowItAndNoOtherMoney() {
    Map<Id, List<NodeRow>> below =
        TOWN_ROWS.rows(Table.NODES).stream()
            .filter(node -> node.parentId() != null)
            .collect(Collectors.groupingBy(NodeRow::parentId));
    int moneyed = 0;
    for (NodeRow node : TOWN_ROWS.rows(Table.NODES)) {
      Set<Id> nodes = new HashSet<>();
      walk(node.nodeId(), below, nodes);
      Set<Id> projects =
          TOWN_ROWS.rows(Table.PROJECT_NODES).stream()
              .filter(tie -> nodes.contains(tie.nodeId()))
              .map(ProjectNodeRow::projectId)
              .collect(Collectors.toSet());
      List<ProjectCostRow> costs =
          TOWN_ROWS.rows(Table.PROJECT_COSTS).stream()
              .filter(cost -> projects.contains(cost.projectId()))
              .toList();
      Set<Id> owners = new HashSet<>(nodes);
      owners.addAll(projects);
      Dossier extract = ofTown(new PageSubject.OfRow(PageSubject.RowKind.NODE, node.nodeId()));
      assertThat(extract.rows(Table.PROJECT_COSTS)).containsExactlyInAnyOrderElementsOf(costs);
      assertThat(extract.rows(Table.NARRATIVES))
          .containsAll(
              TOWN_ROWS.rows(Table.NARRATIVES).stream()
                  .filter(text -> owners.contains(text.ownerId()))
                  .toList());
      assertThat(extract.rows(Table.NODES).stream().map(NodeRow::nodeId)).containsAll(nodes);
      Set<Id> indicators =
          TOWN_ROWS.rows(Table.INDICATOR_OWNERS).stream()
              .filter(tie -> owners.contains(tie.ownerId()))
              .map(tie -> tie.indicatorId())
              .collect(Collectors.toSet());
      assertThat(extract.rows(Table.INDICATOR_VALUES))
          .containsExactlyInAnyOrderElementsOf(
              TOWN_ROWS.rows(Table.INDICATOR_VALUES).stream()
                  .filter(value -> indicators.contains(value.indicatorId()))
                  .toList());
      moneyed += costs.isEmpty() ? 0 : 1;
    }
    assertThat(moneyed).isGreaterThan(3);
  }

  private static void walk(Id node, Map<Id, List<NodeRow>> below, Set<Id> found) {
    if (found.add(node)) {
      below.getOrDefault(node, List.of()).forEach(child -> walk(child.nodeId(), below, found));
    }
  }

  @Test
  void aDepartmentHoldsItsOwnProjectsAlone() {
    String name =
        sides()
            .filter(side -> side.path().equals("/department"))
            .map(side -> ((PageSubject.OfSide) side).name())
            .findFirst()
            .orElseThrow();
    Dossier extract = ofTown(new PageSubject.OfSide(PageSubject.BodyPage.DEPARTMENT, name));
    Set<Id> own =
        TOWN_ROWS.rows(Table.PROJECT_YEARS).stream()
            .filter(year -> year.department() != null)
            .filter(year -> List.of(year.department().split(";")).contains(name))
            .map(year -> year.projectId())
            .collect(Collectors.toSet());
    assertThat(extract.rows(Table.PROJECTS).stream().map(ProjectRow::projectId)).containsAll(own);
    assertThat(extract.rows(Table.PROJECTS).size())
        .isBetween(1, TOWN_ROWS.rows(Table.PROJECTS).size() - 1);
  }

  @Test
  void aDepartmentHoldsTheJointWorkItAnswersFor() {
    EffortRow effort =
        PREFECTURE_ROWS.rows(Table.EFFORTS).stream()
            .filter(row -> row.departments() != null)
            .findFirst()
            .orElseThrow();
    String name = Objects.requireNonNull(effort.departments()).split(";")[0];
    assertThat(
            find(BODY, new PageSubject.OfSide(PageSubject.BodyPage.DEPARTMENT, name))
                .orElseThrow()
                .rows(Table.EFFORTS))
        .contains(effort);
  }

  @Test
  void whatTheRecordHasNotIsNoSubject() {
    Id none = Id.of('n', TOWN, "none");
    assertThat(find(TOWN, new PageSubject.OfRow(PageSubject.RowKind.NODE, none))).isEmpty();
    assertThat(find(TOWN, new PageSubject.OfSide(PageSubject.BodyPage.DEPARTMENT, "none")))
        .isEmpty();
    assertThat(find(TOWN, new PageSubject.OfBody(PageSubject.BodyPage.COLLABORATION))).isEmpty();
  }

  @Test
  void howManyQuestionsAreAskedDoesNotDependOnHowManyRowsThereAre() {
    int before = RECORD.asked();
    Id plan = TOWN_ROWS.rows(Table.PLANS).getFirst().planId();
    Dossier extract = ofTown(new PageSubject.OfRow(PageSubject.RowKind.PLAN, plan));
    assertThat(extract.rows(Table.NODES)).hasSizeGreaterThan(5);
    assertThat(RECORD.asked() - before).isLessThan(90);
  }
}
