package jp.hakaru.guard;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Foreign keys run along the arrows (外部キーの向き): a schema is its module, a key is a dependency. */
final class ForeignKeyRules {
  private static final String KEYS =
      """
      select concat_ws(' ', k.conname, n.nspname, target.nspname)
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join pg_class d on d.oid = k.confrelid
      join pg_namespace target on target.oid = d.relnamespace
      where k.contype = 'f' and %s order by 1
      """
          .formatted(CatalogueQuery.OURS);

  /**
   * {@code name} of the key, {@code from} the schema of its table, {@code to} the schema it needs.
   */
  record Key(String name, String from, String to) {}

  private ForeignKeyRules() {}

  static List<Key> keys(Connection connection) throws SQLException {
    return CatalogueQuery.list(connection, KEYS).stream()
        .map(row -> row.split(" "))
        .map(row -> new Key(row[0], row[1], row[2]))
        .toList();
  }

  static List<String> faults(Connection connection, Arrows arrows) throws SQLException {
    List<String> faults = new ArrayList<>();
    for (Key key : keys(connection)) {
      Optional<String> from = arrows.moduleOfSchema(key.from());
      Optional<String> to = arrows.moduleOfSchema(key.to());
      if (from.isEmpty() || to.isEmpty()) {
        faults.add(
            key.name() + ": " + key.from() + " → " + key.to() + ", not both of them modules");
      } else if (!arrows.allows(from.get(), to.get())) {
        faults.add(key.name() + ": " + from.get() + " may not depend on " + to.get());
      }
    }
    return faults;
  }
}
