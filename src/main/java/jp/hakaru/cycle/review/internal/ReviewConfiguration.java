package jp.hakaru.cycle.review.internal;

import static jp.hakaru.cycle.review.internal.schema.Tables.REVIEW_;

import jp.hakaru.base.dossier.Part;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.StoredPart;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.RecordStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReviewConfiguration {
  @Bean
  Part reviewPart(Ledger ledger) {
    return new StoredPart()
        .with(Table.REVIEWS, new RecordStore<>(ledger, REVIEW_, ReviewRow.class, ReviewRow::key));
  }
}
