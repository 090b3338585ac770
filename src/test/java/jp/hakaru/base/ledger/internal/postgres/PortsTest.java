package jp.hakaru.base.ledger.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The stored port (ポート番号の記録). */
class PortsTest {
  @Test
  void onlyAPortIsRead() {
    assertThat(Ports.parse("15987")).contains(15987);
    assertThat(Ports.parse("0")).isEmpty();
    assertThat(Ports.parse("65536")).isEmpty();
    assertThat(Ports.parse("tcp")).isEmpty();
  }
}
