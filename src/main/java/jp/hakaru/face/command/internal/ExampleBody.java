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
 * An invented body that the program carries, for a first look (例示の団体). What of it goes in is said
 * here alone: its whole record, as a data package, by the ordinary import. What a home says
 * otherwise that took in an earlier state of it is changed, since no person stands behind it.
 *
 * @param name of its folder among the examples
 */
record ExampleBody(String name, MunicipalityCode code) {
  static final ExampleBody TOWN = new ExampleBody("tsumugigawa", new MunicipalityCode("992054"));
  static final ExampleBody PREFECTURE = new ExampleBody("shionagi", new MunicipalityCode("990001"));

  private static final String DESCRIPTION = "datapackage.json";

  /** Takes it into {@code home}; empty where the home has it already, which then stays as it is. */
  Optional<ImportOutcome> takeInto(Path home) throws IOException {
    return isIn(home) ? Optional.empty() : Optional.of(take(home));
  }

  private boolean isIn(Path home) throws IOException {
    Id carried;
    try (InputStream in = open(DESCRIPTION)) {
      carried = PackageReader.idOf(code, in.readAllBytes());
    }
    try (ImportHome record = new ImportHome(home)) {
      return record.isThere()
          && record
              .rooms()
              .get(Ledger.class)
              .read(code, () -> record.rooms().get(Releases.class).isReleased(carried));
    }
  }

  private ImportOutcome take(Path home) throws IOException {
    Path outer = Files.createTempDirectory("hakaru-demo");
    Path folder = Files.createDirectory(outer.resolve(name));
    List<Path> copies = new ArrayList<>();
    PaperImport.Choice choice =
        new PaperImport.Choice(
            Optional.of(code),
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
  private List<String> files() throws IOException {
    List<String> files = new ArrayList<>(List.of(DESCRIPTION));
    try (InputStream in = open(DESCRIPTION)) {
      for (JsonNode resource : new JsonMapper().readTree(in).path("resources")) {
        files.add(resource.path("path").asString());
      }
    }
    return files;
  }

  private Path copy(String file, Path to) throws IOException {
    try (InputStream in = open(file)) {
      Files.copy(in, to);
    }
    return to;
  }

  private InputStream open(String file) {
    String path = "/examples/" + name + "/package/" + file;
    InputStream in = ExampleBody.class.getResourceAsStream(path);
    if (in == null) {
      throw new IllegalStateException("the program carries no " + path);
    }
    return in;
  }
}
