package jp.hakaru.inout.exchange.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.DepartmentRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.inout.exchange.PackageFault;
import jp.hakaru.inout.exchange.PackageFault.Expected;
import jp.hakaru.inout.exchange.PackageHead;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.exchange.ReadPackage;
import jp.hakaru.testing.Dossiers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package whose rows are right one by one, and wrong together. */
class RingsTest {
  private static final PackageHead HEAD =
      new PackageHead(Dossiers.BODY, Dossiers.NAME, Optional.of(LocalDate.of(2026, 4, 1)));

  @TempDir private Path folder;

  private ReadPackage read(Dossier more) throws IOException {
    new FrictionlessPackages().write(PlainRows.dossier().plus(more), HEAD, folder);
    return new PackageReader(Municipalities.bundled()).read(folder);
  }

  private List<PackageFault> faults(Dossier more) throws IOException {
    return ((ReadPackage.Faulty) read(more)).faults();
  }

  private static Id id(char letter, int number) {
    return new Id(letter + "%016x".formatted(number));
  }

  private static NodeRow node(int number, @Nullable Integer parent) {
    return new NodeRow(
        id('n', number),
        PlainRows.PLAN,
        parent == null ? null : id('n', parent),
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

  private static Dossier nodes(NodeRow... nodes) {
    return Dossier.builder().addAll(Table.NODES, List.of(nodes)).build();
  }

  @Test
  void aTreeOfAnyDepthIsNoRing() throws IOException {
    assertThat(read(nodes(node(1, null), node(2, 1), node(3, 2), node(4, 2))))
        .isInstanceOf(ReadPackage.Read.class);
  }

  @Test
  void nodesThatStandAboveThemselvesAreToldAndThoseBelowThemAreNot() throws IOException {
    assertThat(faults(nodes(node(1, 3), node(2, 1), node(3, 2), node(4, 3), node(5, null))))
        .containsExactly(
            ring("nodes.csv", 2, 'n', 3, 1),
            ring("nodes.csv", 3, 'n', 1, 2),
            ring("nodes.csv", 4, 'n', 2, 3));
  }

  @Test
  void aDepartmentIsNotItsOwnParent() throws IOException {
    Dossier departments =
        Dossier.builder()
            .add(Table.DEPARTMENTS, new DepartmentRow(id('o', 1), "部", null, null, null))
            .add(Table.DEPARTMENTS, new DepartmentRow(id('o', 2), "課", id('o', 2), null, null))
            .build();
    assertThat(faults(departments)).containsExactly(ring("departments.csv", 3, 'o', 2, 2));
  }

  @Test
  void aPlanDoesNotSupersedeItselfNorANodeContinueItself() throws IOException {
    PlanRow plan = PlainRows.dossier().rows(Table.PLANS).getFirst();
    Dossier own =
        Dossier.builder()
            .add(Table.PLANS, Table.PLANS.with(plan, "supersedes_plan_id", plan.planId()))
            .add(Table.NODES, Table.NODES.with(node(1, null), "continues_node_id", id('n', 2)))
            .add(Table.NODES, Table.NODES.with(node(2, null), "continues_node_id", id('n', 1)))
            .build();
    assertThat(faults(own))
        .extracting(PackageFault::file, PackageFault::row, PackageFault::column)
        .containsExactly(
            tuple("plans.csv", 2, "supersedes_plan_id"),
            tuple("nodes.csv", 2, "continues_node_id"),
            tuple("nodes.csv", 3, "continues_node_id"));
  }

  private static PackageFault ring(String file, int row, char letter, int parent, int self) {
    return new PackageFault(
        file,
        row,
        "parent_id",
        id(letter, parent).value(),
        Expected.NOT_BELOW_ITSELF,
        id(letter, self).value());
  }

  @Test
  void aDocumentHasAsManyLinesAsItSays() throws IOException {
    Dossier another =
        Dossier.builder()
            .add(Table.DOCUMENT_LINES, new DocumentLineRow(PlainRows.DOCUMENT, "L2", ""))
            .build();
    assertThat(faults(another))
        .containsExactly(
            new PackageFault(
                "documents.csv", 2, "lines", "1", Expected.AS_MANY_ROWS, "document_lines.csv: 2"));
  }
}
