package jp.hakaru.base.ledger.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lock of a file among the threads of one process (ファイルロック). */
class FileGuardIT {
  private static final Duration AT_ONCE = Duration.ZERO;

  @TempDir private Path folder;
  private FileGuard guard;

  @BeforeEach
  void findGuard() {
    guard = FileGuard.of(folder.resolve("lock"));
  }

  @Test
  void manyShareAndTheOwnerWaitsForTheLast() throws Exception {
    FileGuard.Hold one = guard.share(AT_ONCE).orElseThrow();
    FileGuard.Hold two = guard.share(AT_ONCE).orElseThrow();
    one.close();
    one.close();
    assertThat(guard.own(AT_ONCE)).isEmpty();
    two.close();
    assertThat(guard.own(AT_ONCE)).isPresent();
  }

  @Test
  void ownerKeepsEveryoneOutUntilItReleases() throws Exception {
    FileGuard.Hold owner = guard.own(AT_ONCE).orElseThrow();
    assertThat(guard.share(Duration.ofMillis(50))).isEmpty();
    assertThat(guard.own(AT_ONCE)).isEmpty();
    owner.close();
    assertThat(guard.share(AT_ONCE)).isPresent();
  }

  @Test
  void oneFileHasOneGuard() {
    assertThat(FileGuard.of(folder.resolve("lock"))).isSameAs(guard);
    assertThat(FileGuard.of(folder.resolve("other"))).isNotSameAs(guard);
  }
}
