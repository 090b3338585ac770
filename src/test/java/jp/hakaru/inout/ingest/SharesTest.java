package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SharesTest {
  @Test
  void sharesSumToOneAndTheLargestTakesTheDifference() {
    Shares shares = Shares.of(1, 1, 1, 0);
    assertThat(shares.record()).hasToString("0.3334");
    assertThat(shares.structure()).hasToString("0.3333");
    assertThat(shares.accounted()).hasToString("1.0000");
  }
}
