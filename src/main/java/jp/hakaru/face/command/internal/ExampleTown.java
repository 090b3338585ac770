package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.kernel.MunicipalityCode;

/**
 * The invented town that the program carries, for a first look (例示の町). What of it goes in is said
 * here alone: its two rolling plans, by the ordinary import.
 */
final class ExampleTown {
  private static final String FOLDER = "/examples/tsumugigawa/papers/";
  private static final List<String> PAPERS =
      List.of("tsumugigawa_jisshikeikaku_r6.txt", "tsumugigawa_jisshikeikaku_r7.txt");
  private static final String CODE = "992054";
  private static final String NAME = "つむぎ川市";

  private ExampleTown() {}

  /** Takes it into {@code home}; a home that has it already stays as it is. */
  static List<ImportOutcome> takeInto(Path home) throws IOException {
    Path folder = Files.createTempDirectory("hakaru-demo");
    PaperImport.Choice choice =
        new PaperImport.Choice(
            Optional.of(new MunicipalityCode(CODE)), NAME, false, false, false, true);
    List<ImportOutcome> outcomes = new ArrayList<>();
    try (PaperImport papers = new PaperImport(home, choice)) {
      for (String paper : PAPERS) {
        outcomes.add(take(papers, paper, folder.resolve(paper)));
      }
    } finally {
      Files.deleteIfExists(folder);
    }
    return outcomes;
  }

  private static ImportOutcome take(PaperImport papers, String paper, Path copy)
      throws IOException {
    try (InputStream in = ExampleTown.class.getResourceAsStream(FOLDER + paper)) {
      if (in == null) {
        throw new IllegalStateException("the program carries no " + paper);
      }
      Files.copy(in, copy);
      return papers.take(copy);
    } finally {
      Files.deleteIfExists(copy);
    }
  }
}
