package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every backup that a landed program left is restored and upgraded by this one, and still says what
 * its file of facts says. How to leave another: {@code src/test/resources/backups/README.md}.
 */
class LandedBackupsIT {
  private static final Path FOLDER = Path.of("src", "test", "resources", "backups");

  @TempDir private Path folder;

  static List<Path> backups() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".hakaru")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("backups")
  void aLandedBackupIsRestoredUpgradedAndStillSaysTheSame(Path backup) throws IOException {
    Properties facts = facts(backup);
    assertThat(facts).isNotEmpty();
    Path home = folder.resolve("home");
    Commands.Said said = Commands.run("restore", backup, "--home", home, "--json");
    assertThat(said.exit()).as(said.toString()).isZero();
    JsonNode answer = JsonMapper.shared().readTree(said.out());
    assertThat(answer.get("faults")).isEmpty();
    Map<String, String> files = Commands.export(home);
    for (String fact : facts.stringPropertyNames()) {
      String told = facts.getProperty(fact);
      if (fact.startsWith("rows.")) {
        assertThat(answer.get("rows").get(fact.substring("rows.".length())).asString())
            .as(fact)
            .isEqualTo(told);
      } else {
        assertThat(files.get(fact)).as(fact).contains(told);
      }
    }
    assertThat(Commands.run("verify", "--home", home).exit()).isZero();
  }

  private static Properties facts(Path backup) throws IOException {
    Properties facts = new Properties();
    Path file =
        backup.resolveSibling(backup.getFileName().toString().replace(".hakaru", ".properties"));
    try (Reader reader = Files.newBufferedReader(file)) {
      facts.load(reader);
    }
    return facts;
  }
}
