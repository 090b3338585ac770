package jp.hakaru.base.document.internal;

import static jp.hakaru.base.document.internal.schema.Tables.CHOSEN_READING;

import java.util.Map;
import jp.hakaru.base.document.ReadingChoices;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.ledger.Ledger;
import org.jooq.Condition;
import org.springframework.stereotype.Component;

@Component
final class StoredReadingChoices implements ReadingChoices {
  private final Ledger ledger;

  StoredReadingChoices(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Map<String, String> of(Id document) {
    return ledger
        .dsl()
        .selectFrom(CHOSEN_READING)
        .where(isOf(document))
        .fetchMap(CHOSEN_READING.PLACE, CHOSEN_READING.OPTION);
  }

  @Override
  public void keep(Id document, Map<String, String> options) {
    Map<String, String> before = of(document);
    ledger
        .dsl()
        .deleteFrom(CHOSEN_READING)
        .where(isOf(document))
        .and(CHOSEN_READING.PLACE.notIn(options.keySet()))
        .execute();
    options.forEach((place, option) -> {
      if (!option.equals(before.get(place))) {
        put(document, place, option);
      }
    });
  }

  private void put(Id document, String place, String option) {
    ledger
        .dsl()
        .insertInto(CHOSEN_READING)
        .set(CHOSEN_READING.MUNICIPALITY_CODE, ledger.body().value())
        .set(CHOSEN_READING.DOCUMENT_ID, document.value())
        .set(CHOSEN_READING.PLACE, place)
        .set(CHOSEN_READING.OPTION, option)
        .onDuplicateKeyUpdate()
        .set(CHOSEN_READING.OPTION, option)
        .execute();
  }

  private Condition isOf(Id document) {
    return CHOSEN_READING
        .MUNICIPALITY_CODE
        .eq(ledger.body().value())
        .and(CHOSEN_READING.DOCUMENT_ID.eq(document.value()));
  }
}
