package jp.hakaru.inout.publication.internal.extract;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.dossier.Table;

/**
 * Rows that belong to a row (行のつながり): those of {@code below} whose {@code belowColumn} holds what a
 * row of {@code above} has in {@code aboveColumn}.
 *
 * @param leadsOn whether it leads to rows that have pages of their own and all that belongs to them
 */
record Bond(
    Table<?> above, String aboveColumn, Table<?> below, String belowColumn, boolean leadsOn) {
  private static final List<Table<?>> OWNERS =
      List.of(
          Table.PLANS,
          Table.NODES,
          Table.PROJECTS,
          Table.INDICATORS,
          Table.NEEDS,
          Table.THEMES,
          Table.EFFORTS,
          Table.SCHEDULE);

  /** All of them, in an order in which each finds what it hangs on. */
  static final List<Bond> ALL = all();

  private static List<Bond> all() {
    List<Bond> all = new ArrayList<>();
    all.add(leading(Table.PLANS, "plan_id", Table.NODES, "plan_id"));
    all.add(leading(Table.NODES, "node_id", Table.NODES, "parent_id"));
    all.add(leading(Table.NODES, "node_id", Table.PROJECT_NODES, "node_id"));
    all.add(leading(Table.PROJECT_NODES, "project_id", Table.PROJECTS, "project_id"));
    all.add(leading(Table.NEEDS_SURVEYS, "survey_id", Table.NEEDS, "survey_id"));
    all.add(leading(Table.THEMES, "theme_id", Table.EFFORTS, "theme_id"));
    all.add(leading(Table.EFFORTS, "effort_id", Table.EFFORTS, "parent_id"));
    for (Table<?> part :
        List.of(
            Table.PROJECT_NODES,
            Table.PROJECT_YEARS,
            Table.PROJECT_SUBJECTS,
            Table.PROJECT_COSTS,
            Table.PROJECT_REVENUES,
            Table.PROJECT_EFFORTS,
            Table.PROJECT_SCHEDULES)) {
      all.add(below(Table.PROJECTS, "project_id", part, "project_id"));
    }
    OWNERS.forEach(owner -> all.add(ofOwner(owner, Table.INDICATOR_OWNERS, "owner_id")));
    all.add(below(Table.INDICATOR_OWNERS, "indicator_id", Table.INDICATORS, "indicator_id"));
    for (Table<?> part :
        List.of(Table.INDICATOR_OWNERS, Table.INDICATOR_DEFINITIONS, Table.INDICATOR_VALUES)) {
      all.add(below(Table.INDICATORS, "indicator_id", part, "indicator_id"));
    }
    all.add(below(Table.EFFORTS, "effort_id", Table.SHARES, "effort_id"));
    for (Table<?> owner : OWNERS) {
      for (Table<?> part :
          List.of(Table.NARRATIVES, Table.ASSESSMENTS, Table.REVIEWS, Table.ROADMAP)) {
        all.add(ofOwner(owner, part, "owner_id"));
      }
      all.add(ofOwner(owner, Table.LINKS, "from_id"));
      all.add(ofOwner(owner, Table.LINEAGE, "from_id"));
      all.add(ofOwner(owner, Table.LINEAGE, "to_id"));
    }
    return List.copyOf(all);
  }

  private static Bond below(Table<?> above, String aboveColumn, Table<?> below, String column) {
    return new Bond(above, aboveColumn, below, column, false);
  }

  private static Bond leading(Table<?> above, String aboveColumn, Table<?> below, String column) {
    return new Bond(above, aboveColumn, below, column, true);
  }

  private static Bond ofOwner(Table<?> owner, Table<?> below, String column) {
    return below(owner, owner.idColumn().orElseThrow(), below, column);
  }

  /** Whether a row found by it may lead to further ones. */
  boolean leadsToItself() {
    return above.equals(below);
  }
}
