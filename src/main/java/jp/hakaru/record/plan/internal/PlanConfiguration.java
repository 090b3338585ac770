package jp.hakaru.record.plan.internal;

import static jp.hakaru.record.plan.internal.schema.Tables.LINEAGE;
import static jp.hakaru.record.plan.internal.schema.Tables.LINK;
import static jp.hakaru.record.plan.internal.schema.Tables.NARRATIVE;
import static jp.hakaru.record.plan.internal.schema.Tables.NODE;
import static jp.hakaru.record.plan.internal.schema.Tables.PLAN_;

import jp.hakaru.base.dossier.LineageRow;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Part;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.StoredPart;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.RecordStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PlanConfiguration {
  @Bean
  Part planPart(Ledger ledger) {
    return new StoredPart()
        .with(Table.PLANS, new RecordStore<>(ledger, PLAN_, PlanRow.class, PlanRow::key))
        .with(Table.NODES, new RecordStore<>(ledger, NODE, NodeRow.class, NodeRow::key))
        .with(
            Table.NARRATIVES,
            new RecordStore<>(ledger, NARRATIVE, NarrativeRow.class, NarrativeRow::key))
        .with(Table.LINKS, new RecordStore<>(ledger, LINK, LinkRow.class, LinkRow::key))
        .with(Table.LINEAGE, new RecordStore<>(ledger, LINEAGE, LineageRow.class, LineageRow::key));
  }
}
