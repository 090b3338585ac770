package jp.hakaru.cycle.collaboration.internal;

import static jp.hakaru.cycle.collaboration.internal.schema.Tables.EFFORT;
import static jp.hakaru.cycle.collaboration.internal.schema.Tables.EVENT;
import static jp.hakaru.cycle.collaboration.internal.schema.Tables.NEED;
import static jp.hakaru.cycle.collaboration.internal.schema.Tables.NEEDS_SURVEY;
import static jp.hakaru.cycle.collaboration.internal.schema.Tables.ROADMAP_CELL;
import static jp.hakaru.cycle.collaboration.internal.schema.Tables.SHARE;
import static jp.hakaru.cycle.collaboration.internal.schema.Tables.THEME;

import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.EventRow;
import jp.hakaru.base.dossier.NeedRow;
import jp.hakaru.base.dossier.NeedsSurveyRow;
import jp.hakaru.base.dossier.Part;
import jp.hakaru.base.dossier.RoadmapRow;
import jp.hakaru.base.dossier.ShareRow;
import jp.hakaru.base.dossier.StoredPart;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ThemeRow;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.RecordStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CollaborationConfiguration {
  @Bean
  Part collaborationPart(Ledger ledger) {
    return new StoredPart()
        .with(
            Table.NEEDS_SURVEYS,
            new RecordStore<>(ledger, NEEDS_SURVEY, NeedsSurveyRow.class, NeedsSurveyRow::key))
        .with(Table.NEEDS, new RecordStore<>(ledger, NEED, NeedRow.class, NeedRow::key))
        .with(Table.THEMES, new RecordStore<>(ledger, THEME, ThemeRow.class, ThemeRow::key))
        .with(Table.EFFORTS, new RecordStore<>(ledger, EFFORT, EffortRow.class, EffortRow::key))
        .with(Table.SHARES, new RecordStore<>(ledger, SHARE, ShareRow.class, ShareRow::key))
        .with(
            Table.ROADMAP,
            new RecordStore<>(ledger, ROADMAP_CELL, RoadmapRow.class, RoadmapRow::key))
        .with(Table.SCHEDULE, new RecordStore<>(ledger, EVENT, EventRow.class, EventRow::key));
  }
}
