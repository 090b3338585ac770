package jp.hakaru.cycle.check;

import static jp.hakaru.cycle.check.SmallRows.claim;
import static jp.hakaru.cycle.check.SmallRows.mean;
import static jp.hakaru.cycle.check.SmallRows.text;
import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.cycle.check.internal.WrittenNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on what one paper states twice (二度の記載の規則): values, texts, definitions, reasons. */
class AgreementTest {
  private static SmallTown years(String stated) {
    return new SmallTown()
        .indicator("満足度", "点", Direction.UP)
        .actual("満足度", 2021, "50.0点")
        .actual("満足度", 2022, "51.0点")
        .actual("満足度", 2023, "55.0点")
        .row(Table.INDICATOR_DEFINITIONS, mean("満足度", stated, 2021, 2023));
  }

  @Test
  void theMeanIsNotThatOfTheYears() {
    assertThat(years("53.0点").told("HK-105"))
        .containsExactly("「満足度」の基準値は3か年の平均とされていますが、53.0点です。並んでいる3か年の値の平均は52.00点です。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"52.0点", "52.1点", "51.9点"})
  void theMeanIsThatOfTheYearsButForItsLastDigit(String stated) {
    assertThat(years(stated).told("HK-105")).isEmpty();
  }

  @Test
  void aMeanOfYearsThatAreNotThereIsNotCounted() {
    assertThat(
            new SmallTown()
                .indicator("満足度", "点", Direction.UP)
                .actual("満足度", 2021, "50.0点")
                .row(Table.INDICATOR_DEFINITIONS, mean("満足度", "60.0点", 2021, 2023))
                .told("HK-105"))
        .isEmpty();
  }

  private static SmallTown telling(String text) {
    return new SmallTown()
        .project("舟の学校")
        .indicator("船頭の数", "人", Direction.UP)
        .owns("舟の学校", "船頭の数")
        .actual("船頭の数", 2023, "11人")
        .row(Table.NARRATIVES, text("舟の学校", 2023, NarrativeRole.RESULT, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"町の船頭は十三人となり、", "船頭が13人に増えました。", "舟が動き、船頭は１３人でした。"})
  void aTextTellsAnotherNumber(String text) {
    assertThat(telling(text).told("HK-106"))
        .singleElement()
        .asString()
        .contains("13人としていますが、指標「船頭の数」の実績は11人です");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"町の船頭は十一人となり、", "新たに船頭は二人となり、", "船頭は十三回となり、", "漕ぎ手は十三人となり、", "船頭を十三人ほど招き、"})
  void aTextTellsThatNumberOrAnotherThing(String text) {
    assertThat(telling(text).told("HK-106")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "十三,13",
    "百,100",
    "千三百,1300",
    "二〇,20",
    "三万五千,35000",
    "'1,204',1204",
    "三百二十一,321",
    "一万,10000"
  })
  void aNumberInKanjiIsRead(String text, String number) {
    assertThat(WrittenNumber.of(text)).isEqualByComparingTo(number);
  }

  private static SmallTown stated(String field, String... texts) {
    SmallTown town =
        new SmallTown().indicator("住む世帯", "件", Direction.UP).definition("住む世帯", texts[0], "90件");
    for (String text : texts) {
      town.row(Table.CLAIMS, claim("住む世帯", field, text));
    }
    return town;
  }

  @Test
  void aBaselineDiffersFromPlaceToPlace() {
    assertThat(stated("baseline_text", "52件", "62件").told("HK-204"))
        .containsExactly("「住む世帯」の基準値が、ある所では52件、別の所では62件です。");
    assertThat(stated("target_text", "90件", "90 件", "80件").told("HK-204")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"52件,５２件", "52件,52.0件", "52件,集計中"})
  void aBaselineIsWrittenOtherwise(String one, String other) {
    assertThat(stated("baseline_text", one, other).told("HK-204")).isEmpty();
  }

  private static SmallTown defined(String name, String baseline, String target) {
    return new SmallTown().indicator(name, null, Direction.DOWN).definition(name, baseline, target);
  }

  @Test
  void theTargetOfARisingNameIsBelowItsBaseline() {
    assertThat(defined("教室の参加者数", "40人", "36人").told("HK-205")).hasSize(1);
    assertThat(defined("教室の参加者数", "40人", "40人").told("HK-205")).isEmpty();
    assertThat(defined("教室に参加しない人", "40人", "36人").told("HK-205")).isEmpty();
    assertThat(defined("鳥の数", "40羽", "36羽").told("HK-205")).isEmpty();
    assertThat(defined("教室の参加者数", "40人", "36人以上").told("HK-205")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"31件,50戸", "31人,'50 %'"})
  void baselineAndTargetHaveTwoUnits(String baseline, String target) {
    assertThat(defined("空き家の紹介", baseline, target).told("HK-206")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "31件,50件以上",
    "31ヵ所,50か所",
    "31％,50パーセント",
    "31人,50人/年",
    "31世帯,50戸",
    "31,50戸",
    "31件,'50件(累計)'"
  })
  void baselineAndTargetHaveOneUnit(String baseline, String target) {
    assertThat(defined("空き家の紹介", baseline, target).told("HK-206")).isEmpty();
  }

  private static SmallTown reviewed(String target, String actual, String reason) {
    return new SmallTown()
        .act(ActKind.REVIEW, 2023)
        .project("朝の体操")
        .indicator("開いた回数", "回", Direction.UP)
        .owns("朝の体操", "開いた回数")
        .target("開いた回数", 2023, target)
        .actual("開いた回数", 2023, actual)
        .review("朝の体操", 2023, reason, "続けます。");
  }

  @Test
  void aReasonSaysTheReverse() {
    assertThat(reviewed("20回", "12回", "希望が多く、予定より多く開いたためです。").told("HK-305"))
        .singleElement()
        .asString()
        .contains("実績12回が目標20回を下回っていますが、理由は上回ったとしています");
    assertThat(reviewed("20回", "22回", "雨が続き、計画を下回りました。").told("HK-305")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "20回,22回,予定より多く開いたためです。",
    "20回,20回,予定より多く開いたためです。",
    "20回,12回,雨の日が続いたためです。",
    "20回,12回,予定より多くの時間を支度に要したためです。",
    "20回,12回,応募は予定より多かったが、先生がおらず、回数は計画を下回った。"
  })
  void aReasonSaysWhatHappened(String target, String actual, String reason) {
    assertThat(reviewed(target, actual, reason).told("HK-305")).isEmpty();
  }
}
