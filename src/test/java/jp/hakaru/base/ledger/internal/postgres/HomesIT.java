package jp.hakaru.base.ledger.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The count of servers is that of servers, whatever they fork. */
class HomesIT {
  @TempDir private Path home;

  /** A shell under the server's name whose child has, as a server's has at first, the same call. */
  @Test
  void aChildWithItsServersCommandLineIsNoServer() throws Exception {
    Path program = Files.copy(Path.of("/bin/bash"), home.resolve("postgres"));
    Process server =
        new ProcessBuilder(
                program.toString(),
                "-c",
                "(read word; true); true",
                "-D",
                home.toRealPath().resolve("data").toString(),
                "-F")
            .start();
    try {
      assertThat(Poll.until(Duration.ofSeconds(15), () -> server.children().count() == 1)).isTrue();
      ProcessHandle child = server.children().findFirst().orElseThrow();
      assertThat(child.info().commandLine()).isEqualTo(server.info().commandLine());
      assertThat(Homes.postmasters(home)).containsExactly(server.toHandle());
    } finally {
      server.outputWriter().close();
      server.waitFor();
    }
  }
}
