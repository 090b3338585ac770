package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.cycle.check.Acceptance;
import jp.hakaru.cycle.check.Acceptances;
import jp.hakaru.cycle.check.Fingerprint;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The record of a body is checked as its papers are, and what people accepted is told (記録の点検). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckRecordIT {
  private static final MunicipalityCode TOWN = new MunicipalityCode("992054");
  private static final Path PAPERS = Path.of("src/main/resources/examples/tsumugigawa/papers");
  private static final JsonMapper JSON = new JsonMapper();

  private Path home = Path.of("");

  private static Stream<Object> papers() {
    return Stream.of("kensho_r5", "kensho_r6")
        .map(name -> PAPERS.resolve("tsumugigawa_" + name + ".txt"));
  }

  private static Object[] command(String name, Stream<?> rest) {
    return Stream.concat(Stream.of(name), rest).toArray();
  }

  @BeforeAll
  void importThePapers(@TempDir Path folder) {
    home = folder;
    Commands.Said said =
        Commands.run(
            command(
                "import",
                Stream.concat(
                    papers(),
                    Stream.of(
                        "--home", home, "--municipality", TOWN, "--name", "つむぎ川市", "--accept"))));
    assertThat(said.exit()).as(said.toString()).isZero();
  }

  private Commands.Said check(Object... options) {
    return Commands.run(
        command(
            "check",
            Stream.concat(Stream.of("--municipality", TOWN, "--home", home), Stream.of(options))));
  }

  private static List<String> sentences(Commands.Said said) {
    return JSON.readTree(said.out())
        .path("bodies")
        .path(0)
        .path("findings")
        .valueStream()
        .map(finding -> finding.path("code").asString() + finding.path("sentence").asString())
        .toList();
  }

  @Test
  void theRecordHasTheFindingsOfItsPapersAtTheSamePlaces() {
    Commands.Said record = check();
    Commands.Said files =
        Commands.run(
            command(
                "check",
                Stream.concat(papers(), Stream.of("--municipality", TOWN, "--name", "つむぎ川市"))));
    assertThat(record.exit()).as(record.toString()).isEqualTo(1);
    assertThat(record.out().lines().sorted()).isEqualTo(files.out().lines().sorted().toList());
    assertThat(record.out()).contains("tsumugigawa_kensho_r6.txt L");
  }

  @Test
  void whatIsAcceptedIsToldAndNoLongerFails() {
    JsonNode findings =
        JSON.readTree(check("--json").out()).path("bodies").path(0).path("findings");
    assertThat(findings).hasSizeGreaterThan(10);
    try (RecordRooms rooms = RecordRooms.open(home)) {
      Acceptances acceptances = rooms.get(Acceptances.class);
      rooms
          .get(Ledger.class)
          .write(
              TOWN,
              "planner",
              "了承",
              () -> {
                findings.forEach(finding -> acceptances.accept(acceptance(finding)));
                return null;
              });
    }
    Commands.Said accepted = check("--fail-on", "note");
    assertThat(accepted.exit()).as(accepted.toString()).isZero();
    assertThat(accepted.out())
        .contains("〔了承済み：前から知っている。（")
        .contains("うち了承済み " + findings.size() + " 件。");
    JsonNode log = JSON.readTree(check("--sarif").out()).path("runs").path(0).path("results");
    assertThat(log).hasSize(findings.size());
    assertThat(log.path(0).path("suppressions").path(0).path("justification").asString())
        .isEqualTo("前から知っている。");
    forgetAll(findings);
  }

  private static Acceptance acceptance(JsonNode finding) {
    return new Acceptance(
        new Fingerprint(finding.path("fingerprint").asString()),
        finding.path("code").asString(),
        finding.path("sentence").asString(),
        "前から知っている。",
        "planner",
        LocalDate.now(Ledger.ZONE));
  }

  private void forgetAll(JsonNode findings) {
    try (RecordRooms rooms = RecordRooms.open(home)) {
      rooms
          .get(Ledger.class)
          .write(
              TOWN,
              "planner",
              "取消し",
              () -> {
                findings.forEach(finding ->
                    rooms
                        .get(Acceptances.class)
                        .takeBack(new Fingerprint(finding.path("fingerprint").asString())));
                return null;
              });
    }
  }

  @Test
  void aHomeSwitchesRulesOffAndItsMistakesAreTold() throws IOException {
    Path file = home.resolve("check.yaml");
    Files.writeString(file, "bodies:\n  992054:\n    HK-603: off\n    HK-101: note\n");
    assertThat(sentences(check("--json"))).noneMatch(one -> one.startsWith("HK-603"));
    assertThat(check().out()).contains("HK-101  参考");
    Files.writeString(file, "rules:\n  HK-999: off\n");
    Commands.Said wrong = check();
    assertThat(wrong.exit()).isEqualTo(2);
    assertThat(wrong.err()).contains("check.yaml", "HK-999", "--rules");
    Files.delete(file);
    assertThat(sentences(check("--json"))).anyMatch(one -> one.startsWith("HK-603"));
  }

  @Test
  void aBodyWithoutARecordIsRefused() {
    Commands.Said said = Commands.run("check", "--municipality", "992011", "--home", home);
    assertThat(said.exit()).isEqualTo(2);
    assertThat(said.err()).contains("992011", "992054 つむぎ川市");
    Commands.Said nothing = Commands.run("check", "--home", home);
    assertThat(nothing.exit()).isEqualTo(2);
    assertThat(nothing.err()).contains("--municipality");
  }
}
