package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.TextFold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The same indicators in the forms of tables that plans print (指標の表の形), on pages of a plan and of
 * measures: each value in its column, whatever parts the cells.
 */
final class IndicatorFormsTest {
  private static final Municipality BODY =
      Municipality.example(new MunicipalityCode("992046"), "潮見町");

  private static final List<List<IndicatorForm.Told>> TABLES =
      List.of(
          List.of(
              new IndicatorForm.Told("浜の清掃に加わった人の数", "人", "120", "180", "150"),
              new IndicatorForm.Told("海辺の散策路に満足している人の割合", "％", "41.5", "55.0", "48.0"),
              new IndicatorForm.Told("砂防柵の延長", "m", "1,250", "2,000", "1,600")),
          List.of(
              new IndicatorForm.Told("夕市の来場者数", "人", "3,400", "5,000", "4,200"),
              new IndicatorForm.Told("港の空き倉庫の活用率", "％", "22.0", "40.0", "30.0")));

  static Stream<Arguments> forms() {
    return Stream.of("f0", "f2")
        .flatMap(profile ->
            Stream.concat(
                Stream.of("\t", "　　")
                    .flatMap(gap ->
                        IndicatorForm.FORMS.stream()
                            .map(form -> Arguments.of(profile, form.name(), form, gap))),
                IndicatorForm.STACKED.stream()
                    .map(form -> Arguments.of(profile, form.name(), form, "\n"))));
  }

  @ParameterizedTest(name = "{0} {1} [{3}]")
  @MethodSource("forms")
  void eachValueInItsColumn(String profile, String name, IndicatorForm form, String gap)
      throws IOException {
    String paper = profile.equals("f0") ? plan(form, gap) : measures(form, gap);
    assertThat(read(profile, paper)).containsExactlyElementsOf(expected());
  }

  private static List<String> expected() {
    return TABLES.stream()
        .flatMap(List::stream)
        .map(one ->
            TextFold.key(one.name() + " " + one.unit())
                + " FY2022 "
                + one.baseline().replace(",", "")
                + " FY2027 "
                + one.target().replace(",", ""))
        .toList();
  }

  private static List<String> read(String profile, String paper) throws IOException {
    String file = profile + ".yaml";
    try (InputStream in =
        Objects.requireNonNull(IndicatorFormsTest.class.getResourceAsStream("/profiles/" + file))) {
      OwnProfile own = ((OwnProfile.Usable) OwnProfile.load(file, in.readAllBytes())).profile();
      ReadPaper.Read read =
          (ReadPaper.Read)
              new Ingest(Municipalities.bundled(), own)
                  .read(
                      new PaperSource("paper.txt", paper.getBytes(StandardCharsets.UTF_8)),
                      BodyChoice.of(BODY));
      return read.dossier().rows(Table.INDICATORS).stream().map(IndicatorFormsTest::said).toList();
    }
  }

  private static String said(IndicatorRow row) {
    return TextFold.key(row.name() + " " + row.unit())
        + " "
        + text(row.baselinePeriod())
        + " "
        + text(row.baselineValue())
        + " "
        + text(row.targetPeriod())
        + " "
        + text(row.targetValue());
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : Datum.toText(value);
  }

  private static String plan(IndicatorForm form, String gap) {
    StringBuilder paper = new StringBuilder("第3次潮見町基本計画（令和5年度～令和9年度）\n\n第1章 波とくらす\n\n");
    for (int at = 0; at < TABLES.size(); at++) {
      paper.append(
          """
          第%d節 %s

          現状と課題

          ・砂浜が年ごとに細ります。
          ・見回りの人手が足りません。

          めざす姿

          子どもが一年じゅう外で遊べます。

          主な取組

          ① %s
          竹の柵を毎年立て、砂をためます。
          ② 浜の見回り
          漁の合間に組で歩き、流れついた物を知らせます。

          成果指標

          %s

          町民の役割

          ・浜の掃除に顔を出します。

          """
              .formatted(
                  at + 1,
                  at == 0 ? "浜の安心" : "港のにぎわい",
                  at == 0 ? "砂止めの柵" : "市の再開",
                  form.print(TABLES.get(at), gap)));
    }
    return paper.toString();
  }

  private static String measures(IndicatorForm form, String gap) {
    StringBuilder paper = new StringBuilder("第3次潮見町総合計画\n\n基本目標 1 潮の香りを守る\n\n");
    for (int at = 0; at < TABLES.size(); at++) {
      paper.append(
          """
          施策1-%d %s

          担当課：灯台課、砂浜課

          めざす姿

          浜に人の声がもどっています。

          現状と課題

          ・砂が痩せています。
          ・掃く人が減っています。

          取組方針

          みなで掃く日を決めます。

          施策の展開

          1 砂をふやす

          ・柵を立てます。
          ・砂を運びます。

          成果指標

          %s

          主な事業

          ・砂止め事業%d
          ・砂運び事業%d

          関連計画

          ・浜の手入れ計画

          """
              .formatted(
                  at + 1, at == 0 ? "浜を歩いて楽しむ" : "港を開く", form.print(TABLES.get(at), gap), at, at));
    }
    return paper.toString();
  }
}
