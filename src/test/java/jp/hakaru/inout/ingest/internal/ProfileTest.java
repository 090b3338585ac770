package jp.hakaru.inout.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.ExampleReading;
import jp.hakaru.inout.ingest.OwnProfile;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.profile.PaperProfile;
import jp.hakaru.inout.ingest.internal.profile.ProfileFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Profiles read papers by their words, which are words and never patterns (プロファイル). */
final class ProfileTest {
  private static final Path PROFILES = Path.of("src/main/resources/profiles");
  private static final List<String> BUNDLED = List.of("f1", "f2", "f4");

  /** Lists that hold no words of papers. */
  private static final Set<String> NO_WORDS =
      Set.of(
          "columns",
          "to",
          "first",
          "more",
          "then",
          "after_loss",
          "order",
          "required",
          "item_series",
          "section_signs");

  private static String bundled(String name) throws IOException {
    return Files.readString(PROFILES.resolve(name + ".yaml"));
  }

  private static OwnProfile own(String name, String yaml) {
    return switch (OwnProfile.load(name + ".yaml", bytes(yaml))) {
      case OwnProfile.Usable(OwnProfile profile) -> profile;
      case OwnProfile.Faulty faulty -> throw new AssertionError(faulty.problems().toString());
    };
  }

  private static PaperProfile profile(String yaml) {
    return switch (ProfileFile.load("mine.yaml", bytes(mine(yaml)))) {
      case ProfileFile.Usable(PaperProfile profile) -> profile;
      case ProfileFile.Faulty faulty -> throw new AssertionError(faulty.problems().toString());
    };
  }

  private static String mine(String yaml) {
    return yaml.replaceFirst("(?m)^profile: .*$", "profile: mine");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void assertThatExamplesAgree(OwnProfile profile) {
    List<ExampleReading> examples = profile.readExamples(Municipalities.bundled());
    assertThat(examples).isNotEmpty();
    for (ExampleReading example : examples) {
      assertThat(example.agrees()).as(example.name() + " " + example.counts()).isTrue();
    }
  }

  @TestFactory
  List<DynamicTest> examplesAreReadAsTheySay() {
    return BUNDLED.stream()
        .map(name ->
            DynamicTest.dynamicTest(name, () -> assertThatExamplesAgree(own(name, bundled(name)))))
        .toList();
  }

  @TestFactory
  List<DynamicTest> wordsAreNoPatterns() {
    return BUNDLED.stream()
        .map(name ->
            DynamicTest.dynamicTest(
                name,
                () -> {
                  YAMLMapper yaml = new YAMLMapper();
                  JsonNode tree = yaml.readTree(mine(bundled(name)));
                  int[] added = {0};
                  addSigns(tree, added);
                  assertThat(added[0]).isGreaterThan(20);
                  assertThatExamplesAgree(own("mine", yaml.writeValueAsString(tree)));
                }))
        .toList();
  }

  /** Adds to each list of words some that would break a pattern, or fit everywhere in one. */
  private static void addSigns(JsonNode node, int[] added) {
    for (Map.Entry<String, JsonNode> one : node.properties()) {
      boolean words =
          one.getValue() instanceof ArrayNode list
              && !list.isEmpty()
              && list.get(0).isString()
              && !NO_WORDS.contains(one.getKey());
      if (words && one.getValue() instanceof ArrayNode list) {
        added[0]++;
        for (String sign : List.of("(", "[", "\\E(?:", "{9,", ".*", "$1\\2", "(a+)+$|", "^|")) {
          list.add("☃" + added[0] + "①" + sign);
          list.add(sign + "①" + "☃" + added[0]);
        }
      } else {
        addSigns(one.getValue(), added);
      }
    }
    node.valueStream().filter(JsonNode::isObject).forEach(one -> addSigns(one, added));
  }

  private static Dossier dossier(PaperProfile profile, String text) {
    Municipality body = Municipality.example(new MunicipalityCode("990019"), "かもめ市");
    ReadPaper read =
        ReadingLine.with(profile, Municipalities.bundled())
            .read(
                new PaperSource("example", bytes(text)),
                new BodyChoice(Optional.of(body), false, List.of()),
                ChosenReadings.NONE);
    assertThat(read).isInstanceOf(ReadPaper.Read.class);
    return ((ReadPaper.Read) read).dossier();
  }

  @Test
  void signsOfHeadingsAndOfItemsAreTheProfiles() throws IOException {
    String paper =
        """
        政策1 水辺がにぎわうまち
        ☆施策 1-1 川とともに暮らす
        ☆めざす姿
        い 川べりに人の声がもどっています。
        ろ 舟がゆきかいます。
        番号\t事業名\t事業内容\tR5事業費(千円)\tR5\tR6\tR7\t区分\t担当課
        1\t舟あそび\t舟を貸し出す。\t1,234\t→\t→\t→\t継続\t水辺課
        """;
    String yaml =
        bundled("f4")
            .replace("section_signs: [", "section_signs: [☆, ")
            .replace("item_signs: [", "item_signs: [い, ")
            .replace("item_series:\n", "item_series:\n  - いろはにほへと\n");
    Dossier dossier = dossier(profile(yaml), paper);
    assertThat(dossier.rows(Table.NODES)).hasSize(2);
    assertThat(dossier.rows(Table.NARRATIVES))
        .extracting(row -> row.number() + " " + row.text())
        .containsExactly("い 川べりに人の声がもどっています。", "ろ 舟がゆきかいます。");
    assertThat(dossier(profile(bundled("f4")), paper).rows(Table.NODES)).hasSize(1);
  }
}
