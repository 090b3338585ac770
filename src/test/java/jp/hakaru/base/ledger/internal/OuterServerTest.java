package jp.hakaru.base.ledger.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.hakaru.base.ledger.HomeRefused;
import org.junit.jupiter.api.Test;

/** An address names a server and a database, or is refused with the reason. */
class OuterServerTest {
  @Test
  void anAddressThatIsNoneIsRefused() {
    assertRefused("postgres://host/db", "u", HomeRefused.Reason.BAD_ADDRESS, "postgres://host/db");
    assertRefused("jdbc:postgresql://host/db", "", HomeRefused.Reason.NO_USER);
  }

  private static void assertRefused(
      String url, String user, HomeRefused.Reason reason, String... facts) {
    assertThatThrownBy(() -> OuterServer.at(url, user, "p"))
        .isInstanceOfSatisfying(
            HomeRefused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(reason);
              assertThat(refused.facts()).containsExactly(facts);
            });
  }

  @Test
  void whatFollowsTheDatabaseStaysAndItsNameHasADefault() {
    OuterServer server = OuterServer.at("jdbc:postgresql://host:5433/?sslmode=require", "u", "p");
    assertThat(server.url("postgres"))
        .isEqualTo("jdbc:postgresql://host:5433/postgres?sslmode=require");
    assertThat(server.database()).isEqualTo("hakaru");
  }
}
