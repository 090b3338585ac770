package jp.hakaru.inout.exchange.internal.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Schema;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.inout.exchange.PackageFault.Expected;
import org.jspecify.annotations.Nullable;

/**
 * Whether the tables of a package fit together (表の間の照合): every row that is named is there, all is
 * of one body.
 */
final class References {
  private static final String CODE = "municipality_code";
  private static final String NAME = "municipality";

  private final ReadTables tables;
  private final Faults faults;

  References(ReadTables tables, Faults faults) {
    this.tables = tables;
    this.faults = faults;
  }

  void check(@Nullable Municipality body) {
    tables.all().forEach(this::checkReferences);
    checkOwners(Table.NARRATIVES, "owner_kind", "owner_id");
    checkOwners(Table.INDICATOR_OWNERS, "owner_kind", "owner_id");
    checkOwners(Table.ASSESSMENTS, "owner_kind", "owner_id");
    checkOwners(Table.REVIEWS, "owner_kind", "owner_id");
    checkOwners(Table.ROADMAP, "owner_kind", "owner_id");
    checkOwners(Table.LINKS, "from_kind", "from_id");
    checkOwners(Table.LINEAGE, "kind", "from_id");
    checkOwners(Table.LINEAGE, "kind", "to_id");
    checkLinks();
    checkList(Table.PROJECTS, "predecessor_ids", Table.PROJECTS);
    checkList(Table.THEMES, "topic_ids", Table.NEEDS);
    checkPaths();
    checkOwners(Table.CLAIMS, "kind", "id");
    checkOwners(Table.DOUBTS, "kind", "id");
    checkFields(Table.CLAIMS);
    checkFields(Table.DOUBTS);
    if (body != null) {
      checkBody(body);
    }
  }

  private void checkReferences(ReadTable<? extends Row> table) {
    for (Schema.Reference to : table.schema().references()) {
      for (ReadTable.Entry entry : table.entries()) {
        boolean set =
            to.columns().stream().noneMatch(column -> table.text(entry, column).isEmpty());
        if (set && tables.get(to.table()).lacks(table.text(entry, to.columns()))) {
          broken(table, entry, to.columns(), to.table().name() + ".csv");
        }
      }
    }
  }

  private void broken(
      ReadTable<?> table, ReadTable.Entry entry, List<String> columns, String where) {
    faults.add(
        table.file(),
        entry.row(),
        String.join("+", columns),
        table.text(entry, columns),
        Expected.REFERENCE,
        where);
  }

  /** A kind that is no kind was told with its column. */
  private void checkOwners(Table<?> table, String kindColumn, String idColumn) {
    ReadTable<?> read = tables.get(table);
    for (ReadTable.Entry entry : read.entries()) {
      ReadTable<?> owners = tables.ofKind(read.text(entry, kindColumn));
      String id = read.text(entry, idColumn);
      if (owners != null && !id.isEmpty() && owners.lacks(id)) {
        broken(read, entry, List.of(idColumn), owners.file());
      }
    }
  }

  private void checkLinks() {
    List<Table<?>> linked =
        List.of(Table.PLANS, Table.NODES, Table.PROJECTS, Table.INDICATORS, Table.EFFORTS);
    ReadTable<?> links = tables.get(Table.LINKS);
    for (ReadTable.Entry entry : links.entries()) {
      String to = links.text(entry, "to_id");
      if (!to.isEmpty() && linked.stream().allMatch(table -> tables.get(table).lacks(to))) {
        broken(
            links,
            entry,
            List.of("to_id"),
            String.join(", ", linked.stream().map(table -> table.name() + ".csv").toList()));
      }
    }
  }

  /** Every id of a list of ids is that of a row of {@code named}. */
  private void checkList(Table<?> table, String column, Table<?> named) {
    ReadTable<?> rows = tables.get(table);
    ReadTable<?> targets = tables.get(named);
    for (ReadTable.Entry entry : rows.entries()) {
      for (String id : rows.text(entry, column).split(";")) {
        if (!id.isEmpty() && targets.lacks(id)) {
          broken(rows, entry, List.of(column), targets.file());
        }
      }
    }
  }

  private void checkPaths() {
    ReadTable<?> nodes = tables.get(Table.NODES);
    Map<String, Integer> first = new HashMap<>();
    List<String> columns = List.of("plan_id", "path");
    for (ReadTable.Entry entry : nodes.entries()) {
      if (columns.stream().anyMatch(column -> nodes.text(entry, column).isEmpty())) {
        continue; // that a part is missing was told
      }
      String path = nodes.text(entry, columns);
      Integer earlier = first.putIfAbsent(path, entry.row());
      if (earlier != null) {
        faults.add(
            nodes.file(),
            entry.row(),
            String.join("+", columns),
            path,
            Expected.KEY_ONCE,
            earlier.toString());
      }
    }
  }

  private void checkFields(Table<?> table) {
    ReadTable<?> read = tables.get(table);
    for (ReadTable.Entry entry : read.entries()) {
      ReadTable<?> owner = tables.ofKind(read.text(entry, "kind"));
      String field = read.text(entry, "field");
      if (owner != null && !field.isEmpty() && !owner.table().columns().contains(field)) {
        faults.add(
            read.file(),
            entry.row(),
            "field",
            field,
            Expected.KNOWN_COLUMN,
            String.join(", ", owner.table().columns()));
      }
    }
  }

  private void checkBody(Municipality body) {
    String own = body.code().value();
    for (ReadTable<?> read : tables.all()) {
      if (!read.table().columns().contains(CODE)) {
        continue;
      }
      for (ReadTable.Entry entry : read.entries()) {
        String code = read.text(entry, CODE);
        if (!code.isEmpty() && !code.equals(own)) {
          faults.add(read.file(), entry.row(), CODE, code, Expected.SAME_BODY, own);
        }
      }
    }
    ReadTable<?> plans = tables.get(Table.PLANS);
    for (ReadTable.Entry entry : plans.entries()) {
      String name = plans.text(entry, NAME);
      if (!name.isEmpty() && !name.equals(body.name())) {
        faults.add(plans.file(), entry.row(), NAME, name, Expected.SAME_BODY, body.name());
      }
    }
  }
}
