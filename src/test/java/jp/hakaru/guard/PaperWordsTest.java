package jp.hakaru.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.guard.JavaLiterals.Literal;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Production Java and profiles know no paper by heart (文書のことばを覚えない). */
final class PaperWordsTest {
  private static final Path PROFILES = Path.of("src/main/resources/profiles");

  /** An invented paper: a heading printed often, a numbered title, a sentence, a table. */
  private static final String INVENTED =
      """
      那覇市のよていひょう
      所属\t港まつり推進課\t担当課
      みほん※よていとけっかがちがうときのわけ
      みほん※よていとけっかがちがうときのわけ
      みほん※よていとけっかがちがうときのわけ
      みほん※よていとけっかがちがうときのわけ
      みほん※よていとけっかがちがうときのわけ
      1-2 ながいなまえのつけられたみほんのしさく
      1-2 ながいなまえのつけられたみほんのしさく
      1-2 ながいなまえのつけられたみほんのしさく
      1-2 ながいなまえのつけられたみほんのしさく
      1-2 ながいなまえのつけられたみほんのしさく
      大きな船の模型をならべて、こどもたちに見せる。
      """;

  private static PaperWords invented() {
    return PaperWords.of(List.of(INVENTED), Municipalities.bundled().names());
  }

  private static List<String> papers() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(RealPapers.find("").toAbsolutePath().getParent())) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static PaperWords real() throws IOException {
    List<String> papers = papers();
    assertThat(papers).hasSizeGreaterThanOrEqualTo(5);
    PaperWords words = PaperWords.of(papers, Municipalities.bundled().names());
    assertThat(words.names()).hasSizeGreaterThan(30).anyMatch(name -> name.endsWith("課"));
    return words;
  }

  private static List<String> faults(List<Literal> literals, PaperWords words) {
    return literals.stream()
        .flatMap(literal ->
            words.faultsOfCode(literal.text()).stream()
                .map(fault -> literal.place() + ": " + fault))
        .toList();
  }

  @Test
  @NeedsRealPapers
  void noLiteralOfProductionJavaHoldsARunOrANameOfARealPaper() throws IOException {
    List<Literal> literals = JavaLiterals.below(Path.of("src/main/java"));
    assertThat(literals).hasSizeGreaterThan(300);
    assertThat(faults(literals, real())).isEmpty();
  }

  @Test
  @NeedsRealPapers
  void noProfileHoldsARunOfARealPapersRecordText() throws IOException {
    PaperWords words = real();
    List<String> faults = new ArrayList<>();
    try (Stream<Path> files = Files.walk(PROFILES)) {
      List<Path> profiles = files.filter(Files::isRegularFile).toList();
      assertThat(profiles).isNotEmpty();
      for (Path profile : profiles) {
        words
            .faultsOfProfile(Files.readString(profile))
            .forEach(fault -> faults.add(profile.getFileName() + ": " + fault));
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  @NeedsRealPapers
  void aSentenceOfEachRealPaperIsReportedInCodeAndInAProfile() throws IOException {
    PaperWords words = real();
    for (String paper : papers()) {
      String sentence =
          Stream.of(paper.split("[\\t\\n]"))
              .max(Comparator.comparingInt(String::length))
              .map(PaperWords::fold)
              .orElseThrow();
      assertThat(words.faultsOfCode("x" + sentence.substring(0, 8))).isNotEmpty();
      assertThat(words.faultsOfProfile("- {words: [" + sentence + "]}")).isNotEmpty();
    }
  }

  @Test
  void aRunOfAPaperInALiteralIsReportedHoweverItIsWritten(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("Sample.java"),
        """
        final class Sample {
          static final String RUN = "船の模型をならべて";
          static final String SPACED = "船の 模型を\\u3000ならべ\\n て";
          static final String ADDED = "船の模型" + ("を" + "ならべて");
          static final String BLOCK = \"""
              船の模型を
              ならべて
              \""";
          // 船の模型をならべて: a comment is no literal
          static final String SHORT = "船の模型をなら" + SPACED + "べて";
          static final char CHARACTER = '船';
        }
        """);
    assertThat(faults(JavaLiterals.below(folder), invented()))
        .containsExactlyInAnyOrder(
            "Sample.java:2: the run 船の模型をならべ",
            "Sample.java:2: the run の模型をならべて",
            "Sample.java:3: the run 船の模型をならべ",
            "Sample.java:3: the run の模型をならべて",
            "Sample.java:4: the run 船の模型をならべ",
            "Sample.java:4: the run の模型をならべて",
            "Sample.java:5: the run 船の模型をならべ",
            "Sample.java:5: the run の模型をならべて");
  }

  @Test
  void aNameOfAPapersBodyOrDepartmentIsReported() {
    assertThat(invented().names()).containsExactlyInAnyOrder("那覇市", "那覇", "港まつり推進課");
    assertThat(invented().faultsOfCode("那覇のまち")).containsExactly("the name 那覇");
    assertThat(invented().faultsOfCode("港まつり推進課")).containsExactly("the name 港まつり推進課");
    assertThat(invented().faultsOfCode("担当課")).isEmpty();
  }

  @Test
  void aProfileMayHoldAHeadingButNoRecordText() {
    assertThat(invented().faultsOfProfile("names: [よていとけっかがちがうときのわけ]")).isEmpty();
    assertThat(invented().faultsOfProfile("names: [担当課, 所属]")).isEmpty();
    assertThat(invented().faultsOfProfile("words: [こどもたちに見せる]")).isNotEmpty();
    assertThat(invented().faultsOfProfile("words: [つけられたみほんの]"))
        .as("a numbered title is record text, however often it is printed")
        .isNotEmpty();
  }

  @Test
  void englishWordsAreNoPapersWords() {
    PaperWords words = PaperWords.of(List.of("Non Profit Organization 12,345,678円"), List.of());
    assertThat(words.faultsOfCode("organization")).isEmpty();
    assertThat(words.faultsOfCode("12,345,678")).isNotEmpty();
  }
}
