package jp.hakaru.base.ledger.internal.postgres;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;

/** The test's end of a {@link HomeProcess} (別プロセスの操作). Closing kills it, if it still lives. */
final class OtherProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader out;
  private final Writer in;

  private OtherProcess(Process process) {
    this.process = process;
    this.out = process.inputReader();
    this.in = process.outputWriter();
  }

  static OtherProcess on(Path home) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx128m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            HomeProcess.class.getName(),
            home.toString(),
            Homes.CACHE.toString());
    return new OtherProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  /** Says {@code word} and waits for the answer. */
  String say(String word) throws IOException {
    in.write(word + "\n");
    in.flush();
    return hear();
  }

  /** The next line it says; every wait in it is bounded, so this one is. */
  String hear() throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      if (line.startsWith(HomeProcess.MARK)) {
        return line.substring(HomeProcess.MARK.length());
      }
    }
    throw new IOException("the other process ended without an answer");
  }

  /** Lets it close its home and end. */
  String end() throws IOException {
    endInput();
    return hear();
  }

  void endInput() throws IOException {
    in.close();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** As kill -9 does. */
  void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  @Override
  public void close() {
    kill();
  }
}
