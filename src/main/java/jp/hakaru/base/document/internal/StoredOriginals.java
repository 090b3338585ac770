package jp.hakaru.base.document.internal;

import static jp.hakaru.base.document.internal.schema.Tables.ORIGINAL;

import java.util.Optional;
import jp.hakaru.base.document.Originals;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.ledger.Ledger;
import org.springframework.stereotype.Component;

@Component
final class StoredOriginals implements Originals {
  private final Ledger ledger;

  StoredOriginals(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public void keep(Id document, byte[] bytes) {
    ledger
        .dsl()
        .insertInto(ORIGINAL)
        .set(ORIGINAL.MUNICIPALITY_CODE, ledger.body().value())
        .set(ORIGINAL.DOCUMENT_ID, document.value())
        .set(ORIGINAL.BYTES, bytes)
        .onConflictDoNothing()
        .execute();
  }

  @Override
  public Optional<byte[]> findBytes(Id document) {
    return ledger
        .dsl()
        .select(ORIGINAL.BYTES)
        .from(ORIGINAL)
        .where(ORIGINAL.MUNICIPALITY_CODE.eq(ledger.body().value()))
        .and(ORIGINAL.DOCUMENT_ID.eq(document.value()))
        .fetchOptional(ORIGINAL.BYTES);
  }
}
