package jp.hakaru.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/** The example bodies are written for this project and repeat no real paper (例示の団体は写しではない). */
final class ExampleWordsTest {
  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The rest are printed of the same facts, and the font they are printed with and its licence. */
  private static boolean isText(Path file) {
    return !file.toString().matches(".*(\\.(pdf|docx)|/font/[^/]*)");
  }

  @Test
  @NeedsRealPapers
  void noTextOfAnExampleHoldsARunOfARealPapersRecordText() throws IOException {
    List<String> papers = new ArrayList<>();
    for (Path file : files(RealPapers.find("").toAbsolutePath().getParent())) {
      papers.add(Files.readString(file));
    }
    PaperWords words = PaperWords.of(papers, Municipalities.bundled().names());
    List<Path> town = new ArrayList<>();
    town.addAll(files(Path.of("src/main/resources/examples/tsumugigawa")));
    town.addAll(files(Path.of("src/main/resources/examples/shionagi")));
    town.addAll(files(Path.of("src/test/resources/example")));
    assertThat(town).hasSizeGreaterThan(60);
    List<String> faults = new ArrayList<>();
    for (Path file : town.stream().filter(ExampleWordsTest::isText).toList()) {
      Files.readString(file)
          .lines()
          .flatMap(line -> Stream.of(line.split("\t")))
          .flatMap(cell -> words.faultsOfProfile(cell).stream())
          .forEach(fault -> faults.add(file.getFileName() + ": " + fault));
    }
    assertThat(faults.stream().distinct()).isEmpty();
  }
}
