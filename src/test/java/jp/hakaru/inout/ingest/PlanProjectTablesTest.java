package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;

/** Tables of projects on the pages of a basic plan (基本計画の主な事業の表). */
final class PlanProjectTablesTest {
  private static final Municipality BODY =
      Municipality.example(new MunicipalityCode("992046"), "潮見町");

  private static final String PLAN =
      """
      第3次潮見町基本計画（令和5年度～令和9年度）

      第1章 波とくらす

      第1節 浜の安心

      現状と課題

      ・砂浜が年ごとに細ります。
      ・見回りの人手が足りません。

      めざす姿

      子どもが一年じゅう浜で遊べます。

      主な取組

      ① 砂止めの柵
      竹の柵を毎年立て、砂をためます。
      ② 浜の見回り
      漁の合間に組で歩き、流れついた物を知らせます。

      主な事業

      %s

      町民の役割

      ・浜の掃除に顔を出します。

      第2節 港のにぎわい

      現状と課題

      ・客の足が遠のいています。
      ・空いた倉庫が目につきます。

      めざす姿

      週末の港に人が集まります。

      主な取組

      ① 夕市の再開
      月に二度、岸の広場で市を開きます。
      ② 倉庫の貸し出し
      空いた倉庫を安く貸し、店を募ります。

      町民の役割

      ・夕市で買い物をします。
      """;

  private static ReadPaper.Read read(String table) {
    return (ReadPaper.Read)
        Papers.any(PLAN.formatted(table).getBytes(StandardCharsets.UTF_8), BODY);
  }

  @Test
  void eachColumnSaysWhatItsHeadingSays() {
    ReadPaper.Read read =
        read(
            "事業名\t区分\t概要\t担当課\n砂止め柵設置事業\t継続\t竹の柵を毎年立てる\t砂浜課\n"
                + "浜見回り隊事業\t新規\t見回りの組に手当を払う\t灯台課、砂浜課");
    assertThat(read.dossier().rows(Table.PROJECTS))
        .extracting(
            ProjectRow::name, ProjectRow::status, ProjectRow::summary, ProjectRow::department)
        .containsExactlyInAnyOrder(
            tuple("砂止め柵設置事業", ProjectStatus.CONTINUING, "竹の柵を毎年立てる", "砂浜課"),
            tuple("浜見回り隊事業", ProjectStatus.NEW, "見回りの組に手当を払う", "灯台課;砂浜課"));
  }

  @Test
  void rowsWithoutAHeadAreNoNames() {
    ReadPaper.Read read = read("砂止め柵設置事業\t継続\t竹の柵を毎年立てる\t砂浜課\n浜見回り隊事業\t新規\t見回りの組に手当を払う\t灯台課");
    assertThat(read.dossier().rows(Table.PROJECTS)).isEmpty();
  }

  @Test
  void aCellALineTheFirstColumnIsAny() {
    ReadPaper.Read read = read("担当課\n事業名\n概要\n砂浜課\n砂止め柵設置事業\n竹の柵を立てます。\n灯台課\n浜見回り隊事業\n手当を払います。");
    assertThat(read.dossier().rows(Table.PROJECTS))
        .extracting(ProjectRow::name, ProjectRow::summary, ProjectRow::department)
        .containsExactlyInAnyOrder(
            tuple("砂止め柵設置事業", "竹の柵を立てます。", "砂浜課"), tuple("浜見回り隊事業", "手当を払います。", "灯台課"));
  }

  @Test
  void labelsThatFollowEachOtherAreLabelsStill() {
    ReadPaper.Read read = read("・砂止め柵設置事業\n・浜見回り隊事業\n担当課\n主な事業\n・浜の宿再生事業");
    assertThat(read.dossier().rows(Table.PROJECTS))
        .extracting(ProjectRow::name)
        .containsExactlyInAnyOrder("砂止め柵設置事業", "浜見回り隊事業", "浜の宿再生事業");
  }
}
