package jp.hakaru.cycle.check.internal.acceptance;

import static jp.hakaru.cycle.check.internal.schema.Tables.ACCEPTANCE;

import java.util.HashMap;
import java.util.Map;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.cycle.check.Acceptance;
import jp.hakaru.cycle.check.Acceptances;
import jp.hakaru.cycle.check.Fingerprint;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.stereotype.Component;

@Component
final class StoredAcceptances implements Acceptances {
  private final Ledger ledger;

  StoredAcceptances(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Map<Fingerprint, Acceptance> list() {
    Map<Fingerprint, Acceptance> all = new HashMap<>();
    ledger
        .dsl()
        .selectFrom(ACCEPTANCE)
        .where(ACCEPTANCE.MUNICIPALITY_CODE.eq(ledger.body().value()))
        .forEach(row -> {
          Acceptance one = acceptance(row);
          all.put(one.fingerprint(), one);
        });
    return all;
  }

  private static Acceptance acceptance(Record row) {
    return new Acceptance(
        new Fingerprint(row.get(ACCEPTANCE.FINGERPRINT)),
        row.get(ACCEPTANCE.CODE),
        row.get(ACCEPTANCE.SENTENCE),
        row.get(ACCEPTANCE.REASON),
        row.get(ACCEPTANCE.PERSON),
        row.get(ACCEPTANCE.ACCEPTED_ON));
  }

  @Override
  public void accept(Acceptance acceptance) {
    Map<Field<?>, Object> values =
        Map.of(
            ACCEPTANCE.CODE, acceptance.code(),
            ACCEPTANCE.SENTENCE, acceptance.sentence(),
            ACCEPTANCE.REASON, acceptance.reason(),
            ACCEPTANCE.PERSON, acceptance.person(),
            ACCEPTANCE.ACCEPTED_ON, acceptance.acceptedOn(),
            ACCEPTANCE.FISCAL_YEAR, acceptance.fiscalYear().value());
    ledger
        .dsl()
        .insertInto(ACCEPTANCE)
        .set(ACCEPTANCE.MUNICIPALITY_CODE, ledger.body().value())
        .set(ACCEPTANCE.FINGERPRINT, acceptance.fingerprint().value())
        .set(values)
        .onDuplicateKeyUpdate()
        .set(values)
        .execute();
  }

  @Override
  public void takeBack(Fingerprint finding) {
    ledger
        .dsl()
        .deleteFrom(ACCEPTANCE)
        .where(ACCEPTANCE.MUNICIPALITY_CODE.eq(ledger.body().value()))
        .and(ACCEPTANCE.FINGERPRINT.eq(finding.value()))
        .execute();
  }
}
