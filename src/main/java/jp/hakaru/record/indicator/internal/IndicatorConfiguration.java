package jp.hakaru.record.indicator.internal;

import static jp.hakaru.record.indicator.internal.schema.Tables.ASSESSMENT;
import static jp.hakaru.record.indicator.internal.schema.Tables.DEFINITION;
import static jp.hakaru.record.indicator.internal.schema.Tables.INDICATOR_;
import static jp.hakaru.record.indicator.internal.schema.Tables.OWNER;
import static jp.hakaru.record.indicator.internal.schema.Tables.VALUE;

import jp.hakaru.base.dossier.AssessmentRow;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.Part;
import jp.hakaru.base.dossier.StoredPart;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.RecordStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IndicatorConfiguration {
  @Bean
  Part indicatorPart(Ledger ledger) {
    return new StoredPart()
        .with(
            Table.INDICATORS,
            new RecordStore<>(ledger, INDICATOR_, IndicatorRow.class, IndicatorRow::key))
        .with(
            Table.INDICATOR_DEFINITIONS,
            new RecordStore<>(
                ledger, DEFINITION, IndicatorDefinitionRow.class, IndicatorDefinitionRow::key))
        .with(
            Table.INDICATOR_OWNERS,
            new RecordStore<>(ledger, OWNER, IndicatorOwnerRow.class, IndicatorOwnerRow::key))
        .with(
            Table.INDICATOR_VALUES,
            new RecordStore<>(ledger, VALUE, IndicatorValueRow.class, IndicatorValueRow::key))
        .with(
            Table.ASSESSMENTS,
            new RecordStore<>(ledger, ASSESSMENT, AssessmentRow.class, AssessmentRow::key));
  }
}
