package jp.hakaru.base.organization.internal;

import static jp.hakaru.base.organization.internal.schema.Tables.MUNICIPALITY;

import java.util.List;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.organization.Bodies;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

@Component
final class StoredBodies implements Bodies {
  private final Ledger ledger;

  StoredBodies(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Municipality> list() {
    return bodies(DSL.noCondition());
  }

  @Override
  public Optional<Municipality> find(MunicipalityCode code) {
    return bodies(MUNICIPALITY.MUNICIPALITY_CODE.eq(code.value())).stream().findFirst();
  }

  private List<Municipality> bodies(Condition where) {
    return ledger
        .dsl()
        .select(MUNICIPALITY.MUNICIPALITY_CODE, MUNICIPALITY.NAME, MUNICIPALITY.PREFECTURE)
        .from(MUNICIPALITY)
        .where(where)
        .orderBy(MUNICIPALITY.MUNICIPALITY_CODE)
        .fetch(row ->
            new Municipality(new MunicipalityCode(row.value1()), row.value2(), row.value3()));
  }

  @Override
  public void enter(Municipality municipality) {
    ledger
        .dsl()
        .insertInto(MUNICIPALITY)
        .set(MUNICIPALITY.MUNICIPALITY_CODE, municipality.code().value())
        .set(MUNICIPALITY.NAME, municipality.name())
        .set(MUNICIPALITY.PREFECTURE, municipality.prefecture())
        .onConflictDoNothing()
        .execute();
  }
}
