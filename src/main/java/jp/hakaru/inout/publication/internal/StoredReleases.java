package jp.hakaru.inout.publication.internal;

import static jp.hakaru.inout.publication.internal.schema.Tables.BODY;
import static jp.hakaru.inout.publication.internal.schema.Tables.RELEASE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.inout.exchange.DataPackages;
import jp.hakaru.inout.exchange.PackageHead;
import jp.hakaru.inout.publication.Release;
import jp.hakaru.inout.publication.Releases;
import org.springframework.stereotype.Component;

@Component
final class StoredReleases implements Releases {
  private final Ledger ledger;
  private final DataPackages packages;
  private final Clock clock;
  private final PublishedTables tables;

  StoredReleases(Ledger ledger, DataPackages packages, Clock clock) {
    this.ledger = ledger;
    this.packages = packages;
    this.clock = clock;
    this.tables = new PublishedTables(ledger);
  }

  @Override
  public Optional<Release> release(
      String body, Id document, Dossier unit, Dossier withdrawn, String title, String reason) {
    Dossier.Builder builder = Dossier.builder();
    tables.part().load(builder);
    Dossier before = builder.build();
    DossierDiff diff = before.diff(before.minus(withdrawn).plus(unit));
    if (diff.isEmpty()) {
      return Optional.empty();
    }
    tables.part().apply(diff);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Release release =
        new Release(
            Id.of('r', ledger.body(), document.value(), now.toString()),
            now,
            title,
            reason,
            count(diff, DossierDiff.TableDiff::added),
            count(diff, DossierDiff.TableDiff::changed),
            count(diff, DossierDiff.TableDiff::removed));
    store(release, document, unit, body);
    return Optional.of(release);
  }

  private static int count(
      DossierDiff diff, Function<DossierDiff.TableDiff<?>, Collection<?>> rows) {
    return diff.tables().stream().mapToInt(table -> rows.apply(table).size()).sum();
  }

  private void store(Release release, Id document, Dossier unit, String body) {
    OffsetDateTime released = release.released().atZone(Ledger.ZONE).toOffsetDateTime();
    LocalDate day = released.toLocalDate();
    byte[] bytes = packages.zip(unit, new PackageHead(ledger.body(), body, Optional.of(day)));
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
    ledger
        .dsl()
        .insertInto(BODY)
        .set(BODY.MUNICIPALITY_CODE, ledger.body().value())
        .set(BODY.NAME, body)
        .set(BODY.RELEASED_AT, released)
        .onConflict(BODY.MUNICIPALITY_CODE)
        .doUpdate()
        .set(BODY.NAME, body)
        .set(BODY.RELEASED_AT, released)
        .execute();
  }

  @Override
  public List<Id> listBroken() {
    return ledger
        .dsl()
        .select(RELEASE.RELEASE_ID, RELEASE.PACKAGE, RELEASE.PACKAGE_SHA256)
        .from(RELEASE)
        .where(RELEASE.MUNICIPALITY_CODE.eq(ledger.body().value()))
        .orderBy(RELEASE.RELEASE_ID)
        .fetch()
        .stream()
        .filter(row -> !Id.digest(row.value2()).equals(row.value3()))
        .map(row -> new Id(row.value1()))
        .toList();
  }
}
