package jp.hakaru.base.organization.internal;

import static jp.hakaru.base.organization.internal.schema.Tables.MUNICIPALITY;

import java.util.List;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.organization.Bodies;
import org.springframework.stereotype.Component;

@Component
final class StoredBodies implements Bodies {
  private final Ledger ledger;

  StoredBodies(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Municipality> list() {
    return ledger
        .dsl()
        .select(MUNICIPALITY.MUNICIPALITY_CODE, MUNICIPALITY.NAME, MUNICIPALITY.PREFECTURE)
        .from(MUNICIPALITY)
        .orderBy(MUNICIPALITY.MUNICIPALITY_CODE)
        .fetch(row ->
            new Municipality(new MunicipalityCode(row.value1()), row.value2(), row.value3()));
  }

  @Override
  public Optional<Municipality> find(MunicipalityCode code) {
    return list().stream().filter(body -> body.code().equals(code)).findFirst();
  }

  @Override
  public void enter(Municipality municipality) {
    ledger
        .dsl()
        .insertInto(MUNICIPALITY)
        .set(MUNICIPALITY.MUNICIPALITY_CODE, municipality.code().value())
        .set(MUNICIPALITY.NAME, municipality.name())
        .set(MUNICIPALITY.PREFECTURE, municipality.prefecture())
        .onConflict(MUNICIPALITY.MUNICIPALITY_CODE)
        .doUpdate()
        .set(MUNICIPALITY.NAME, municipality.name())
        .set(MUNICIPALITY.PREFECTURE, municipality.prefecture())
        .execute();
  }
}
