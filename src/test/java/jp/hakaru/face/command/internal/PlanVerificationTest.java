package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A node stands below one of its own plan, a project under one measure of a plan a paper. */
class PlanVerificationTest {
  private static final Id PLAN = new Id("p0000000000000001");
  private static final Id NEXT = new Id("p0000000000000002");
  private static final Id PROJECT = new Id("j0000000000000001");
  private static final String PAPER = "d0000000000000001";
  private static final String LATER = "d0000000000000002";

  private static Id id(int number) {
    return new Id("n%016x".formatted(number));
  }

  private static NodeRow node(int number, Id plan, @Nullable Id parent) {
    String path = Integer.toString(number);
    return new NodeRow(
        id(number),
        plan,
        parent,
        1,
        null,
        null,
        path,
        "橋を守る",
        null,
        null,
        NodeExtent.FULL,
        false,
        null,
        null,
        null,
        number,
        null);
  }

  private static List<String> faults(List<NodeRow> nodes, ProjectNodeRow... places) {
    return PlanVerification.faults(
        Dossier.builder()
            .addAll(Table.NODES, nodes)
            .addAll(Table.PROJECT_NODES, List.of(places))
            .build());
  }

  private static ProjectNodeRow place(int node, boolean primary, @Nullable String source) {
    return new ProjectNodeRow(PROJECT, id(node), null, primary, null, source);
  }

  @Test
  void aParentOfAnotherPlanOrNone() {
    NodeRow above = node(1, PLAN, null);
    assertThat(faults(List.of(above, node(2, PLAN, id(1))))).isEmpty();
    assertThat(faults(List.of(above, node(2, NEXT, id(1)))))
        .singleElement()
        .asString()
        .contains(id(2).value(), id(1).value(), NEXT.value());
    assertThat(faults(List.of(node(2, PLAN, id(9)))))
        .singleElement()
        .asString()
        .contains(id(9).value());
  }

  @Test
  void twoPrimaryNodesOfOnePlanAsOnePaperHasThem() {
    List<NodeRow> nodes = List.of(node(1, PLAN, null), node(2, PLAN, null), node(3, NEXT, null));
    String paper = PAPER + "#L1";
    assertThat(faults(nodes, place(1, true, paper), place(2, true, PAPER + "#p3")))
        .singleElement()
        .asString()
        .contains(PROJECT.value(), id(1).value(), id(2).value());
    assertThat(faults(nodes, place(1, true, paper), place(2, true, null))).hasSize(1);
    assertThat(faults(nodes, place(1, true, paper), place(2, true, LATER + "#L1"))).isEmpty();
    assertThat(faults(nodes, place(1, true, paper), place(2, false, paper))).isEmpty();
    assertThat(faults(nodes, place(1, true, paper), place(3, true, paper))).isEmpty();
  }
}
