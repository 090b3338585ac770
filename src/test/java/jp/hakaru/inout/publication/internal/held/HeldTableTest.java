package jp.hakaru.inout.publication.internal.held;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.example.Town;
import org.junit.jupiter.api.Test;

final class HeldTableTest {
  private static final List<ProjectCostRow> COSTS =
      Town.planted().dossier().rows(Table.PROJECT_COSTS).stream()
          .sorted(Comparator.comparing(Row::key))
          .toList();

  private final HeldTable<ProjectCostRow> costs = new HeldTable<>(Table.PROJECT_COSTS, COSTS);

  @Test
  void findsTheRowsOfSeveralValuesOfOneColumnInTheOrderOfTheirKeys() {
    ProjectCostRow first = COSTS.getFirst();
    ProjectCostRow last = COSTS.getLast();
    assertThat(costs.holding(Map.of("project_id", projects(last, first, first))))
        .isNotEmpty()
        .containsExactlyElementsOf(
            COSTS.stream()
                .filter(
                    row -> Set.of(first.projectId(), last.projectId()).contains(row.projectId()))
                .toList());
  }

  @Test
  void findsTheRowsThatHoldWhatIsWantedInEveryColumn() {
    ProjectCostRow wanted = COSTS.get(COSTS.size() / 2);
    assertThat(
            costs.holding(
                Map.of(
                    "project_id",
                    projects(COSTS.getFirst(), wanted),
                    "fiscal_year",
                    List.of(Datum.toText(wanted.fiscalYear())),
                    "stage",
                    List.of(Datum.toText(wanted.stage())))))
        .isNotEmpty()
        .containsExactlyElementsOf(
            COSTS.stream()
                .filter(row ->
                    Set.of(COSTS.getFirst().projectId(), wanted.projectId())
                            .contains(row.projectId())
                        && row.fiscalYear().equals(wanted.fiscalYear())
                        && row.stage() == wanted.stage())
                .toList());
  }

  @Test
  void holdsNothingWhereNoValueIsWantedAndAllWhereNoColumnIs() {
    assertThat(costs.holding(Map.of("project_id", List.of()))).isEmpty();
    assertThat(costs.holding(Map.of("project_id", List.of("none")))).isEmpty();
    assertThat(costs.holding(Map.of())).containsExactlyElementsOf(COSTS);
  }

  @Test
  void anUnsetValueIsNoValue() {
    List<ProjectCostRow> dashes = COSTS.stream().filter(row -> row.amountYen() == null).toList();
    assertThat(dashes).isNotEmpty();
    assertThat(costs.text(dashes.getFirst(), "amount_yen")).isEmpty();
    assertThat(costs.holding(Map.of("amount_yen", List.of("", "null")))).isEmpty();
  }

  @Test
  void refusesAColumnThatTheTableLacks() {
    assertThatThrownBy(() -> costs.holding(Map.of("colour", List.of("red"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
  }

  @Test
  void anIdStandsInAListOnlyAsAWholePart() {
    ProjectRow one = Town.planted().dossier().rows(Table.PROJECTS).getFirst();
    ProjectRow listing = Table.PROJECTS.with(one, "predecessor_ids", "pa1;pa12");
    HeldTable<ProjectRow> projects = new HeldTable<>(Table.PROJECTS, List.of(listing));
    assertThat(projects.listing("predecessor_ids", "pa12")).containsExactly(listing);
    assertThat(projects.listing("predecessor_ids", "pa")).isEmpty();
    assertThat(projects.listing("predecessor_ids", "a1")).isEmpty();
  }

  private static List<String> projects(ProjectCostRow... rows) {
    return List.of(rows).stream().map(row -> row.projectId().value()).toList();
  }
}
