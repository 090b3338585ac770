package jp.hakaru.base.ledger.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Reading postmaster.pid (サーバーの記録). */
class PostmasterTest {
  @Test
  void readsProcessPortAndStatus() {
    assertThat(
            Postmaster.parse(
                List.of(
                    "812",
                    "/home/a/data",
                    "1795000000",
                    "15987",
                    "",
                    "127.0.0.1",
                    "7 0",
                    "ready   ")))
        .contains(new Postmaster(812, 15987, "ready"));
  }

  @Test
  void fileBeingWrittenIsAServerNotReadyYet() {
    assertThat(Postmaster.parse(List.of("812", "/home/a/data", "1795000000")))
        .hasValueSatisfying(one -> assertThat(one.isReady()).isFalse());
  }

  @Test
  void serverWithoutClientsWritesItsNumberNegative() {
    assertThat(Postmaster.parse(List.of("-812"))).contains(new Postmaster(812, 0, ""));
  }

  @Test
  void otherTextIsNoServer() {
    assertThat(Postmaster.parse(List.of())).isEmpty();
    assertThat(Postmaster.parse(List.of("not a number"))).isEmpty();
  }
}
