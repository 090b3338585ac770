package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A running server process (サーバー本体) as the file {@code postmaster.pid} of its data folder tells it.
 *
 * @param pid its process
 * @param port the port it listens on, 0 while the file does not say so yet
 * @param status {@code starting}, {@code ready}, {@code stopping}, or empty while unwritten
 */
record Postmaster(long pid, int port, String status) {
  private static final int PID_LINE = 0;
  private static final int PORT_LINE = 3;
  private static final int STATUS_LINE = 7;

  /** The living server of {@code data}; a file left by one that is gone counts as none. */
  static Optional<Postmaster> find(Path data) throws IOException {
    Optional<Postmaster> told = told(data);
    return told.isPresent() && serves(told.get().pid, data) ? told : Optional.empty();
  }

  /** What {@code postmaster.pid} says, whether or not that process still lives. */
  static Optional<Postmaster> told(Path data) throws IOException {
    return HomeFolder.read(file(data)).flatMap(text -> parse(text.lines().toList()));
  }

  static Path file(Path data) {
    return data.resolve("postmaster.pid");
  }

  /** Reads the lines of {@code postmaster.pid}, which grow while the server starts. */
  static Optional<Postmaster> parse(List<String> lines) {
    long pid = number(lines, PID_LINE);
    if (pid == 0) {
      return Optional.empty();
    }
    String status = lines.size() > STATUS_LINE ? lines.get(STATUS_LINE).strip() : "";
    return Optional.of(new Postmaster(Math.abs(pid), (int) number(lines, PORT_LINE), status));
  }

  private static long number(List<String> lines, int line) {
    try {
      return lines.size() > line ? Long.parseLong(lines.get(line).strip()) : 0;
    } catch (NumberFormatException unfinished) {
      return 0;
    }
  }

  boolean isReady() {
    return status.equals("ready");
  }

  /**
   * Whether process {@code pid} lives and is a server of {@code data}. Process numbers are used
   * again, so being alive is not enough: a server works in its data folder and names it when
   * called.
   */
  static boolean serves(long pid, Path data) throws IOException {
    Optional<ProcessHandle> process = ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
    if (process.isEmpty()) {
      return false;
    }
    Path facts = Path.of("/proc", String.valueOf(pid));
    if (!Files.isDirectory(facts)) {
      return process.get().info().commandLine().orElse("").contains(data.toString());
    }
    try {
      return Files.isSameFile(facts.resolve("cwd"), data);
    } catch (FileSystemException hiddenOrGone) {
      return isCalledWith(data, facts, process.get());
    }
  }

  /** Another user's folder of work may be hidden, the words it was called with are not. */
  private static boolean isCalledWith(Path data, Path facts, ProcessHandle process)
      throws IOException {
    try {
      String words = Files.readString(facts.resolve("cmdline"), StandardCharsets.UTF_8);
      return List.of(words.split("\0")).contains(data.toString());
    } catch (IOException problem) {
      if (process.isAlive()) {
        throw problem;
      }
      return false;
    }
  }
}
