package jp.hakaru.base.ledger.internal.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several processes on one home (共有利用): one server, whoever ends or is killed. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class SharedPostgresHomeIT {
  @TempDir private Path home;

  @Test
  void secondProcessAttaches() throws Exception {
    try (OtherProcess first = OtherProcess.on(home)) {
      String port = first.hear().split(" ")[1];
      try (OtherProcess second = OtherProcess.on(home)) {
        assertThat(second.hear()).isEqualTo("open " + port + " old");
        assertThat(second.say("ask")).isEqualTo("answer 42");
        assertThat(Homes.postmasters(home)).hasSize(1);
        assertThat(second.end()).isEqualTo("closed");
      }
      assertThat(first.say("ask")).isEqualTo("answer 42");
      assertThat(first.end()).isEqualTo("closed");
    }
    assertThat(Homes.postmasters(home)).isEmpty();
  }

  @Test
  void attachedProcessGoesOnWhenTheStarterEnds() throws Exception {
    try (OtherProcess starter = OtherProcess.on(home)) {
      String port = starter.hear().split(" ")[1];
      try (OtherProcess attached = OtherProcess.on(home)) {
        attached.hear();
        assertThat(attached.say("ask")).isEqualTo("answer 42");
        assertThat(starter.end()).isEqualTo("closed");
        assertThat(attached.say("ask")).isEqualTo("answer 42");
        assertThat(Homes.postmasters(home)).hasSize(1);
        assertThat(Files.readString(home.resolve("port")).strip()).isEqualTo(port);
        assertThat(attached.end()).isEqualTo("closed");
      }
    }
    assertThat(Homes.postmasters(home)).isEmpty();
  }

  @Test
  void attachedProcessGoesOnWhenTheStarterIsKilled() throws Exception {
    try (OtherProcess starter = OtherProcess.on(home)) {
      starter.hear();
      try (OtherProcess attached = OtherProcess.on(home)) {
        attached.hear();
        assertThat(attached.say("ask")).isEqualTo("answer 42");
        starter.kill();
        assertThat(attached.say("ask")).isEqualTo("answer 42");
        Homes.awaitPostmasters(home, 1);
        assertThat(attached.say("ask")).isEqualTo("answer 42");
        assertThat(attached.end()).isEqualTo("closed");
      }
    }
    assertThat(Homes.postmasters(home)).isEmpty();
  }

  @Test
  void severalAttachedProcessesStartOneServerAgain() throws Exception {
    try (OtherProcess starter = OtherProcess.on(home)) {
      starter.hear();
      try (OtherProcess second = OtherProcess.on(home);
          OtherProcess third = OtherProcess.on(home)) {
        second.hear();
        third.hear();
        second.say("ask");
        third.say("ask");
        starter.kill();
        CompletableFuture<String> seconds = CompletableFuture.supplyAsync(() -> ask(second));
        assertThat(ask(third)).isEqualTo("answer 42");
        assertThat(seconds.join()).isEqualTo("answer 42");
        Homes.awaitPostmasters(home, 1);
      }
    }
    Homes.awaitPostmasters(home, 0);
  }

  @Test
  void starterWaitsForTheLeaseOfAnother() throws Exception {
    try (OtherProcess starter = OtherProcess.on(home)) {
      starter.hear();
      try (OtherProcess attached = OtherProcess.on(home)) {
        attached.hear();
        assertThat(attached.say("use")).isEqualTo("used");
        List<ProcessHandle> servers = Homes.postmasters(home);
        starter.endInput();
        assertThat(Poll.until(Duration.ofSeconds(1), () -> !starter.isAlive())).isFalse();
        assertThat(attached.say("ask")).isEqualTo("answer 42");
        assertThat(Homes.postmasters(home)).isEqualTo(servers);
        assertThat(attached.say("free")).isEqualTo("freed");
        assertThat(starter.hear()).isEqualTo("closed");
        assertThat(attached.say("use")).isEqualTo("used");
        assertThat(attached.say("ask")).isEqualTo("answer 42");
      }
    }
    Homes.awaitPostmasters(home, 0);
  }

  @Test
  void killedLoneProcessLeavesNoServer() throws Exception {
    try (OtherProcess lone = OtherProcess.on(home)) {
      lone.hear();
      assertThat(Homes.postmasters(home)).hasSize(1);
    }
    Homes.awaitPostmasters(home, 0);
    try (PostgresHome again = Homes.open(home)) {
      assertThat(Homes.ask(again, "select 1")).isEqualTo("1");
    }
  }

  @Test
  void processKilledWhileMakingTheDatabaseLeavesNothingInTheWay() throws Exception {
    try (OtherProcess killed = OtherProcess.on(home)) {
      assertThat(Poll.until(Duration.ofSeconds(20), () -> isBeingMade(home))).isTrue();
      killed.kill();
      assertThat(home.resolve("data")).doesNotExist();
      try (PostgresHome again = Homes.open(home)) {
        assertThat(again.isNew()).isTrue();
        assertThat(Homes.ask(again, "select 1")).isEqualTo("1");
        assertThat(Trees.list(home))
            .noneMatch(entry -> entry.getFileName().toString().startsWith(Trees.TEMPORARY));
      }
    }
  }

  private static boolean isBeingMade(Path home) throws IOException {
    return Trees.list(home).stream()
        .anyMatch(entry -> Files.exists(entry.resolve("data/PG_VERSION")));
  }

  @Test
  void processStartedWhileTheKilledOnesServerStopsGetsAServer() throws Exception {
    try (OtherProcess killed = OtherProcess.on(home)) {
      killed.hear();
      killed.kill();
      try (PostgresHome again = Homes.open(home)) {
        assertThat(Homes.ask(again, "select 1")).isEqualTo("1");
        assertThat(Homes.postmasters(home)).hasSize(1);
      }
    }
  }

  @Test
  void twoProcessesOpeningANewHomeAtOnceMakeOneServer() throws Exception {
    try (OtherProcess one = OtherProcess.on(home);
        OtherProcess two = OtherProcess.on(home)) {
      List<String> words = List.of(one.hear(), two.hear());
      assertThat(words).filteredOn(word -> word.endsWith(" new")).hasSize(1);
      assertThat(words.get(0).split(" ")[1]).isEqualTo(words.get(1).split(" ")[1]);
      assertThat(one.say("ask")).isEqualTo("answer 42");
      assertThat(two.say("ask")).isEqualTo("answer 42");
      assertThat(Homes.postmasters(home)).hasSize(1);
    }
    Homes.awaitPostmasters(home, 0);
  }

  @Test
  void killedServerIsStartedAgain() throws Exception {
    try (OtherProcess process = OtherProcess.on(home)) {
      process.hear();
      assertThat(process.say("ask")).isEqualTo("answer 42");
      Homes.postmasters(home).getFirst().destroyForcibly();
      // A session outlives its server by one answer, so that the loss may show late.
      assertThat(
              Poll.until(
                  Duration.ofSeconds(20),
                  () ->
                      process.say("ask").equals("answer 42")
                          && Homes.postmasters(home).size() == 1))
          .isTrue();
      assertThat(process.end()).isEqualTo("closed");
    }
    assertThat(Homes.postmasters(home)).isEmpty();
  }

  private static String ask(OtherProcess process) {
    try {
      return process.say("ask");
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }
}
