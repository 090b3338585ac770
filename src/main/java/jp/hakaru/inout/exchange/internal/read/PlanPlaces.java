package jp.hakaru.inout.exchange.internal.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.exchange.PackageFault.Expected;

/**
 * Whether nodes and projects stand where they can in a plan (計画の中の位置の照合): a node below one of its
 * own plan, a project under one measure of a plan as each paper has it. Papers of two years may put
 * a project under two measures of a plan without editions, and each edition has a place of its own.
 */
final class PlanPlaces {
  private final ReadTable<?> nodes;
  private final ReadTable<?> places;
  private final Faults faults;

  PlanPlaces(ReadTables tables, Faults faults) {
    this.nodes = tables.get(Table.NODES);
    this.places = tables.get(Table.PROJECT_NODES);
    this.faults = faults;
  }

  void check() {
    checkParents();
    checkPrimaries();
  }

  private void checkParents() {
    for (ReadTable.Entry entry : nodes.entries()) {
      String parent = nodes.text(entry, "parent_id");
      String plan = nodes.text(entry, "plan_id");
      Optional<String> above = planOf(parent);
      if (above.isPresent() && !above.get().equals(plan)) {
        faults.add(nodes.file(), entry.row(), "parent_id", parent, Expected.SAME_PLAN, plan);
      }
    }
  }

  private Optional<String> planOf(String node) {
    return nodes.find(node).map(entry -> nodes.text(entry, "plan_id"));
  }

  private void checkPrimaries() {
    Map<String, List<Primary>> primaries = new HashMap<>();
    for (ReadTable.Entry entry : places.entries()) {
      Optional<String> plan = planOf(places.text(entry, "node_id"));
      if (plan.isEmpty() || !places.text(entry, "is_primary").equals("true")) {
        continue;
      }
      Primary primary =
          new Primary(entry.row(), SourceText.documents(places.text(entry, "source")));
      List<Primary> others =
          primaries.computeIfAbsent(
              places.text(entry, "project_id") + "/" + plan.get(), any -> new ArrayList<>(1));
      others.stream()
          .filter(primary::isOfSamePaper)
          .findFirst()
          .ifPresent(other ->
              faults.add(
                  places.file(),
                  entry.row(),
                  "is_primary",
                  "true",
                  Expected.ONE_PRIMARY,
                  Integer.toString(other.row())));
      others.add(primary);
    }
  }

  /**
   * A primary place.
   *
   * @param documents that tell it
   */
  private record Primary(int row, Set<String> documents) {
    /** Whether no two papers tell the two apart. */
    boolean isOfSamePaper(Primary other) {
      return documents.isEmpty()
          || other.documents.isEmpty()
          || documents.stream().anyMatch(other.documents::contains);
    }
  }
}
