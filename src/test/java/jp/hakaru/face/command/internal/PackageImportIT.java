package jp.hakaru.face.command.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.inout.exchange.DataPackages;
import jp.hakaru.inout.exchange.PackageHead;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.testing.Dossiers;
import jp.hakaru.testing.Papers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package that one home exports is the same published record in another. */
class PackageImportIT {
  @TempDir static Path folder;

  private static Path home;
  private static Map<String, String> exported;
  private static Path exportedTo;

  @BeforeAll
  static void exportOnce() {
    home = folder.resolve("home");
    Path paper = Papers.copy(Papers.AOBANO, folder);
    Commands.Said said =
        Commands.run(
            "import", paper, "--home", home, "--municipality", "992011", "--name", "あおば野市");
    assertThat(said.exit()).as(said.toString()).isZero();
    exported = Commands.export(home);
    exportedTo = folder.resolve("home-package");
  }

  /** A copy of the export in which {@code from} is {@code to} in one file, its hash left out. */
  private static Path edited(String name, String file, String from, String to) throws IOException {
    Path copy = Files.createDirectories(folder.resolve(name));
    for (Map.Entry<String, String> one : exported.entrySet()) {
      String text = one.getValue();
      if (one.getKey().equals("datapackage.json")) {
        text = text.replaceAll("\"hash\" : \"sha256:[0-9a-f]{64}\",\\s*\"dialect\"", "\"dialect\"");
      } else if (one.getKey().equals(file)) {
        assertThat(text).contains(from);
        text = text.replace(from, to);
      }
      Files.writeString(copy.resolve(one.getKey()), text);
    }
    return copy;
  }

  /** The day of the release is that of the import; all else is the same. */
  private static Map<String, String> withoutDay(Map<String, String> files) {
    files.computeIfPresent(
        "datapackage.json",
        (name, text) -> text.replaceAll("\"created\" : \"[^\"]+\"", "\"created\" : \"\""));
    return files;
  }

  @Test
  void thePackageComesOutOfAnotherHomeByteForByte() {
    Path other = folder.resolve("other");
    Commands.Said said = Commands.run("import", exportedTo, "--home", other);
    assertThat(said.exit()).as(said.toString()).isZero();
    assertThat(said.out()).contains("あおば野市").contains("公表しました");
    assertThat(withoutDay(Commands.export(other))).isEqualTo(withoutDay(Commands.export(home)));

    Commands.Said verified = Commands.run("verify", "--home", other);
    assertThat(verified.exit()).as(verified.toString()).isZero();
    Commands.Said again = Commands.run("import", exportedTo, "--home", other);
    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("記録に変わりはありません");
  }

  @Test
  void aZipAndTheDescriptionAreThePackageAsWell() throws IOException {
    Path zip = folder.resolve("package.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, String> file : exported.entrySet()) {
        out.putNextEntry(new ZipEntry("data/" + file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    Path byZip = folder.resolve("by-zip");
    assertThat(Commands.run("import", zip, "--home", byZip).exit()).isZero();
    Commands.Said said =
        Commands.run("import", exportedTo.resolve("datapackage.json"), "--home", byZip);
    assertThat(said.exit()).as(said.toString()).isZero();
    assertThat(said.out()).contains("記録に変わりはありません");
  }

  @Test
  void aZipThatIsCutShortIsADamagedArchive() throws IOException {
    Path zip = folder.resolve("cut.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, String> file : exported.entrySet()) {
        out.putNextEntry(new ZipEntry(file.getKey()));
        out.write(file.getValue().getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(whole, whole.length - 500));
    Path fresh = folder.resolve("damaged");
    Commands.Said said = Commands.run("import", zip, "--home", fresh);
    assertThat(said.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(said.err()).contains("壊れた zip").doesNotContain("文字の文書");
    assertThat(fresh).doesNotExist();
  }

  @Test
  void anErrorIsToldWithItsPlaceAndNothingIsApplied() throws IOException {
    Path broken = edited("broken", "project_costs.csv", ",budget,", ",予算,");
    Files.writeString(
        broken.resolve("nodes.csv"), exported.get("nodes.csv").replace(",full,", ",all,"));
    Path fresh = folder.resolve("fresh");
    Commands.Said said = Commands.run("import", broken, "--home", fresh);
    assertThat(said.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(said.err())
        .contains("project_costs.csv 2 行目 列 stage「予算」")
        .contains("supplementary")
        .contains("nodes.csv 2 行目 列 extent「all」");
    assertThat(fresh).doesNotExist();
    Commands.Said json = Commands.run("import", broken, "--home", fresh, "--json");
    assertThat(json.out()).contains("\"rule\" : \"token\"").contains("\"column\" : \"stage\"");
    Map<String, String> before = Commands.export(home);
    assertThat(Commands.run("import", broken, "--home", home).exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(Commands.export(home)).isEqualTo(before);
  }

  @Test
  void aChangeAndARemovalWaitUntilTheyAreAccepted() throws IOException {
    Path own = folder.resolve("own");
    assertThat(Commands.run("import", exportedTo, "--home", own).exit()).isZero();
    Map<String, String> before = Commands.export(own);
    Path changed = edited("changed", "project_costs.csv", ",14382000,", ",14383000,");
    String link = exported.get("links.csv").lines().skip(1).findFirst().orElseThrow() + "\n";
    Files.writeString(changed.resolve("links.csv"), exported.get("links.csv").replace(link, ""));
    String[] cells = link.split(",");
    String claims = exported.get("claims.csv");
    Files.writeString(
        changed.resolve("claims.csv"),
        claims
            .lines()
            .filter(line -> !line.contains(",link," + cells[1] + "/"))
            .reduce("", (a, b) -> a + b + "\n"));

    Commands.Said dry = Commands.run("import", changed, "--home", own, "--dry-run");
    assertThat(dry.exit()).as(dry.toString()).isEqualTo(Exit.PARTIAL);
    Commands.Said waiting = Commands.run("import", changed, "--home", own);
    assertThat(waiting.exit()).as(waiting.toString()).isEqualTo(Exit.PARTIAL);
    assertThat(waiting.out()).contains("14382000 → 14383000").contains("削除待ち links");
    assertThat(Commands.export(own)).isEqualTo(before);

    Commands.Said accepted = Commands.run("import", changed, "--home", own, "--accept");
    assertThat(accepted.exit()).as(accepted.toString()).isZero();
    assertThat(Commands.export(own).get("project_costs.csv")).contains(",14383000,");
    assertThat(Commands.export(own).get("links.csv")).doesNotContain(link);
  }

  @Test
  void aPackageThatIsNotReleasedIsRecordedOnly() {
    Path held = folder.resolve("held");
    assertThat(Commands.run("import", exportedTo, "--home", held, "--no-release").exit()).isZero();
    assertThat(Commands.run("export", "--home", held, "--out", folder.resolve("none")).exit())
        .isEqualTo(Exit.WRONG_USE);
    Path dry = folder.resolve("dry");
    assertThat(Commands.run("import", exportedTo, "--home", dry, "--dry-run").exit()).isZero();
    assertThat(dry).doesNotExist();
  }

  @Test
  void anotherBodyThanThatOfThePackageIsRefused() {
    Path fresh = folder.resolve("other-body");
    Commands.Said said =
        Commands.run("import", exportedTo, "--home", fresh, "--municipality", "993018");
    assertThat(said.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(said.err()).contains("992011").contains("993018");
    assertThat(Commands.run("import", exportedTo, "--home", fresh, "--name", "べつの市").exit())
        .isEqualTo(Exit.WRONG_USE);
    assertThat(fresh).doesNotExist();
  }

  /** As long as they may be, each character of four bytes, and none that repeats. */
  private static String longText(int length, int seed) {
    return new Random(seed)
        .ints(length, 0x20000, 0x2a000)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  @Test
  void theLongestTextsThatAPackageMayHoldAreIndexed() throws IOException {
    Dossier any = Dossiers.any(1, 12);
    NodeRow node = any.rows(Table.NODES).getFirst();
    LinkRow link =
        new LinkRow(
            OwnerKind.NODE,
            node.nodeId(),
            LinkRelation.REFERS,
            longText(120, 1),
            null,
            longText(60, 2),
            longText(380, 3),
            null);
    DocumentLineRow line =
        any.rows(Table.DOCUMENT_LINES).stream()
            .filter(one -> !one.text().isEmpty())
            .findFirst()
            .orElseThrow();
    Dossier dossier =
        any.plus(
            Dossier.builder()
                .add(Table.NODES, Table.NODES.with(node, "path", longText(500, 4)))
                .add(Table.LINKS, link)
                .add(
                    Table.CLAIMS,
                    new ClaimRow(
                        line.documentId(), line.place(), "link", link.key(), "title", line.text()))
                .build());
    Path to = folder.resolve("long");
    Path own = folder.resolve("long-home");
    PackageHead head =
        new PackageHead(Dossiers.BODY, Dossiers.NAME, Optional.of(LocalDate.of(2026, 4, 1)));
    try (RecordRooms rooms = RecordRooms.open(home)) {
      rooms.get(DataPackages.class).write(dossier, head, to);
    }
    Commands.Said said = Commands.run("import", to, "--home", own);
    assertThat(said.exit()).as(said.toString()).isZero();
    assertThat(Commands.export(own).get("claims.csv")).contains(longText(380, 3));
    Files.writeString(
        to.resolve("nodes.csv"),
        Files.readString(to.resolve("nodes.csv")).replace(longText(500, 4), longText(20000, 4)));
    Commands.Said refused = Commands.run("import", to, "--home", own);
    assertThat(refused.exit()).isEqualTo(Exit.WRONG_USE);
    assertThat(refused.err()).contains("列 path").contains("500 文字以下");
  }

  /** Rows of every table go through the database and come back as they were. */
  @Test
  void aDossierOfEveryTableComesBackFromItsPackageThroughTheRecord() throws IOException {
    MunicipalityCode body = Dossiers.BODY;
    for (int seed = 1; seed <= 3; seed++) {
      Dossier dossier = Dossiers.any(seed, 12);
      Path to = folder.resolve("random" + seed);
      Path own = folder.resolve("random-home" + seed);
      PackageHead head =
          new PackageHead(body, Dossiers.NAME, Optional.of(LocalDate.of(2026, 4, 1)));
      try (RecordRooms rooms = RecordRooms.open(home)) {
        rooms.get(DataPackages.class).write(dossier, head, to);
      }
      Commands.Said said = Commands.run("import", to, "--home", own);
      assertThat(said.exit()).as("seed " + seed + said).isZero();
      try (RecordRooms rooms = RecordRooms.open(own)) {
        Dossier recorded = rooms.get(Ledger.class).read(body, () -> rooms.record());
        Dossier released =
            rooms.get(PublicRecord.class).read(body, Optional.empty(), PublicReading::dossier);
        assertThat(recorded.diff(dossier).tables()).as("seed " + seed).isEmpty();
        assertThat(released.diff(dossier).tables()).as("seed " + seed).isEmpty();
      }
    }
  }
}
