package jp.hakaru.inout.publication.internal;

import static java.util.stream.Collectors.toSet;
import static jp.hakaru.inout.publication.internal.schema.Tables.BODY;
import static jp.hakaru.inout.publication.internal.schema.Tables.RELEASE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import jp.hakaru.base.document.PagePictures;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.RecordStore;
import jp.hakaru.inout.exchange.DataPackages;
import jp.hakaru.inout.exchange.PackageHead;
import jp.hakaru.inout.publication.Release;
import jp.hakaru.inout.publication.Releases;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
final class StoredReleases implements Releases {
  private final Ledger ledger;
  private final DataPackages packages;
  private final Clock clock;
  private final PagePictures pictures;
  private final PublishedTables tables;

  StoredReleases(Ledger ledger, DataPackages packages, PagePictures pictures, Clock clock) {
    this.ledger = ledger;
    this.packages = packages;
    this.pictures = pictures;
    this.clock = clock;
    this.tables = new PublishedTables(ledger);
  }

  @Override
  public Optional<Release> release(
      Municipality body, Id document, Dossier unit, Dossier record, String title, String reason) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    LocalDate day = now.atZone(Ledger.ZONE).toLocalDate();
    PackageHead head = new PackageHead(ledger.body(), body.name(), Optional.of(day));
    // the package is made while the database writes: neither needs the other
    try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<byte[]> bytes = beside.submit(() -> packages.zip(unit, head));
      List<DossierDiff.TableDiff<?>> changes =
          Table.ALL.stream()
              .<DossierDiff.TableDiff<?>>map(table -> publish(table, unit, record))
              .toList();
      if (changes.stream().allMatch(DossierDiff.TableDiff::isEmpty)) {
        return Optional.empty();
      }
      Release release =
          new Release(
              Id.of('r', ledger.body(), document.value(), now.toString()),
              day,
              title,
              reason,
              count(changes, DossierDiff.TableDiff::added),
              count(changes, DossierDiff.TableDiff::changed),
              count(changes, DossierDiff.TableDiff::removed));
      store(release, now.atZone(Ledger.ZONE).toOffsetDateTime(), document, written(bytes));
      new PublishedPictures(ledger)
          .publish(
              unit.rows(Table.DOCUMENTS).stream().map(DocumentRow::documentId).toList(), pictures);
      storeBody(body.name(), now.atZone(Ledger.ZONE).toOffsetDateTime());
      return Optional.of(release);
    }
  }

  private static byte[] written(Future<byte[]> bytes) {
    try {
      return bytes.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while a release was written", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("the package of a release cannot be written", e);
    }
  }

  /** Brings one table up to date, so that no more than one table of the old record is in memory. */
  private <R extends Row> DossierDiff.TableDiff<R> publish(
      Table<R> table, Dossier unit, Dossier record) {
    RecordStore<R> store = tables.store(table);
    List<R> before = store.load();
    Map<String, R> after = new LinkedHashMap<>();
    if (!before.isEmpty()) {
      before.forEach(row -> after.put(row.key(), row));
      after.keySet().retainAll(record.rows(table).stream().map(Row::key).collect(toSet()));
    }
    unit.rows(table).forEach(row -> after.put(row.key(), row));
    DossierDiff.TableDiff<R> diff = DossierDiff.TableDiff.between(table, before, after.values());
    store.delete(diff.removed());
    store.update(diff.changed().stream().map(DossierDiff.Change::after).toList());
    store.insert(diff.added());
    return diff;
  }

  private static int count(
      List<DossierDiff.TableDiff<?>> changes,
      Function<DossierDiff.TableDiff<?>, Collection<?>> rows) {
    return changes.stream().mapToInt(table -> rows.apply(table).size()).sum();
  }

  private void store(Release release, OffsetDateTime released, Id document, byte[] bytes) {
    ledger
        .dsl()
        .insertInto(RELEASE)
        .set(RELEASE.MUNICIPALITY_CODE, ledger.body().value())
        .set(RELEASE.RELEASE_ID, release.id().value())
        .set(RELEASE.RELEASED_AT, released)
        .set(RELEASE.UNIT, document.value())
        .set(RELEASE.TITLE, release.title())
        .set(RELEASE.REASON, release.reason())
        .set(RELEASE.ADDED, release.added())
        .set(RELEASE.CHANGED, release.changed())
        .set(RELEASE.REMOVED, release.removed())
        .set(RELEASE.PACKAGE, bytes)
        .set(RELEASE.PACKAGE_SHA256, Id.digest(bytes))
        .execute();
  }

  private void storeBody(String name, OffsetDateTime released) {
    ledger
        .dsl()
        .insertInto(BODY)
        .set(BODY.MUNICIPALITY_CODE, ledger.body().value())
        .set(BODY.NAME, name)
        .set(BODY.RELEASED_AT, released)
        .onConflict(BODY.MUNICIPALITY_CODE)
        .doUpdate()
        .set(BODY.NAME, name)
        .set(BODY.RELEASED_AT, released)
        .execute();
  }

  @Override
  public boolean isReleased(Id document) {
    return ledger
        .dsl()
        .fetchExists(
            RELEASE,
            RELEASE
                .MUNICIPALITY_CODE
                .eq(ledger.body().value())
                .and(RELEASE.UNIT.eq(document.value())));
  }

  @Override
  public List<Id> listBroken() {
    Field<String> digest =
        DSL.function(
            "encode",
            String.class,
            DSL.function("sha256", byte[].class, RELEASE.PACKAGE),
            DSL.inline("hex"));
    return ledger
        .dsl()
        .select(RELEASE.RELEASE_ID)
        .from(RELEASE)
        .where(RELEASE.MUNICIPALITY_CODE.eq(ledger.body().value()))
        .and(digest.ne(RELEASE.PACKAGE_SHA256))
        .orderBy(RELEASE.RELEASE_ID)
        .fetch(row -> new Id(row.value1()));
  }
}
