package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Who has to stop the server of a home (起動者): the Hakaru that started or adopted it.
 *
 * @param pid its process
 * @param since when that process started, which tells it from a later one with the same number
 * @param opening which opening of the home within that process
 * @param guarded whether the server stops by itself as soon as the starter is gone
 */
record Starter(long pid, Instant since, String opening, boolean guarded) {
  /** The system's clock may be set while a process runs, which moves the start it reports. */
  private static final Duration CLOCK_SLACK = Duration.ofSeconds(5);

  static Starter thisProcess(String opening, boolean guarded) {
    ProcessHandle me = ProcessHandle.current();
    return new Starter(me.pid(), startOf(me), opening, guarded);
  }

  static Optional<Starter> of(HomeFolder folder) throws IOException {
    return HomeFolder.read(folder.starter()).flatMap(text -> parse(text.lines().toList()));
  }

  /** Reads {@link #text()}; a file of another form counts as none. */
  static Optional<Starter> parse(List<String> lines) {
    if (lines.size() != 4) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Starter(
              Long.parseLong(lines.get(0)),
              Instant.ofEpochMilli(Long.parseLong(lines.get(1))),
              lines.get(2),
              lines.get(3).equals("guarded")));
    } catch (NumberFormatException foreign) {
      return Optional.empty();
    }
  }

  String text() {
    return String.join(
        "\n",
        String.valueOf(pid),
        String.valueOf(since.toEpochMilli()),
        opening,
        guarded ? "guarded" : "unguarded");
  }

  boolean isAlive() {
    return ProcessHandle.of(pid)
        .filter(ProcessHandle::isAlive)
        .map(Starter::startOf)
        .filter(start -> Duration.between(start, since).abs().compareTo(CLOCK_SLACK) < 0)
        .isPresent();
  }

  private static Instant startOf(ProcessHandle process) {
    Instant start = process.info().startInstant().orElse(Instant.EPOCH);
    return Instant.ofEpochMilli(start.toEpochMilli());
  }
}
