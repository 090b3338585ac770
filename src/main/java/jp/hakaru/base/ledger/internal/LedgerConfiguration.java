package jp.hakaru.base.ledger.internal;

import java.nio.file.Path;
import java.time.Clock;
import jp.hakaru.base.ledger.History;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.PublicRole;
import jp.hakaru.base.ledger.internal.postgres.PostgresBinaries;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

@Configuration(proxyBeanMethods = false)
class LedgerConfiguration {
  @Bean(destroyMethod = "close")
  Database database(
      @Value("${hakaru.home}") Path home,
      @Value("${hakaru.database:" + Setup.DATABASE + "}") String database,
      @Value("${hakaru.postgres:}") String installed) {
    PostgresBinaries binaries =
        installed.isBlank()
            ? PostgresBinaries.bundled()
            : PostgresBinaries.installed(Path.of(installed));
    return Database.open(home, binaries, database);
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
  Clock clock() {
    return Clock.system(Ledger.ZONE);
  }
}
