package jp.hakaru.base.document.internal;

import static jp.hakaru.base.document.internal.schema.Tables.CLAIM;
import static jp.hakaru.base.document.internal.schema.Tables.DOCUMENT_;
import static jp.hakaru.base.document.internal.schema.Tables.DOUBT;
import static jp.hakaru.base.document.internal.schema.Tables.LINE;
import static jp.hakaru.base.document.internal.schema.Tables.UNCLAIMED;

import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.Part;
import jp.hakaru.base.dossier.StoredPart;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.RecordStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DocumentConfiguration {
  @Bean
  Part documentPart(Ledger ledger) {
    return new StoredPart()
        .with(
            Table.DOCUMENTS,
            new RecordStore<>(ledger, DOCUMENT_, DocumentRow.class, DocumentRow::key))
        .with(
            Table.DOCUMENT_LINES,
            new RecordStore<>(ledger, LINE, DocumentLineRow.class, DocumentLineRow::key))
        .with(Table.CLAIMS, new RecordStore<>(ledger, CLAIM, ClaimRow.class, ClaimRow::key))
        .with(
            Table.UNCLAIMED,
            new RecordStore<>(ledger, UNCLAIMED, UnclaimedRow.class, UnclaimedRow::key))
        .with(Table.DOUBTS, new RecordStore<>(ledger, DOUBT, DoubtRow.class, DoubtRow::key));
  }
}
