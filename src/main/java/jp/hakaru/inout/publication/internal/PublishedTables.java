package jp.hakaru.inout.publication.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.StoredPart;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.RecordStore;
import jp.hakaru.inout.publication.internal.schema.Publication;

/** Where the rows of each table are kept once they are public (公表された表). */
final class PublishedTables {
  private final Map<Table<?>, RecordStore<?>> stores = new LinkedHashMap<>();
  private final StoredPart part = new StoredPart();

  PublishedTables(Ledger ledger) {
    Table.ALL.forEach(table -> enter(table, ledger));
  }

  private <R extends Row> void enter(Table<R> table, Ledger ledger) {
    org.jooq.Table<?> stored =
        Objects.requireNonNull(
            Publication.PUBLICATION.getTable(table.name()),
            () -> "no public table for " + table.name());
    RecordStore<R> store = new RecordStore<>(ledger, stored, table.type(), Row::key);
    stores.put(table, store);
    part.with(table, store);
  }

  StoredPart part() {
    return part;
  }

  @SuppressWarnings("unchecked") // enter() pairs each table with a store of its own row type
  <R extends Row> RecordStore<R> store(Table<R> table) {
    return (RecordStore<R>) Objects.requireNonNull(stores.get(table), table::name);
  }
}
