package jp.hakaru.record.project.internal;

import static jp.hakaru.record.project.internal.schema.Tables.PROJECT_;
import static jp.hakaru.record.project.internal.schema.Tables.PROJECT_COST;
import static jp.hakaru.record.project.internal.schema.Tables.PROJECT_EFFORT;
import static jp.hakaru.record.project.internal.schema.Tables.PROJECT_NODE;
import static jp.hakaru.record.project.internal.schema.Tables.PROJECT_REVENUE;
import static jp.hakaru.record.project.internal.schema.Tables.PROJECT_SCHEDULE;
import static jp.hakaru.record.project.internal.schema.Tables.PROJECT_SUBJECT;
import static jp.hakaru.record.project.internal.schema.Tables.PROJECT_YEAR;

import jp.hakaru.base.dossier.Part;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectEffortRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRevenueRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectScheduleRow;
import jp.hakaru.base.dossier.ProjectSubjectRow;
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
            Table.PROJECT_SUBJECTS,
            new RecordStore<>(
                ledger, PROJECT_SUBJECT, ProjectSubjectRow.class, ProjectSubjectRow::key))
        .with(
            Table.PROJECT_NODES,
            new RecordStore<>(ledger, PROJECT_NODE, ProjectNodeRow.class, ProjectNodeRow::key))
        .with(
            Table.PROJECT_COSTS,
            new RecordStore<>(ledger, PROJECT_COST, ProjectCostRow.class, ProjectCostRow::key))
        .with(
            Table.PROJECT_REVENUES,
            new RecordStore<>(
                ledger, PROJECT_REVENUE, ProjectRevenueRow.class, ProjectRevenueRow::key))
        .with(
            Table.PROJECT_EFFORTS,
            new RecordStore<>(
                ledger, PROJECT_EFFORT, ProjectEffortRow.class, ProjectEffortRow::key))
        .with(
            Table.PROJECT_SCHEDULES,
            new RecordStore<>(
                ledger, PROJECT_SCHEDULE, ProjectScheduleRow.class, ProjectScheduleRow::key));
  }
}
