package jp.hakaru.inout.exchange.internal.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.hakaru.base.dossier.DepartmentRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.exchange.PackageFault.Expected;
import org.jspecify.annotations.Nullable;

/**
 * What can be wrong with a dossier whose every row is right and refers to rows that are there
 * (行の上下と行数の点検): no row stands above itself or before itself, and a document has as many lines as it
 * says.
 *
 * <p>Rows stand in the dossier in the order of their file, so the first is row 2.
 */
final class Cycles {
  private static final int FIRST_ROW = 2;

  private final Dossier dossier;
  private final Faults faults;

  Cycles(Dossier dossier, Faults faults) {
    this.dossier = dossier;
    this.faults = faults;
  }

  void check() {
    checkAbove(Table.NODES, NodeRow::nodeId, NodeRow::parentId, "parent_id");
    checkAbove(
        Table.DEPARTMENTS, DepartmentRow::departmentId, DepartmentRow::parentId, "parent_id");
    checkAbove(Table.PLANS, PlanRow::planId, PlanRow::supersedesPlanId, "supersedes_plan_id");
    checkAbove(Table.NODES, NodeRow::nodeId, NodeRow::continuesNodeId, "continues_node_id");
    checkLines();
  }

  /** Tells each row of a ring; those that only lead into one are right once it is mended. */
  private <R extends Row> void checkAbove(
      Table<R> table, Function<R, Id> id, Function<R, @Nullable Id> parent, String column) {
    List<R> rows = dossier.rows(table);
    Map<Id, Id> above = new HashMap<>();
    for (R row : rows) {
      Id parentId = parent.apply(row);
      if (parentId != null) {
        above.put(id.apply(row), parentId);
      }
    }
    Set<Id> inRing = inRings(above);
    for (int i = 0; i < rows.size(); i++) {
      Id parentId = parent.apply(rows.get(i));
      if (parentId != null && inRing.contains(id.apply(rows.get(i)))) {
        faults.add(
            file(table),
            i + FIRST_ROW,
            column,
            parentId.value(),
            Expected.NOT_BELOW_ITSELF,
            id.apply(rows.get(i)).value());
      }
    }
  }

  /** Each row is walked over once, however long the ways up are. */
  private static Set<Id> inRings(Map<Id, Id> above) {
    Set<Id> known = new HashSet<>();
    Set<Id> inRing = new HashSet<>();
    for (Id start : above.keySet()) {
      Set<Id> way = new HashSet<>();
      @Nullable Id at = start;
      while (at != null && !known.contains(at) && way.add(at)) {
        at = above.get(at);
      }
      if (at != null && way.contains(at)) {
        for (@Nullable Id one = at; one != null && inRing.add(one); ) {
          one = above.get(one);
        }
      }
      known.addAll(way);
    }
    return inRing;
  }

  private void checkLines() {
    Map<Id, Integer> counted = new HashMap<>();
    for (DocumentLineRow line : dossier.rows(Table.DOCUMENT_LINES)) {
      counted.merge(line.documentId(), 1, Integer::sum);
    }
    List<DocumentRow> documents = dossier.rows(Table.DOCUMENTS);
    for (int i = 0; i < documents.size(); i++) {
      DocumentRow document = documents.get(i);
      int lines = counted.getOrDefault(document.documentId(), 0);
      if (lines != document.lines()) {
        faults.add(
            file(Table.DOCUMENTS),
            i + FIRST_ROW,
            "lines",
            Integer.toString(document.lines()),
            Expected.AS_MANY_ROWS,
            file(Table.DOCUMENT_LINES) + ": " + lines);
      }
    }
  }

  private static String file(Table<?> table) {
    return table.name() + ".csv";
  }
}
