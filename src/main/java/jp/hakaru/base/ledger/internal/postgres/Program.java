package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Running a program of the system or of PostgreSQL (外部プログラム) with an environment of ours. */
final class Program {
  private Program() {}

  /** What a program printed, both streams together, and how it ended. */
  record Outcome(int exit, String output) {
    boolean succeeded() {
      return exit == 0;
    }
  }

  /** Runs {@code command} to its end. */
  static Outcome run(List<String> command) throws IOException {
    Process process = builder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    try (var printed = process.getInputStream()) {
      String output = new String(printed.readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.onExit().join().exitValue(), output.strip());
    }
  }

  /** Whether {@code command} can be started at all and ends well. */
  static boolean works(List<String> command) {
    try {
      return run(command).succeeded();
    } catch (IOException absent) {
      return false;
    }
  }

  /**
   * A builder that hands on nothing of the user's environment that could change how PostgreSQL
   * behaves ({@code PGDATA}, {@code PGPORT}, locale …).
   */
  static ProcessBuilder builder(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
    Map<String, String> environment = builder.environment();
    String path = environment.getOrDefault("PATH", "/usr/local/bin:/usr/bin:/bin");
    environment.clear();
    environment.put("PATH", path);
    environment.put("LC_ALL", "C");
    return builder;
  }
}
