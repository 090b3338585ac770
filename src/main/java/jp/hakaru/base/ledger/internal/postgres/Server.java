package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Start, adoption and stop of the server of one home (サーバーの起動・引き取り・停止). Callers hold the start
 * lock.
 */
final class Server {
  /** Long enough for recovery after a power cut, which replays at most the log kept on disk. */
  static final Duration LONGEST_START = Duration.ofSeconds(120);

  private static final Duration LONGEST_FAST_STOP = Duration.ofSeconds(60);
  private static final Duration LONGEST_HARD_STOP = Duration.ofSeconds(10);

  /** How long a server may look ready although its starter's death has told it to stop. */
  private static final Duration LAST_SIGNAL = Duration.ofSeconds(2);

  /** Sessions of a killed server take a moment to notice, and bar a new one until they have. */
  private static final Duration RETRY_PAUSE = Duration.ofMillis(200);

  private static final int ATTEMPTS = 5;
  private static final int LOG_LINES = 8;

  private static final Logger LOG = LoggerFactory.getLogger(Server.class);

  private final HomeFolder folder;
  private final PostgresBinaries binaries;
  private final String opening;

  Server(HomeFolder folder, PostgresBinaries binaries, String opening) {
    this.folder = folder;
    this.binaries = binaries;
    this.opening = opening;
  }

  /** The port of the running server, which is found, adopted or started. */
  int ensure() throws IOException {
    Optional<Starter> starter = Starter.of(folder);
    Optional<Postmaster> running = settled(starter);
    if (running.isEmpty()) {
      return start();
    }
    if (starter.filter(Starter::isAlive).isEmpty()) {
      LOG.info("adopting the PostgreSQL of {}, whose starter is gone", folder.root());
      record(false);
    }
    return running.get().port();
  }

  /**
   * Stops the server if this opening of the home is its starter. One whose starter is gone is
   * stopped too, unless others use it: one of them will.
   */
  void stopIfOurs(boolean inUse) throws IOException {
    boolean ours = Starter.of(folder).filter(this::isThis).isPresent();
    if (!ours && (inUse || !mayBeOurs())) {
      return;
    }
    Optional<Postmaster> running = Postmaster.find(folder.data());
    if (running.isPresent()) {
      stop(running.get());
    }
    Files.deleteIfExists(folder.starter());
  }

  /** Whether this opening of the home has to stop the server, as far as the file tells. */
  boolean mayBeOurs() throws IOException {
    return Starter.of(folder).filter(one -> !isThis(one) && one.isAlive()).isEmpty();
  }

  private boolean isThis(Starter starter) {
    return starter.pid() == ProcessHandle.current().pid() && starter.opening().equals(opening);
  }

  /** The server once it is neither starting nor stopping, or nothing once it is gone. */
  private Optional<Postmaster> settled(Optional<Starter> starter) throws IOException {
    boolean told = starter.filter(one -> one.guarded() && !one.isAlive()).isPresent();
    if (told) {
      Poll.until(LAST_SIGNAL, () -> Postmaster.find(folder.data()).isEmpty());
    }
    boolean settled =
        Poll.until(
            LONGEST_START,
            () -> Postmaster.find(folder.data()).filter(one -> !one.isReady()).isEmpty());
    if (!settled) {
      throw PostgresHomeException.failure(
          "the PostgreSQL of " + folder.root() + " neither starts nor stops",
          "an end of that within " + LONGEST_START.toSeconds() + " seconds",
          "See " + folder.log() + ".");
    }
    return Postmaster.find(folder.data());
  }

  private int start() throws IOException {
    ServerUser user = ServerUser.of(folder);
    user.requireWayInto(folder.root());
    user.requireWayInto(binaries.bin());
    user.own(folder.data());
    Cluster.configure(folder.data(), user);
    removeStalePid();
    record(user.guards());
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      Optional<Integer> port = tryStart(user);
      if (port.isPresent()) {
        return port.get();
      }
      LOG.info("PostgreSQL of {} did not start, trying again: {}", folder.root(), lastWords());
      Poll.pause(RETRY_PAUSE.multipliedBy(attempt));
    }
    return tryStart(user)
        .orElseThrow(() ->
            PostgresHomeException.failure(
                "PostgreSQL of " + folder.root() + " ended at its start: " + lastWords(),
                "a server ready for work",
                "See " + folder.log() + "."));
  }

  private Optional<Integer> tryStart(ServerUser user) throws IOException {
    Optional<Integer> before = HomeFolder.read(folder.port()).flatMap(Ports::parse);
    int port = Ports.choose(before);
    folder.renewLog();
    List<String> command =
        List.of(
            binaries.program("postgres"),
            "-D",
            folder.data().toString(),
            "-p",
            String.valueOf(port));
    Process process =
        Keeper.start(
            Program.builder(user.serverCall(command))
                .redirectErrorStream(true)
                .redirectOutput(folder.log().toFile()));
    process.getOutputStream().close();
    boolean decided = Poll.until(LONGEST_START, () -> !process.isAlive() || isReady(process.pid()));
    if (!decided) {
      process.destroyForcibly();
      process.onExit().join();
    }
    if (!process.isAlive()) {
      return Optional.empty();
    }
    folder.write(folder.port(), String.valueOf(port));
    return Optional.of(port);
  }

  private boolean isReady(long pid) throws IOException {
    return Postmaster.told(folder.data())
        .filter(one -> one.pid() == pid && one.isReady())
        .isPresent();
  }

  private void stop(Postmaster running) throws IOException {
    if (!ends(running, "INT", LONGEST_FAST_STOP) && !ends(running, "QUIT", LONGEST_HARD_STOP)) {
      throw PostgresHomeException.failure(
          "PostgreSQL, process " + running.pid() + ", does not stop",
          "its end within " + LONGEST_FAST_STOP.toSeconds() + " seconds",
          "See " + folder.log() + ".");
    }
  }

  private boolean ends(Postmaster running, String signal, Duration limit) throws IOException {
    // Java can send TERM and KILL only; TERM would wait for every client to leave.
    Program.run(List.of("sh", "-c", "kill -" + signal + " " + running.pid()));
    return Poll.until(limit, () -> !Postmaster.serves(running.pid(), folder.data()));
  }

  /**
   * Removes a {@code postmaster.pid} whose number now belongs to a process of another kind, which
   * PostgreSQL would take for a rival. A number that belongs to nobody does not disturb it.
   */
  private void removeStalePid() throws IOException {
    Optional<Postmaster> told = Postmaster.told(folder.data());
    if (told.isPresent() && ProcessHandle.of(told.get().pid()).isPresent()) {
      Files.deleteIfExists(Postmaster.file(folder.data()));
    }
  }

  private void record(boolean guarded) throws IOException {
    folder.write(folder.starter(), Starter.thisProcess(opening, guarded).text());
  }

  private String lastWords() {
    try {
      Path log = folder.log();
      List<String> lines = Files.readString(log, StandardCharsets.UTF_8).lines().toList();
      return String.join(" | ", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    } catch (IOException unreadable) {
      return "its log cannot be read (" + unreadable.getMessage() + ")";
    }
  }
}
