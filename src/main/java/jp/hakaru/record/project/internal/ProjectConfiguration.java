package jp.hakaru.record.project.internal;

import static jp.hakaru.record.project.internal.schema.Tables.PROJECT_;
import static jp.hakaru.record.project.internal.schema.Tables.PROJECT_COST;
import static jp.hakaru.record.project.internal.schema.Tables.PROJECT_NODE;
import static jp.hakaru.record.project.internal.schema.Tables.PROJECT_YEAR;

import jp.hakaru.base.dossier.Part;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.StoredPart;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.RecordStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ProjectConfiguration {
  @Bean
  Part projectPart(Ledger ledger) {
    return new StoredPart()
        .with(
            Table.PROJECTS, new RecordStore<>(ledger, PROJECT_, ProjectRow.class, ProjectRow::key))
        .with(
            Table.PROJECT_YEARS,
            new RecordStore<>(ledger, PROJECT_YEAR, ProjectYearRow.class, ProjectYearRow::key))
        .with(
            Table.PROJECT_NODES,
            new RecordStore<>(ledger, PROJECT_NODE, ProjectNodeRow.class, ProjectNodeRow::key))
        .with(
            Table.PROJECT_COSTS,
            new RecordStore<>(ledger, PROJECT_COST, ProjectCostRow.class, ProjectCostRow::key));
  }
}
