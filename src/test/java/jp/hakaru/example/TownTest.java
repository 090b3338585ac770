package jp.hakaru.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The town is as large and as contradictory as its README says. */
final class TownTest {
  private static final Town PLANTED = Town.planted();
  private static final Town CLEAN = Town.clean();
  private static final String README = TownReadme.of(PLANTED);

  static List<Contradiction> contradictions() {
    return Contradiction.all();
  }

  @Test
  void itsNameAndCodeAreNobodys() {
    Municipalities register = Municipalities.bundled();
    assertThat(PLANTED.code().isExample()).isTrue();
    assertThat(register.findByCode(PLANTED.code())).isEmpty();
    assertThat(register.listByName(PLANTED.name())).isEmpty();
  }

  @Test
  void itHoldsAWholeTownInMiniature() {
    Dossier dossier = PLANTED.dossier();
    assertThat(
            dossier.rows(Table.NODES).stream()
                .filter(node -> "施策".equals(node.levelName()) && node.extent() == NodeExtent.FULL)
                .map(NodeRow::code)
                .distinct())
        .hasSizeGreaterThanOrEqualTo(6);
    assertThat(dossier.rows(Table.PROJECTS)).hasSizeGreaterThanOrEqualTo(40);
    assertThat(dossier.rows(Table.INDICATORS)).hasSizeGreaterThanOrEqualTo(60);
    assertThat(
            dossier.rows(Table.INDICATOR_VALUES).stream()
                .collect(Collectors.groupingBy(value -> value.indicatorId()))
                .values())
        .filteredOn(
            values -> values.stream().map(value -> value.fiscalYear()).distinct().count() >= 5)
        .hasSizeGreaterThanOrEqualTo(40);
    assertThat(
            dossier.rows(Table.PROJECT_COSTS).stream()
                .filter(cost -> cost.generalYen() != null)
                .map(cost -> cost.fiscalYear().value())
                .distinct())
        .containsExactlyInAnyOrder(2024, 2025);
    assertThat(PLANTED.papers())
        .extracting(paper -> paper.key().family())
        .contains("F0", "F1", "F2", "F4");
  }

  @Test
  void thirtyContradictionsOfAllGroups() {
    List<Contradiction> all = Contradiction.all();
    assertThat(all).hasSizeGreaterThanOrEqualTo(30);
    assertThat(all.stream().map(Contradiction::id).distinct()).hasSameSizeAs(all);
    assertThat(all.stream().map(Contradiction::group).collect(Collectors.toSet()))
        .isEqualTo(
            Set.of("figures", "targets", "reasons", "structure", "references", "money", "text"));
  }

  @ParameterizedTest
  @MethodSource("contradictions")
  void aContradictionShowsInItsPaperAndTableAndInTheReadme(Contradiction one) {
    assertThat(TownReadme.changedLines(one, PLANTED, Contradiction.all())).isNotEmpty();
    Table<?> table =
        Table.ALL.stream().filter(any -> any.name().equals(one.table())).findFirst().orElseThrow();
    Paper alone = one.paper().print(Facts.load().with(List.of(one)));
    assertThat(changed(CLEAN.paper(one.paper()).dossier(), alone.dossier(), table)).isTrue();
    assertThat(README).contains("| " + one.id() + " |").contains(one.finds());
  }

  /** Whether the two say otherwise in {@code table}, whatever document they say it of. */
  private static boolean changed(Dossier one, Dossier other, Table<?> table) {
    return !said(one, table).equals(said(other, table));
  }

  private static List<String> said(Dossier dossier, Table<? extends Row> table) {
    return dossier.rows(table).stream()
        .map(row -> row.toString().replaceAll("d[0-9a-f]{16}", "d"))
        .sorted()
        .toList();
  }

  @Test
  void everyClaimStandsWhereItSays() {
    for (Town town : List.of(PLANTED, CLEAN)) {
      Set<String> keys =
          Table.ALL.stream()
              .flatMap(table -> keys(town.dossier(), table))
              .collect(Collectors.toSet());
      for (Paper paper : town.papers()) {
        List<String> lines =
            paper.dossier().rows(Table.DOCUMENT_LINES).stream().map(DocumentLineRow::text).toList();
        for (ClaimRow claim : paper.dossier().rows(Table.CLAIMS)) {
          assertThat(lines.get(Integer.parseInt(claim.place().substring(1)) - 1))
              .contains(claim.text());
        }
      }
      town.dossier()
          .rows(Table.CLAIMS)
          .forEach(claim -> assertThat(keys).contains(claim.kind() + ":" + claim.id()));
    }
  }

  private static Stream<String> keys(Dossier dossier, Table<? extends Row> table) {
    return dossier.rows(table).stream().map(row -> table.kind() + ":" + row.key());
  }

  @Test
  void everyRowOfAPaperBearsItsSource() {
    for (Table<? extends Row> table : Table.ALL) {
      if (!table.isReading() && table.columns().contains("source")) {
        PLANTED.papers().forEach(paper -> bearsSource(table, paper.dossier()));
      }
    }
  }

  private static <R extends Row> void bearsSource(Table<R> table, Dossier dossier) {
    int source = table.columns().indexOf("source");
    for (R row : dossier.rows(table)) {
      assertThat(Objects.requireNonNull(table.values(row).get(source)).toString())
          .matches("d[0-9a-f]{16}#L[0-9]+(-[0-9]+)?(;L[0-9]+(-[0-9]+)?)*");
    }
  }
}
