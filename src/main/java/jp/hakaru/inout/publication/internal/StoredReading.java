package jp.hakaru.inout.publication.internal;

import static jp.hakaru.inout.publication.internal.schema.Tables.RELEASE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.RecordStore;
import jp.hakaru.inout.publication.PublicPicture;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.Release;
import org.jooq.impl.DSL;

/**
 * What is public in the database, of the body and the day of the transaction under way (台帳からの読み出し).
 */
final class StoredReading implements PublicReading {
  private final Ledger ledger;
  private final PublishedTables tables;
  private final PublishedPictures pictures;

  StoredReading(Ledger ledger) {
    this.ledger = ledger;
    this.tables = new PublishedTables(ledger);
    this.pictures = new PublishedPictures(ledger);
  }

  @Override
  public <R extends Row> List<R> rows(Table<R> table) {
    return tables.store(table).load();
  }

  @Override
  public <R extends Row> List<R> rows(
      Table<R> table, Map<String, ? extends Collection<String>> values) {
    if (values.values().stream().anyMatch(Collection::isEmpty)) {
      return List.of();
    }
    RecordStore<R> store = tables.store(table);
    return store.list(store.holds(values));
  }

  @Override
  public <R extends Row> List<R> page(
      Table<R> table, Map<String, ? extends Collection<String>> values, String after, int limit) {
    RecordStore<R> store = tables.store(table);
    return store.page(store.holds(values), after, limit);
  }

  @Override
  public <R extends Row> List<R> beginning(
      Table<R> table,
      Map<String, ? extends Collection<String>> values,
      String column,
      String beginning) {
    RecordStore<R> store = tables.store(table);
    return store.list(store.holds(values).and(store.begins(column, beginning)));
  }

  @Override
  public <R extends Row> List<R> listing(Table<R> table, String column, Id id) {
    RecordStore<R> store = tables.store(table);
    return store.list(store.lists(column, id.value()));
  }

  @Override
  public <R extends Row> Optional<R> findAny(
      Table<R> table, Map<String, ? extends Collection<String>> values) {
    RecordStore<R> store = tables.store(table);
    return store.findAny(store.holds(values));
  }

  @Override
  public Set<String> distinct(
      Table<? extends Row> table, String column, Map<String, ? extends Collection<String>> values) {
    RecordStore<?> store = tables.store(table);
    return store.distinct(column, store.holds(values));
  }

  @Override
  public boolean hasAny(Table<? extends Row> table) {
    return tables.store(table).hasAny(DSL.noCondition());
  }

  @Override
  public Optional<PublicPicture.Size> findPictureSize(Id document, int page) {
    return pictures.findSize(document, page);
  }

  @Override
  public Optional<PublicPicture> findPicture(Id document, int page) {
    return pictures.find(document, page);
  }

  @Override
  public List<Release> releases(int limit) {
    return ledger
        .dsl()
        .select(
            RELEASE.RELEASE_ID,
            RELEASE.RELEASED_AT,
            RELEASE.TITLE,
            RELEASE.REASON,
            RELEASE.ADDED,
            RELEASE.CHANGED,
            RELEASE.REMOVED)
        .from(RELEASE)
        .where(RELEASE.MUNICIPALITY_CODE.eq(ledger.body().value()))
        .orderBy(RELEASE.RELEASED_AT.desc(), RELEASE.RELEASE_ID)
        .limit(limit)
        .fetch(row ->
            new Release(
                new Id(row.value1()),
                StoredPublicRecord.dayOf(row.value2()),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6(),
                row.value7()));
  }

  @Override
  public Dossier dossier() {
    Dossier.Builder builder = Dossier.builder();
    tables.part().load(builder);
    return builder.build();
  }
}
