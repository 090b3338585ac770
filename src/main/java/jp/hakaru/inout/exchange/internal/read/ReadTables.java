package jp.hakaru.inout.exchange.internal.read;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.base.dossier.Table;
import org.jspecify.annotations.Nullable;

/** The tables of a package as far as they could be read (読み取った表の集まり), in their order. */
final class ReadTables {
  private final Map<Table<?>, ReadTable<?>> tables = new LinkedHashMap<>();
  private final Map<String, ReadTable<?>> byKind = new HashMap<>();

  void put(ReadTable<?> read) {
    tables.put(read.table(), read);
    byKind.put(read.table().kind(), read);
  }

  Collection<ReadTable<?>> all() {
    return Collections.unmodifiableCollection(tables.values());
  }

  ReadTable<?> get(Table<?> table) {
    return Objects.requireNonNull(tables.get(table), table::name);
  }

  /** The table whose rows are of {@code kind}; null where that is no kind. */
  @Nullable ReadTable<?> ofKind(String kind) {
    return byKind.get(kind);
  }
}
