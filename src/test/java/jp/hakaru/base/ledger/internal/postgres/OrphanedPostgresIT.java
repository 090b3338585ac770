package jp.hakaru.base.ledger.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a home may be found in (残存サーバー・古い記録・別ユーザー), and openings within one process. */
@Timeout(60)
class OrphanedPostgresIT {
  private static final int NOBODY = 65534;
  private static final Path INSTALLED = Path.of("/usr/lib/postgresql/15/bin");

  @TempDir private Path path;

  @Test
  void orphanIsAdoptedAndStoppedByItsNewStarter() throws Exception {
    Homes.open(path).close();
    HomeFolder folder = HomeFolder.at(path);
    Process orphan = startUnguarded(folder);
    try {
      Process dead = new ProcessBuilder("true").start();
      dead.onExit().join();
      folder.write(folder.starter(), dead.pid() + "\n0\ngone\nunguarded");
      try (PostgresHome home = Homes.open(path)) {
        assertThat(Homes.postmasters(path))
            .extracting(ProcessHandle::pid)
            .containsExactly(orphan.pid());
        assertThat(Homes.ask(home, "select 1")).isEqualTo("1");
      }
      assertThat(orphan.isAlive()).isFalse();
    } finally {
      orphan.destroyForcibly();
    }
  }

  /** As a server would run whose starter could not bind it to its own life. */
  private static Process startUnguarded(HomeFolder folder) throws Exception {
    PostgresBinaries binaries = PostgresBinaries.bundled(Homes.CACHE);
    ServerUser user = ServerUser.of(folder);
    int port = Ports.parse(HomeFolder.read(folder.port()).orElseThrow()).orElseThrow();
    List<String> call =
        user.serverCall(
            List.of(binaries.program("postgres"), "-D", folder.data().toString(), "-p", "" + port));
    Process process =
        Program.builder(
                call.stream()
                    .map(word -> word.replace("pdeathsig=INT", "pdeathsig=clear"))
                    .toList())
            .redirectErrorStream(true)
            .redirectOutput(folder.log().toFile())
            .start();
    assertThat(
            Poll.until(
                Duration.ofSeconds(20),
                () -> Postmaster.find(folder.data()).filter(Postmaster::isReady).isPresent()))
        .isTrue();
    return process;
  }

  @Test
  void numberOfAnotherProcessIsNotTakenForTheServer() throws Exception {
    Homes.open(path).close();
    HomeFolder folder = HomeFolder.at(path);
    long stranger = ProcessHandle.current().pid();
    Files.writeString(
        Postmaster.file(folder.data()),
        String.join(
            "\n",
            String.valueOf(stranger),
            folder.data().toString(),
            "1",
            "15999",
            "",
            "127.0.0.1",
            "1 1",
            "ready"));
    try (PostgresHome home = Homes.open(path)) {
      assertThat(Homes.ask(home, "select 1")).isEqualTo("1");
      assertThat(Homes.postmasters(path))
          .extracting(ProcessHandle::pid)
          .hasSize(1)
          .doesNotContain(stranger);
    }
  }

  @Test
  void takenPortIsLeftToItsOwner() throws Exception {
    Homes.open(path).close();
    HomeFolder folder = HomeFolder.at(path);
    int port = Ports.parse(HomeFolder.read(folder.port()).orElseThrow()).orElseThrow();
    try (var other = new ServerSocket(port);
        PostgresHome home = Homes.open(path)) {
      assertThat(home.port()).isNotEqualTo(other.getLocalPort());
      assertThat(Homes.ask(home, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void secondOpeningInOneProcessBehavesLikeASecondProcess() throws Exception {
    PostgresHome first = Homes.open(path);
    try (PostgresHome second = Homes.open(path)) {
      assertThat(second.isNew()).isFalse();
      assertThat(second.port()).isEqualTo(first.port());
      first.close();
      first.close();
      assertThatThrownBy(first::use).isInstanceOf(IllegalStateException.class);
      try (PostgresHome.Lease lease = second.use();
          PostgresHome.Lease inner = second.use()) {
        assertThat(lease).isNotSameAs(inner);
        assertThat(Homes.ask(second, "select 1")).isEqualTo("1");
      }
    }
    assertThat(Homes.postmasters(path)).isEmpty();
  }

  @Test
  void leaseHeldTooLongIsOverrunAndItsHolderGoesOn() throws Exception {
    PostgresHome first = Homes.open(path);
    try (PostgresHome second = Homes.open(path);
        PostgresHome.Lease lease = second.use()) {
      first.close(Duration.ofMillis(100));
      assertThat(Homes.postmasters(path)).isEmpty();
      second.ensureRunning();
      assertThat(lease).isNotNull();
      assertThat(Homes.ask(second, "select 1")).isEqualTo("1");
    }
    assertThat(Homes.postmasters(path)).isEmpty();
  }

  @Test
  void terminalKeysDoNotReachTheServer() throws Exception {
    try (PostgresHome home = Homes.open(path)) {
      long server = Homes.postmasters(path).getFirst().pid();
      String stat = Files.readString(Path.of("/proc/" + server + "/stat"));
      String group = stat.substring(stat.lastIndexOf(')')).split(" ")[3];
      assertThat(group).isEqualTo(String.valueOf(server));
      assertThat(home.isNew()).isTrue();
    }
  }

  @Test
  void interruptedThreadStillStopsTheServer() throws Exception {
    PostgresHome home = Homes.open(path);
    Thread.currentThread().interrupt();
    home.close();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Homes.postmasters(path)).isEmpty();
  }

  @Test
  void serverThatCannotStartSaysWhy() throws Exception {
    Homes.open(path).close();
    Files.writeString(path.resolve("data/postgresql.conf"), "shared_buffers = 'a lot'\n");
    assertThatThrownBy(() -> Homes.open(path))
        .isInstanceOf(PostgresHomeException.class)
        .hasMessageContaining("shared_buffers")
        .hasMessageContaining("postgres.log");
  }

  /**
   * Where user namespaces are refused, root runs the server as nobody; others run it themselves.
   */
  @Test
  void otherUserRunsTheServerWhereItCanEnter() throws Exception {
    PostgresBinaries binaries = PostgresBinaries.installed(INSTALLED);
    if (!System.getProperty("user.name").equals("root")) {
      assertThat(ServerUser.of(HomeFolder.at(path)).way()).isNotIn(ServerUser.Way.NAMESPACE);
      return;
    }
    ServerUser nobody = ServerUser.otherUser(NOBODY, NOBODY);
    assertThatThrownBy(() -> nobody.requireWayInto(path))
        .hasMessageContaining("cannot enter " + path.toRealPath())
        .hasMessageContaining("HAKARU_CACHE");
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx--x--x"));
    nobody.requireWayInto(path);
    Cluster.create(HomeFolder.at(path), binaries, nobody);
    try (PostgresHome home = PostgresHome.open(path, binaries)) {
      assertThat(Homes.ask(home, "select 1")).isEqualTo("1");
      assertThat(Files.getAttribute(path.resolve("data/postmaster.pid"), "unix:uid"))
          .isEqualTo(NOBODY);
    }
    assertThat(Homes.postmasters(path)).isEmpty();
  }
}
