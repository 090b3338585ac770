package jp.hakaru.inout.ingest.internal.apply;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/** Puts other ids in the place of some, in all rows that name them (識別子の置き換え). */
final class Renaming {
  private static final List<Table<? extends Row>> NAME_ROWS = List.of(Table.CLAIMS, Table.DOUBTS);

  private final Map<Id, Id> ids;
  private final Map<String, String> texts;

  Renaming(Map<Id, Id> ids) {
    this.ids = Map.copyOf(ids);
    this.texts =
        ids.entrySet().stream()
            .collect(Collectors.toMap(one -> one.getKey().value(), one -> one.getValue().value()));
  }

  Dossier of(Dossier dossier) {
    Dossier.Builder renamed = Dossier.builder();
    Table.ALL.forEach(table -> rename(table, dossier, renamed));
    return renamed.build();
  }

  private <R extends Row> void rename(Table<R> table, Dossier dossier, Dossier.Builder renamed) {
    dossier.rows(table).forEach(row -> renamed.add(table, renamed(table, row)));
  }

  private <R extends Row> R renamed(Table<R> table, R row) {
    R out = row;
    List<String> columns = table.columns();
    List<@Nullable Object> values = table.values(row);
    for (int i = 0; i < columns.size(); i++) {
      Object value = values.get(i);
      if (value instanceof Id id && ids.containsKey(id)) {
        out = table.with(out, columns.get(i), ids.get(id));
      } else if (value instanceof String key
          && NAME_ROWS.contains(table)
          && columns.get(i).equals("id")) {
        String other = key(key);
        out = other.equals(key) ? out : table.with(out, "id", other);
      }
    }
    return out;
  }

  /** A row's key, part by part. */
  private String key(String key) {
    return Arrays.stream(key.split("/", -1))
        .map(part -> texts.getOrDefault(part, part))
        .collect(Collectors.joining("/"));
  }
}
