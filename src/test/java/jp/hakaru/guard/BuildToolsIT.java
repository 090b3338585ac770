package jp.hakaru.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Null checking, Error Prone and the formatter bite (検査が効いている), as the build file sets them. */
@Tag("fast")
final class BuildToolsIT {
  private static String pomText;
  private static Pom pom;

  @TempDir private Path folder;

  @BeforeAll
  static void readThePom() throws IOException {
    pomText = Files.readString(Path.of("pom.xml"));
    pom = Pom.parse(pomText);
  }

  private Path sample(String body) throws IOException {
    return Files.writeString(
        folder.resolve("Sample.java"),
        """
        package sample;

        import java.util.ArrayList;
        import java.util.List;
        import org.jspecify.annotations.NullMarked;
        import org.jspecify.annotations.Nullable;

        @NullMarked
        final class Sample {
          private Sample() {}
        %s}
        """
            .formatted(body));
  }

  @Test
  void theCheckersOfTheBuildAreTheOnesTriedHere() {
    assertThat(pom.checkers())
        .hasSize(2)
        .anyMatch(jar -> jar.startsWith("nullaway-"))
        .allMatch(jar -> ForkedTool.jars().contains(jar));
    assertThat(ForkedTool.jars()).contains(pom.formatter());
  }

  @Test
  void aNullThatMaySlipThroughFailsTheCompilerOfTheBuild() throws IOException {
    ForkedTool.Result result =
        ForkedTool.compile(
            pom,
            sample(
                """

                  static int length(@Nullable String text) {
                    return text.length();
                  }

                  static List<String> texts(List<@Nullable String> texts) {
                    return texts;
                  }
                """),
            folder);
    assertThat(result.exit()).as(result.output()).isNotZero();
    assertThat(result.output())
        .contains("error: [NullAway] dereferenced expression 'text' is @Nullable")
        .contains("error: [NullAway] incompatible types: List<@Nullable String>");
  }

  @Test
  void aMistakeThatErrorProneKnowsFailsTheCompilerOfTheBuild() throws IOException {
    ForkedTool.Result result =
        ForkedTool.compile(
            pom,
            sample(
                """

                  static void forgotten() {
                    new IllegalStateException("never thrown");
                  }
                """),
            folder);
    assertThat(result.exit()).as(result.output()).isNotZero();
    assertThat(result.output()).contains("error: [DeadException]");
  }

  @Test
  void soundCodePassesTheCompilerOfTheBuild() throws IOException {
    ForkedTool.Result result =
        ForkedTool.compile(
            pom,
            sample(
                """

                  static int length(@Nullable String text) {
                    return text == null ? 0 : text.length();
                  }

                  static List<String> copy(List<String> texts) {
                    return new ArrayList<>(texts);
                  }
                """),
            folder);
    assertThat(result.exit()).as(result.output()).isZero();
    assertThat(folder.resolve("sample/Sample.class")).exists();
  }

  @Test
  void aBadlyFormattedFileIsSeenByTheFormatterOfTheBuild() throws IOException {
    Path good = folder.resolve("Good.java");
    Files.writeString(good, "final class Good {\n  int one;\n}\n");
    Path bad = folder.resolve("Bad.java");
    Files.writeString(bad, "final class Bad {\n    int one ;\n}\n");
    assertThat(ForkedTool.checkFormat(good)).isEqualTo(new ForkedTool.Result(0, ""));
    assertThat(ForkedTool.checkFormat(bad).exit()).isEqualTo(1);
    assertThat(ForkedTool.checkFormat(bad).output()).contains("Bad.java");
  }

  @Test
  void everyBuildAsksTheFormatterAboutEverySource() {
    assertThat(pom.formatterGoals()).contains("check");
    assertThat(pom.formatted()).contains("src/main/java/**/*.java", "src/test/java/**/*.java");
  }

  @Test
  void nothingInTheBuildFileSilencesACheck() {
    assertThat(pom.silencers()).isEmpty();
    String silenced =
        pomText.replaceFirst(
            "<properties>", "<properties><skipTests>true</skipTests><skip>false</skip>");
    assertThat(Pom.parse(silenced).silencers()).containsExactly("skipTests", "skip");
  }
}
