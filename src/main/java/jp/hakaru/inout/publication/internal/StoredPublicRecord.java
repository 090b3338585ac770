package jp.hakaru.inout.publication.internal;

import static jp.hakaru.inout.publication.internal.schema.Tables.BODY;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.PublicRole;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.ReleaseTimes;
import jp.hakaru.inout.publication.internal.HeldReading.ReleasedMeanwhile;
import jp.hakaru.inout.publication.internal.held.HeldTables;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
final class StoredPublicRecord implements PublicRecord, ReleaseTimes {
  /** How often a reading starts anew because something was released meanwhile. */
  private static final int ATTEMPTS = 3;

  private final Ledger ledger;
  private final StoredReading stored;
  private final HeldTables held = new HeldTables();

  StoredPublicRecord(@PublicRole Ledger ledger) {
    this.ledger = ledger;
    this.stored = new StoredReading(ledger);
  }

  @Override
  public List<PublicBody> listBodies() {
    return newest(DSL.noCondition()).stream().map(Newest::body).toList();
  }

  @Override
  public Optional<PublicBody> findBody(MunicipalityCode code) {
    return findNewest(code).map(Newest::body);
  }

  private Optional<Newest> findNewest(MunicipalityCode code) {
    return newest(BODY.MUNICIPALITY_CODE.eq(code.value())).stream().findFirst();
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

  static LocalDate dayOf(OffsetDateTime instant) {
    return instant.atZoneSameInstant(Ledger.ZONE).toLocalDate();
  }

  @Override
  public <T> T read(
      MunicipalityCode body, Optional<LocalDate> asOf, Function<PublicReading, T> work) {
    return asOf.isPresent()
        ? readStored(body, asOf, work)
        : readNewest(body, () -> readStored(body, asOf, work), (_, reading) -> work.apply(reading));
  }

  @Override
  public <T> Optional<T> readBody(
      MunicipalityCode code,
      Optional<LocalDate> asOf,
      BiFunction<PublicBody, PublicReading, Optional<T>> work) {
    return asOf.isPresent()
        ? PublicRecord.super.readBody(code, asOf, work)
        : readNewest(code, Optional::empty, work);
  }

  /**
   * Runs {@code work} on the newest release.
   *
   * @param none where the body has released nothing
   */
  private <T> T readNewest(
      MunicipalityCode code, Supplier<T> none, BiFunction<PublicBody, PublicReading, T> work) {
    for (int attempt = 1; ; attempt++) {
      Optional<Newest> newest = findNewest(code);
      if (newest.isEmpty()) {
        return none.get();
      }
      PublicBody body = newest.get().body();
      if (attempt > ATTEMPTS) {
        return readStored(code, Optional.empty(), reading -> work.apply(body, reading));
      }
      try {
        return work.apply(body, new HeldReading(code, newest.get().releasedAt(), held, this::ask));
      } catch (ReleasedMeanwhile _) {
        // once more, with what is the newest now
      }
    }
  }

  private <T> T readStored(
      MunicipalityCode body, Optional<LocalDate> asOf, Function<PublicReading, T> work) {
    return ledger.read(body, asOf, () -> work.apply(stored));
  }

  private <T> T ask(MunicipalityCode body, Instant release, Function<PublicReading, T> question) {
    return ledger.read(
        body,
        () -> {
          T answer = question.apply(stored);
          // afterwards, since each statement sees what was committed before it
          if (!findRelease(body).equals(Optional.of(release))) {
            throw new ReleasedMeanwhile();
          }
          return answer;
        });
  }

  private Optional<Instant> findRelease(MunicipalityCode body) {
    return ledger
        .dsl()
        .select(BODY.RELEASED_AT)
        .from(BODY)
        .where(BODY.MUNICIPALITY_CODE.eq(body.value()))
        .fetchOptional(row -> row.value1().toInstant());
  }
}
