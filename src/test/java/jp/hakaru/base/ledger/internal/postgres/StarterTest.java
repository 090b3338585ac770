package jp.hakaru.base.ledger.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The record of who stops the server (起動者の記録). */
class StarterTest {
  private static final Starter ME = Starter.thisProcess("one", true);

  @Test
  void readsWhatItWrites() {
    assertThat(Starter.parse(ME.text().lines().toList())).contains(ME);
  }

  @Test
  void otherTextIsNobody() {
    assertThat(Starter.parse(List.of())).isEmpty();
    assertThat(Starter.parse(List.of("a", "b", "c", "guarded"))).isEmpty();
  }

  @Test
  void processOfTheSameNumberThatBeganLaterIsAnother() {
    assertThat(ME.isAlive()).isTrue();
    Starter earlier =
        new Starter(ME.pid(), ME.since().minus(Duration.ofHours(1)), "one", ME.guarded());
    assertThat(earlier.isAlive()).isFalse();
  }
}
