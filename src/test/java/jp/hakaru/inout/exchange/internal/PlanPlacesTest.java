package jp.hakaru.inout.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.inout.exchange.PackageFault;
import jp.hakaru.inout.exchange.PackageFault.Expected;
import jp.hakaru.inout.exchange.PackageHead;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.exchange.ReadPackage;
import jp.hakaru.testing.Dossiers;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nodes and projects stand where they can in a plan, and a plan is of its body. */
class PlanPlacesTest {
  private static final PackageHead HEAD =
      new PackageHead(Dossiers.BODY, Dossiers.NAME, Optional.of(LocalDate.of(2026, 4, 1)));
  private static final PlanRow PLAN = PlainRows.dossier().rows(Table.PLANS).getFirst();
  private static final Id NEXT_PLAN = new Id("pffffffffffffffff");
  private static final Id NEXT_PAPER = new Id("dffffffffffffffff");

  /** One node in the plan, two in the next edition, and a paper beside the plain one. */
  private static final Dossier TWO_EDITIONS =
      PlainRows.dossier()
          .plus(
              Dossier.builder()
                  .add(Table.DOCUMENTS, nextPaper())
                  .add(Table.DOCUMENT_LINES, new DocumentLineRow(NEXT_PAPER, "L1", "橋"))
                  .add(Table.PLANS, Table.PLANS.with(PLAN, "plan_id", NEXT_PLAN))
                  .add(Table.NODES, node(1, PLAN.planId(), null))
                  .add(Table.NODES, node(2, NEXT_PLAN, null))
                  .add(Table.NODES, node(3, NEXT_PLAN, null))
                  .build());

  @TempDir private Path folder;

  private static DocumentRow nextPaper() {
    DocumentRow paper = PlainRows.dossier().rows(Table.DOCUMENTS).getFirst();
    return Table.DOCUMENTS.with(paper, "document_id", NEXT_PAPER);
  }

  private static Id id(int number) {
    return new Id("n%016x".formatted(number));
  }

  private static NodeRow node(int number, Id plan, @Nullable Id parent) {
    return new NodeRow(
        id(number),
        plan,
        parent,
        1,
        null,
        null,
        Integer.toString(number),
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

  private static ProjectNodeRow primary(int node, @Nullable String source) {
    return new ProjectNodeRow(PlainRows.PROJECT, id(node), null, true, null, source);
  }

  private ReadPackage read(Dossier more) throws IOException {
    new FrictionlessPackages().write(TWO_EDITIONS.plus(more), HEAD, folder);
    return new PackageReader(Municipalities.bundled()).read(folder);
  }

  private List<PackageFault> faults(Dossier more) throws IOException {
    return ((ReadPackage.Faulty) read(more)).faults();
  }

  private static Dossier places(ProjectNodeRow... places) {
    return Dossier.builder().addAll(Table.PROJECT_NODES, List.of(places)).build();
  }

  @Test
  void aNodeStandsBelowOneOfItsOwnPlan() throws IOException {
    Dossier below = Dossier.builder().add(Table.NODES, node(3, NEXT_PLAN, id(1))).build();
    assertThat(faults(below))
        .containsExactly(
            new PackageFault(
                "nodes.csv", 4, "parent_id", id(1).value(), Expected.SAME_PLAN, NEXT_PLAN.value()));
  }

  @Test
  void aPaperPutsAProjectUnderOneMeasureOfAPlan() throws IOException {
    String source = PlainRows.DOCUMENT + "#L1";
    PackageFault told =
        new PackageFault("project_nodes.csv", 3, "is_primary", "true", Expected.ONE_PRIMARY, "2");
    assertThat(faults(places(primary(2, source), primary(3, source)))).containsExactly(told);
    assertThat(faults(places(primary(2, null), primary(3, source)))).containsExactly(told);
    assertThat(faults(places(primary(2, null), primary(3, null)))).containsExactly(told);
  }

  @Test
  void eachEditionAndEachPaperMayHaveAPlaceOfItsOwn() throws IOException {
    assertThat(read(places(primary(1, null), primary(2, null))))
        .isInstanceOf(ReadPackage.Read.class);
    assertThat(read(places(primary(2, PlainRows.DOCUMENT + "#L1"), primary(3, NEXT_PAPER + "#L1"))))
        .isInstanceOf(ReadPackage.Read.class);
  }

  @Test
  void aPlanIsOfTheBodyByName() throws IOException {
    Dossier other =
        Dossier.builder().add(Table.PLANS, Table.PLANS.with(PLAN, "municipality", "隣の市")).build();
    assertThat(faults(other))
        .extracting(
            PackageFault::file,
            PackageFault::column,
            PackageFault::value,
            PackageFault::expected,
            PackageFault::detail)
        .containsExactly(
            Tuple.tuple("plans.csv", "municipality", "隣の市", Expected.SAME_BODY, Dossiers.NAME));
  }
}
