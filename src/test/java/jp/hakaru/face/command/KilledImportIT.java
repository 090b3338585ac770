package jp.hakaru.face.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import jp.hakaru.testing.Papers;
import jp.hakaru.testing.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import that is killed leaves nothing half-done, and no orphan. */
class KilledImportIT {
  @TempDir static Path folder;

  private static Path paper;
  private static Map<String, String> untouched;

  @BeforeAll
  static void importWithoutHarm() {
    paper = Papers.copy(Papers.AOBANO, folder);
    Path home = folder.resolve("untouched");
    assertThat(importInto(home)).satisfies(KilledImportIT::isDone);
    untouched = export(home);
  }

  /** From before the database exists to about the end of the work. */
  @ParameterizedTest
  @ValueSource(ints = {400, 1100, 1800, 2500, 3200})
  void aKilledImportLeavesNothingHalfDone(int millis) throws Exception {
    Path home = folder.resolve("killed-" + millis);
    Process process =
        Program.start(
            home, "import", paper.toString(), "--municipality", "992011", "--name", "あおば野市");
    boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
    process.destroyForcibly();
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    assertThat(ended && process.exitValue() != 0)
        .as(() -> "ended by itself with a failure: " + Program.failure(home))
        .isFalse();

    waitUntil(() -> postmasters(home) == 0);
    assertThat(importInto(home)).satisfies(KilledImportIT::isDone);
    assertThat(Program.run(home, "verify")).satisfies(KilledImportIT::isDone);
    assertThat(export(home)).isEqualTo(untouched);
    assertThat(home).isDirectoryNotContaining("glob:**.new");
    assertThat(postmasters(home)).isZero();
  }

  private static void isDone(Program.Ended ended) {
    assertThat(ended.exit()).as(() -> ended.err()).isZero();
  }

  private static Program.Ended importInto(Path home) {
    return Program.run(
        home, "import", paper.toString(), "--municipality", "992011", "--name", "あおば野市");
  }

  /** The package but for the day of its release, which differs when midnight passes. */
  private static Map<String, String> export(Path home) {
    Path out = home.resolveSibling(home.getFileName() + "-package");
    assertThat(Program.run(home, "export", "--out", out.toString()))
        .satisfies(KilledImportIT::isDone);
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.list(out)) {
      for (Path file : all.filter(one -> one.toString().endsWith(".csv")).toList()) {
        files.put(file.getFileName().toString(), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(files).isNotEmpty();
    return files;
  }

  /** Processes whose command line names the home's database. */
  private static long postmasters(Path home) {
    String data = home.resolve("data").toString();
    return ProcessHandle.allProcesses()
        .filter(process -> process.info().commandLine().orElse("").contains(data))
        .count();
  }

  private static void waitUntil(BooleanSupplier condition) throws InterruptedException {
    Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
    while (!condition.getAsBoolean()) {
      assertThat(Instant.now()).as("waited too long").isBefore(deadline);
      TimeUnit.MILLISECONDS.sleep(50);
    }
  }
}
