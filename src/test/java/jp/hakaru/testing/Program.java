package jp.hakaru.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Hakaru as a process of its own, from the classes under test. */
public final class Program {
  private static final long LONGEST_SECONDS = 120;

  private Program() {}

  /** What a command left: its exit code and all it said. */
  public record Ended(int exit, String out, String err) {}

  /** Starts a command; what it says goes to files beside {@code home}. */
  public static Process start(Path home, String... arguments) {
    return start(home, Map.of(), arguments);
  }

  private static Process start(Path home, Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xmx512m",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-cp",
            System.getProperty("java.class.path"),
            "jp.hakaru.HakaruApplication"));
    command.addAll(List.of(arguments));
    command.addAll(List.of("--home", home.toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    builder.redirectOutput(out(home).toFile());
    builder.redirectError(err(home).toFile());
    try {
      return builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Runs a command to its end. */
  public static Ended run(Path home, String... arguments) {
    return ended(home, start(home, arguments));
  }

  /** Runs a command to its end, as one who wants it to speak English does. */
  public static Ended runInEnglish(Path home, String... arguments) {
    return ended(home, start(home, Map.of("HAKARU_LANG", "en"), arguments));
  }

  private static Ended ended(Path home, Process process) {
    try {
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running: " + process.info());
      }
      return new Ended(
          process.exitValue(), Files.readString(out(home)), Files.readString(err(home)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static Path out(Path home) {
    return home.resolveSibling(home.getFileName() + ".out");
  }

  /** What the last command started with {@code home} said of its failure, as far as it came. */
  public static String failure(Path home) {
    try {
      return Files.readString(err(home));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path err(Path home) {
    return home.resolveSibling(home.getFileName() + ".err");
  }
}
