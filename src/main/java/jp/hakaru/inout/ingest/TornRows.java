package jp.hakaru.inout.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/** What a record lacks of which only some waiting rows were accepted (切り離された行). */
final class TornRows {
  /** Owners have no reference of their own, since they are of several kinds. */
  private static final Map<Table<? extends Row>, List<String>> OWNERS =
      Map.of(
          Table.NARRATIVES, List.of("owner_id"),
          Table.INDICATOR_OWNERS, List.of("owner_id"),
          Table.ASSESSMENTS, List.of("owner_id"),
          Table.REVIEWS, List.of("owner_id"),
          Table.ROADMAP, List.of("owner_id"),
          Table.LINKS, List.of("from_id", "to_id"),
          Table.LINEAGE, List.of("from_id", "to_id"));

  private static final Map<Table<? extends Row>, Table<? extends Row>> SHOWN =
      Map.of(
          Table.PROJECTS, Table.PROJECT_YEARS,
          Table.INDICATORS, Table.INDICATOR_DEFINITIONS);

  private final PaperChange change;
  private final Dossier record;
  private final Set<String> ticked;
  private final Map<String, String> ids = new HashMap<>();
  private final List<Torn> torn = new ArrayList<>();

  /**
   * @param record as it would be
   * @param ticked the rows that were accepted, as {@link Acceptance#row} names them
   */
  TornRows(PaperChange change, Dossier record, Set<String> ticked) {
    this.change = change;
    this.record = record;
    this.ticked = ticked;
    Table.ALL.stream()
        .filter(table -> table.idColumn().isPresent())
        .forEach(table ->
            change
                .before()
                .plus(change.accepted())
                .rows(table)
                .forEach(row -> ids.put(row.key(), Acceptance.row(table, row))));
  }

  List<Torn> list() {
    Set<String> there = new HashSet<>();
    Table.ALL.stream()
        .filter(table -> table.idColumn().isPresent())
        .forEach(table -> record.rows(table).forEach(row -> there.add(row.key())));
    Table.ALL.stream()
        .filter(table -> !table.isReading())
        .forEach(table -> checkNames(table, there));
    SHOWN.forEach(this::checkShown);
    checkPlaces();
    return torn;
  }

  private <R extends Row> void checkNames(Table<R> table, Set<String> there) {
    Set<String> columns =
        Schema.of(table).references().stream()
            .flatMap(reference -> reference.columns().stream())
            .collect(Collectors.toCollection(HashSet::new));
    columns.addAll(OWNERS.getOrDefault(table, List.of()));
    for (R row : record.rows(table)) {
      for (String column : columns) {
        @Nullable Object named = table.value(row, column);
        if (named instanceof Id id && !there.contains(id.value()) && ids.containsKey(id.value())) {
          torn.add(
              new Torn(
                  Torn.Why.NAMES,
                  Acceptance.row(table, row),
                  ids.getOrDefault(id.value(), id.value())));
        }
      }
    }
  }

  /** A row that shows the newest state of others goes with those that wait beside it. */
  private void checkShown(Table<? extends Row> current, Table<? extends Row> dated) {
    Map<String, List<String>> beside = new HashMap<>();
    for (String row : waiting(dated)) {
      String key = row.substring(row.indexOf(':') + 1);
      beside.computeIfAbsent(key.split("/", 2)[0], _ -> new ArrayList<>()).add(row);
    }
    for (String row : waiting(current)) {
      String key = row.substring(row.indexOf(':') + 1);
      for (String other : beside.getOrDefault(key, List.of())) {
        if (ticked.contains(row) != ticked.contains(other)) {
          torn.add(new Torn(Torn.Why.SHOWS, row, other));
        }
      }
    }
  }

  private List<String> waiting(Table<? extends Row> table) {
    return change.waiting().stream()
        .filter(diff -> diff.table().equals(table))
        .flatMap(diff -> names(diff).stream())
        .toList();
  }

  private static <R extends Row> List<String> names(DossierDiff.TableDiff<R> diff) {
    List<String> names = new ArrayList<>();
    diff.changed().forEach(one -> names.add(Acceptance.row(diff.table(), one.after())));
    diff.removed().forEach(row -> names.add(Acceptance.row(diff.table(), row)));
    return names;
  }

  private void checkPlaces() {
    Map<String, NodeRow> first = new HashMap<>();
    for (NodeRow node : record.rows(Table.NODES)) {
      @Nullable NodeRow other = first.putIfAbsent(node.planId() + "/" + node.path(), node);
      if (other != null) {
        torn.add(
            new Torn(
                Torn.Why.PLACE,
                Acceptance.row(Table.NODES, node),
                Acceptance.row(Table.NODES, other)));
      }
    }
  }
}
