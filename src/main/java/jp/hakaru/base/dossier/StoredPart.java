package jp.hakaru.base.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hakaru.base.kernel.Rows;

/** A part of the record whose tables are kept one by one (表ごとに保管される記録). */
public final class StoredPart implements Part {
  private final Map<Table<?>, Rows<?>> stores = new LinkedHashMap<>();

  /** Adds a table with the place where its rows are kept; call while building only. */
  public <R extends Row> StoredPart with(Table<R> table, Rows<R> rows) {
    stores.put(table, rows);
    return this;
  }

  @Override
  public Set<Table<?>> tables() {
    return Set.copyOf(stores.keySet());
  }

  @Override
  public void load(Dossier.Builder into) {
    stores.keySet().forEach(table -> load(table, into));
  }

  private <R extends Row> void load(Table<R> table, Dossier.Builder into) {
    into.addAll(table, rows(table).load());
  }

  @Override
  public void apply(DossierDiff diff) {
    stores.keySet().forEach(table -> apply(diff.of(table)));
  }

  private <R extends Row> void apply(DossierDiff.TableDiff<R> diff) {
    Rows<R> rows = rows(diff.table());
    rows.delete(diff.removed());
    rows.update(diff.changed().stream().map(DossierDiff.Change::after).toList());
    rows.insert(diff.added());
  }

  @SuppressWarnings("unchecked") // with() pairs each table with rows of its own type
  private <R extends Row> Rows<R> rows(Table<R> table) {
    return (Rows<R>) Objects.requireNonNull(stores.get(table), table::name);
  }
}
