package jp.hakaru.base.organization.internal;

import static jp.hakaru.base.organization.internal.schema.Tables.ACT;
import static jp.hakaru.base.organization.internal.schema.Tables.DEPARTMENT;

import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.DepartmentRow;
import jp.hakaru.base.dossier.Part;
import jp.hakaru.base.dossier.StoredPart;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.RecordStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OrganizationConfiguration {
  @Bean
  Part organizationPart(Ledger ledger) {
    return new StoredPart()
        .with(Table.ACTS, new RecordStore<>(ledger, ACT, ActRow.class, ActRow::key))
        .with(
            Table.DEPARTMENTS,
            new RecordStore<>(ledger, DEPARTMENT, DepartmentRow.class, DepartmentRow::key));
  }
}
