package jp.hakaru.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A command as a person starts it (起動したコマンド): the built launcher, with its own heap of 512 MB. */
final class Launched implements AutoCloseable {
  private static final Pattern HEAP = Pattern.compile("([0-9]+)M->([0-9]+)M\\(");
  private static final Pattern RESIDENT = Pattern.compile("VmHWM:\\s+([0-9]+) kB");
  private static final Duration LOOK_EVERY = Duration.ofMillis(50);

  private final Process process;
  private final Path log;
  private final Path collections;
  private final long start = System.nanoTime();

  private Launched(Process process, Path log, Path collections) {
    this.process = process;
    this.log = log;
    this.collections = collections;
  }

  /**
   * What a command took.
   *
   * @param seconds of wall time
   * @param heap most megabytes of the heap that lived on after a collection
   * @param resident most megabytes of the Java machine
   */
  record Took(double seconds, long heap, long resident) {}

  static Launched start(Path work, List<String> arguments) throws IOException {
    Path log = Files.createTempFile(work, "log", ".txt");
    Path collections = Files.createTempFile(work, "gc", ".txt");
    List<String> command = new ArrayList<>(List.of("./hakaru"));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
    builder.environment().put("HAKARU_BUILT", "1");
    builder.environment().put("HAKARU_JAVA_OPTS", "-Xlog:gc:file=" + collections);
    return new Launched(builder.start(), log, collections);
  }

  /** Runs a command to its end. */
  static Took run(Path work, String... arguments) throws IOException, InterruptedException {
    try (Launched launched = start(work, List.of(arguments))) {
      long resident = 0;
      while (!launched.process.waitFor(LOOK_EVERY)) {
        resident = Math.max(resident, launched.resident().orElse(0));
      }
      double seconds = (System.nanoTime() - launched.start) / 1e9;
      if (launched.process.exitValue() != 0) {
        throw new IOException(
            List.of(arguments)
                + " ended with "
                + launched.process.exitValue()
                + ": "
                + Files.readString(launched.log));
      }
      return new Took(seconds, launched.heap(), resident);
    }
  }

  /** Waits until the command has said {@code words}. */
  void await(String words) throws IOException, InterruptedException {
    while (!Files.readString(log).contains(words)) {
      if (process.waitFor(LOOK_EVERY)) {
        throw new IOException("ended early: " + Files.readString(log));
      }
    }
  }

  /** Most megabytes of the process so far; nothing once it is gone. */
  OptionalLong resident() throws IOException {
    try {
      Matcher found =
          RESIDENT.matcher(Files.readString(Path.of("/proc/" + process.pid() + "/status")));
      return found.find()
          ? OptionalLong.of(Long.parseLong(found.group(1)) / 1024)
          : OptionalLong.empty();
    } catch (NoSuchFileException gone) {
      return OptionalLong.empty();
    }
  }

  private long heap() throws IOException {
    return Files.readAllLines(collections).stream()
        .flatMap(line -> HEAP.matcher(line).results())
        .mapToLong(found -> Long.parseLong(found.group(2)))
        .max()
        .orElse(0);
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
