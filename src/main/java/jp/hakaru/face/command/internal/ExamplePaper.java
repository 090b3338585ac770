package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.hakaru.base.kernel.MunicipalityCode;

/** The invented paper that the program carries, for a first look (例示の文書). */
final class ExamplePaper {
  private static final String RESOURCE = "/examples/aobano_jisshi_keikaku.txt";
  private static final String CODE = "992011";
  private static final String NAME = "あおば野市";

  private ExamplePaper() {}

  /** Takes it into {@code home}; a home that has it already stays as it is. */
  static ImportOutcome takeInto(Path home) throws IOException {
    Path folder = Files.createTempDirectory("hakaru-demo");
    Path file = folder.resolve(RESOURCE.substring(RESOURCE.lastIndexOf('/') + 1));
    PaperImport.Choice choice =
        new PaperImport.Choice(
            Optional.of(new MunicipalityCode(CODE)), NAME, false, false, false, true);
    try (InputStream in = ExamplePaper.class.getResourceAsStream(RESOURCE);
        PaperImport papers = new PaperImport(home, choice)) {
      if (in == null) {
        throw new IllegalStateException("the program carries no " + RESOURCE);
      }
      Files.copy(in, file);
      return papers.take(file);
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(folder);
    }
  }
}
