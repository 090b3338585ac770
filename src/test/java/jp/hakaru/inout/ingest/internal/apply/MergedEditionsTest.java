package jp.hakaru.inout.ingest.internal.apply;

import static jp.hakaru.inout.ingest.internal.apply.LaidPapers.PAPER;
import static jp.hakaru.inout.ingest.internal.apply.LaidPapers.isKey;
import static jp.hakaru.inout.ingest.internal.apply.LaidPapers.nextYears;
import static jp.hakaru.inout.ingest.internal.apply.LaidPapers.node;
import static jp.hakaru.inout.ingest.internal.apply.LaidPapers.read;
import static jp.hakaru.inout.ingest.internal.apply.LaidPapers.withoutAProject;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.ingest.PaperChange;
import org.junit.jupiter.api.Test;

/** Editions of one plan laid over each other: what is the same, what follows what. */
final class MergedEditionsTest {
  @Test
  void aProjectThatTheCorrectedPaperDropsIsThatOfItsOlderYearAgain() {
    Dossier first = read(PAPER);
    Dossier both = Merge.of(first, read(nextYears(PAPER).replace("R7事業費", "R7予算額"))).sure();
    String corrected = withoutAProject(nextYears(PAPER).replace("R7事業費", "R7予算額"));
    Dossier accepted = Merge.of(both, read(corrected)).accepted();

    assertThat(accepted.rows(Table.PROJECTS)).hasSize(22);
    assertThat(accepted.rows(Table.PROJECT_YEARS)).hasSize(43);
    assertThat(accepted.rows(Table.PROJECT_YEARS))
        .allMatch(year ->
            accepted.rows(Table.PROJECTS).stream()
                .anyMatch(project -> project.projectId().equals(year.projectId())));
    assertThat(new HashSet<>(accepted.rows(Table.CLAIMS).stream().map(ClaimRow::id).toList()))
        .allMatch(id -> isKey(accepted, id));
  }

  @Test
  void anEditionSupersedesTheOneBeforeWhicheverCameFirst() {
    Dossier first = read(PAPER);
    Dossier second = read(nextYears(PAPER));
    Dossier third = read(nextYears(nextYears(PAPER)));
    Dossier inOrder = Merge.of(Merge.of(first, second).sure(), third).sure();
    Dossier late = Merge.of(Merge.of(first, third).sure(), second).sure();

    assertThat(inOrder.rows(Table.PLANS)).hasSize(3);
    assertThat(late.diff(inOrder).tables()).isEmpty();
    assertThat(node(inOrder, 2026, "3-1").continuesNodeId())
        .isEqualTo(node(inOrder, 2025, "3-1").nodeId());
    assertThat(node(inOrder, 2025, "3-1").continuesNodeId())
        .isEqualTo(node(inOrder, 2024, "3-1").nodeId());
    assertThat(Merge.of(inOrder, second).diff(true).isEmpty()).as("again, nothing").isTrue();
  }

  @Test
  void aRenumberedMeasureIsTheSameAndItsProjectsAreTheSame() {
    Dossier first = read(PAPER);
    String renumbered =
        nextYears(PAPER)
            .replace("施策 3-2", "施策 3-8")
            .replace("施策 3-1", "施策 3-2")
            .replace("施策 3-8", "施策 3-1");
    Dossier second = read(renumbered);
    Dossier both = Merge.of(first, second).sure();

    assertThat(node(both, 2025, "3-1").continuesNodeId())
        .isEqualTo(node(both, 2024, "3-2").nodeId());
    assertThat(both.rows(Table.PROJECTS)).hasSize(22);
    assertThat(both.rows(Table.PROJECT_YEARS)).hasSize(44);
    assertThat(both.rows(Table.DOUBTS))
        .noneMatch(doubt -> doubt.reason().equals("uncertain_successor"));
    PaperChange again = Merge.of(both, second);
    assertThat(again.diff(true).isEmpty()).as("again, nothing").isTrue();
    assertThat(new HashSet<>(both.rows(Table.CLAIMS).stream().map(ClaimRow::id).toList()))
        .allMatch(id -> isKey(both, id));
  }

  @Test
  void aMeasureThatIsOnlyLikeIsOfferedAndTiedToNone() {
    NodeRow before = node(read(PAPER), 2024, "3-1");
    String renamed = nextYears(PAPER).replace(before.title(), before.title() + "の推進");
    PaperChange change = Merge.of(read(PAPER), read(renamed));
    Dossier both = change.sure();

    assertThat(change.offers())
        .singleElement()
        .satisfies(offer -> assertThat(offer.names()).containsExactly(before.title()));
    assertThat(change.tied()).isEqualTo(both.rows(Table.NODES).size() / 2 - 1);
    assertThat(node(both, 2025, "3-1").continuesNodeId()).isNull();
    assertThat(both.rows(Table.DOUBTS))
        .filteredOn(doubt -> doubt.reason().equals("uncertain_successor"))
        .singleElement()
        .satisfies(doubt -> {
          assertThat(doubt.id()).isEqualTo(node(both, 2025, "3-1").key());
          assertThat(doubt.text()).isEqualTo(node(both, 2025, "3-1").title());
        });
  }

  @Test
  void anotherPlanOfTheSameKindIsNoEdition() {
    Dossier first = read(PAPER);
    Dossier other =
        Dossier.builder()
            .add(
                Table.PLANS,
                Table.PLANS.with(
                    read(nextYears(PAPER)).rows(Table.PLANS).getFirst(), "title", "行政改革大綱"))
            .build();
    assertThat(Merge.of(first, other).sure().rows(Table.PLANS))
        .allMatch(plan -> plan.supersedesPlanId() == null);
  }
}
