package jp.hakaru.inout.ingest.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.internal.profile.PaperProfile;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.ProfileFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Profiles are read strictly, and their examples read as they say (プロファイル). */
final class ProfileTest {
  private static String bundled() throws IOException {
    try (InputStream stream =
        ProfileTest.class.getClassLoader().getResourceAsStream("profiles/f4.yaml")) {
      return new String(
          java.util.Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Profile read(String yaml) {
    return (Profile)
        ProfileFile.read(
            "f4.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }

  @TestFactory
  List<DynamicTest> examplesAreReadAsTheySay() {
    return ProfileFile.bundled().stream()
        .flatMap(profile ->
            profile.examples().stream()
                .map(example ->
                    DynamicTest.dynamicTest(
                        profile.profile() + ": " + example.name(),
                        () -> assertThat(counts(profile, example)).isEqualTo(expected(example)))))
        .toList();
  }

  private static Map<String, Integer> expected(Profile.Example example) {
    return new TreeMap<>(example.expect());
  }

  private static Dossier dossier(PaperProfile profile, String text) {
    Municipality body = Municipality.example(new MunicipalityCode("990019"), "かもめ市");
    ReadPaper read =
        new ReadingLine(List.of(profile), Municipalities.bundled())
            .read(
                new PaperSource("example", text.getBytes(StandardCharsets.UTF_8)),
                new BodyChoice(Optional.of(body), false, List.of()));
    assertThat(read).isInstanceOf(ReadPaper.Read.class);
    return ((ReadPaper.Read) read).dossier();
  }

  /** What was read of what the example expects: rows of tables, the plan's years. */
  private static Map<String, Integer> counts(PaperProfile profile, Profile.Example example) {
    Dossier dossier = dossier(profile, example.text());
    PlanRow plan = dossier.rows(Table.PLANS).getFirst();
    Map<String, Integer> counts = new TreeMap<>();
    Table.ALL.forEach(table -> counts.put(table.name(), dossier.rows(table).size()));
    counts.put(
        "start_year", Optional.ofNullable(plan.startYear()).map(FiscalYear::value).orElse(0));
    counts.put("end_year", Optional.ofNullable(plan.endYear()).map(FiscalYear::value).orElse(0));
    counts.keySet().retainAll(example.expect().keySet());
    return counts;
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
        bundled()
            .replace("section_signs: [", "section_signs: [☆, ")
            .replace("item_signs: [", "item_signs: [い, ")
            .replace("item_series:\n", "item_series:\n  - いろはにほへと\n");
    Dossier dossier = dossier(read(yaml), paper);
    assertThat(dossier.rows(Table.NODES)).hasSize(2);
    assertThat(dossier.rows(Table.NARRATIVES))
        .extracting(row -> row.number() + " " + row.text())
        .containsExactly("い 川べりに人の声がもどっています。", "ろ 舟がゆきかいます。");
    assertThat(dossier(read(bundled()), paper).rows(Table.NODES)).hasSize(1);
  }

  @Test
  void aWordOfTheProfileIsNoPattern() throws IOException {
    String yaml = bundled().replace("continued: [つづき,", "continued: [\"(つづ\", つづき,");
    Profile profile = read(yaml);
    assertThat(profile.continued()).contains("(つづ");
    assertThat(counts(profile, profile.examples().getFirst()))
        .isEqualTo(expected(profile.examples().getFirst()));
  }

  @Test
  void anUnknownKeyIsRefusedWithItsLine() throws IOException {
    String yaml = bundled().replace("unit_words:", "unit_wrods: []\nunit_words:");
    assertThatThrownBy(() -> read(yaml))
        .hasMessageContaining("f4.yaml, line ")
        .hasMessageContaining("unit_wrods")
        .hasMessageContaining("expected one of");
  }

  @Test
  void anUnknownReaderIsRefusedWithThoseThatExist() throws IOException {
    String yaml = bundled().replace("reader: stacked_record", "reader: guess");
    assertThatThrownBy(() -> read(yaml))
        .hasMessageContaining("\"guess\"")
        .hasMessageContaining("stacked_record");
  }

  @Test
  void aMissingKeyAndAnUnknownBlockAreRefused() throws IOException {
    String yaml = bundled();
    assertThatThrownBy(() -> read(yaml.replace("family: F4\n", ""))).hasMessageContaining("family");
    assertThatThrownBy(() -> read(yaml.replace("then: [table, heading, cover]", "then: [tabel]")))
        .hasMessageContaining("tabel");
  }

  @Test
  void aColumnThatFillsNoFieldIsRefused() throws IOException {
    String yaml = bundled();
    assertThatThrownBy(() -> read(yaml.replace("[link.code]", "[link.cod]")))
        .hasMessageContaining("link.cod,")
        .hasMessageContaining("link.code");
  }
}
