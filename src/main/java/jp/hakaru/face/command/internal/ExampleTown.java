package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.TieAnswers;
import jp.hakaru.inout.publication.Releases;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The invented town that the program carries, for a first look (例示の町). What of it goes in is said
 * here alone: its whole record, as a data package, by the ordinary import. What a home says
 * otherwise that took in an earlier state of the town is changed, since no person stands behind it.
 */
final class ExampleTown {
  private static final String NAME = "tsumugigawa";
  private static final String PACKAGE = "/examples/" + NAME + "/package/";
  private static final String DESCRIPTION = "datapackage.json";
  private static final MunicipalityCode CODE = new MunicipalityCode("992054");

  private ExampleTown() {}

  /** Takes it into {@code home}; empty where the home has it already, which then stays as it is. */
  static Optional<ImportOutcome> takeInto(Path home) throws IOException {
    return isIn(home) ? Optional.empty() : Optional.of(take(home));
  }

  private static boolean isIn(Path home) throws IOException {
    Id carried;
    try (InputStream in = open(DESCRIPTION)) {
      carried = PackageReader.idOf(CODE, in.readAllBytes());
    }
    try (ImportHome record = new ImportHome(home)) {
      return record.isThere()
          && record
              .rooms()
              .get(Ledger.class)
              .read(CODE, () -> record.rooms().get(Releases.class).isReleased(carried));
    }
  }

  private static ImportOutcome take(Path home) throws IOException {
    Path outer = Files.createTempDirectory("hakaru-demo");
    Path folder = Files.createDirectory(outer.resolve(NAME));
    List<Path> copies = new ArrayList<>();
    PaperImport.Choice choice =
        new PaperImport.Choice(
            Optional.of(CODE),
            null,
            false,
            true,
            false,
            true,
            TieAnswers.NONE,
            ChosenReadings.NONE);
    try (PaperImport packages = new PaperImport(home, Optional.empty(), choice)) {
      for (String file : files()) {
        copies.add(copy(file, folder.resolve(file)));
      }
      return packages.take(folder);
    } finally {
      for (Path copy : copies) {
        Files.deleteIfExists(copy);
      }
      Files.deleteIfExists(folder);
      Files.deleteIfExists(outer);
    }
  }

  /** The description and every file that it names. */
  private static List<String> files() throws IOException {
    List<String> files = new ArrayList<>(List.of(DESCRIPTION));
    try (InputStream in = open(DESCRIPTION)) {
      for (JsonNode resource : new JsonMapper().readTree(in).path("resources")) {
        files.add(resource.path("path").asString());
      }
    }
    return files;
  }

  private static Path copy(String file, Path to) throws IOException {
    try (InputStream in = open(file)) {
      Files.copy(in, to);
    }
    return to;
  }

  private static InputStream open(String file) {
    InputStream in = ExampleTown.class.getResourceAsStream(PACKAGE + file);
    if (in == null) {
      throw new IllegalStateException("the program carries no " + PACKAGE + file);
    }
    return in;
  }
}
