package jp.hakaru.base.ledger.internal;

import java.time.Clock;
import jp.hakaru.base.ledger.Backups;
import jp.hakaru.base.ledger.History;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.PublicRole;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {
  @Bean(destroyMethod = "close")
  Database database(Environment settings) {
    return Database.open(RecordPlace.of(settings));
  }

  @Bean
  @Primary
  Ledger ledger(Database database) {
    return new Ledger(database.app(), database::lease);
  }

  @Bean
  @PublicRole
  Ledger publicLedger(Database database) {
    return new Ledger(database.portal(), database::lease);
  }

  @Bean
  History history(Ledger ledger) {
    return new History(ledger);
  }

  @Bean
  Backups backups(Database database) {
    return new StoredBackups(database);
  }

  @Bean
  Clock clock() {
    return Clock.system(Ledger.ZONE);
  }
}
