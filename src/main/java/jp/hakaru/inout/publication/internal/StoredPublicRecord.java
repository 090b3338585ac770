package jp.hakaru.inout.publication.internal;

import static jp.hakaru.inout.publication.internal.schema.Tables.BODY;
import static jp.hakaru.inout.publication.internal.schema.Tables.RELEASE;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.PublicRole;
import jp.hakaru.base.ledger.RecordStore;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicPicture;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.Release;
import jp.hakaru.inout.publication.ReleaseTimes;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
final class StoredPublicRecord implements PublicRecord, ReleaseTimes {
  private final Ledger ledger;
  private final PublishedTables tables;
  private final PublishedPictures pictures;

  StoredPublicRecord(@PublicRole Ledger ledger) {
    this.ledger = ledger;
    this.tables = new PublishedTables(ledger);
    this.pictures = new PublishedPictures(ledger);
  }

  @Override
  public List<PublicBody> listBodies() {
    return newest(DSL.noCondition()).stream().map(Newest::body).toList();
  }

  @Override
  public Optional<PublicBody> findBody(MunicipalityCode code) {
    return newest(BODY.MUNICIPALITY_CODE.eq(code.value())).stream().map(Newest::body).findFirst();
  }

  @Override
  public List<Newest> listNewest() {
    return newest(DSL.noCondition());
  }

  private List<Newest> newest(Condition where) {
    return ledger.acrossBodies(() ->
        ledger
            .dsl()
            .select(BODY.MUNICIPALITY_CODE, BODY.NAME, BODY.RELEASED_AT)
            .from(BODY)
            .where(where)
            .orderBy(BODY.MUNICIPALITY_CODE)
            .fetch(row -> newest(row.value1(), row.value2(), row.value3())));
  }

  private static Newest newest(String code, String name, OffsetDateTime released) {
    return new Newest(
        new PublicBody(new MunicipalityCode(code), name, dayOf(released)), released.toInstant());
  }

  private static LocalDate dayOf(OffsetDateTime instant) {
    return instant.atZoneSameInstant(Ledger.ZONE).toLocalDate();
  }

  @Override
  public <T> T read(
      MunicipalityCode body, Optional<LocalDate> asOf, Function<PublicReading, T> work) {
    return ledger.read(body, asOf, () -> work.apply(new Reading()));
  }

  private final class Reading implements PublicReading {
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
        Table<? extends Row> table,
        String column,
        Map<String, ? extends Collection<String>> values) {
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
                  dayOf(row.value2()),
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
}
