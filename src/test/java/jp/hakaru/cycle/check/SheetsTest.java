package jp.hakaru.cycle.check;

import static jp.hakaru.cycle.check.SmallPapers.dash;
import static jp.hakaru.cycle.check.SmallPapers.item;
import static jp.hakaru.cycle.check.SmallPapers.line;
import static jp.hakaru.cycle.check.SmallPapers.owned;
import static jp.hakaru.cycle.check.SmallPapers.sums;
import static jp.hakaru.cycle.check.SmallPapers.twoMeasures;
import static jp.hakaru.cycle.check.SmallRows.link;
import static jp.hakaru.cycle.check.SmallRows.text;
import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The rules on what a sheet of one year says of its aims and its work (調書の目標と実績の規則). */
class SheetsTest {
  private static final String STATE = "花に親しむ町民が増えた状態";

  /** A project whose indicator was aimed at {@code target} and came out as {@code actual}. */
  private static SmallTown judged(
      String name, @Nullable String unit, String target, String actual) {
    return new SmallTown()
        .act(ActKind.REVIEW, 2023)
        .project("花の道")
        .indicator(name, unit, unit == null ? null : Direction.UP)
        .owns("花の道", name)
        .target(name, 2023, target)
        .actual(name, 2023, actual);
  }

  @Test
  void theLengthsOfTwoSpansDiffer() {
    SmallTown town = new SmallTown().indicator("家の数", "件", Direction.UP);
    assertThat(
            town.row(Table.INDICATOR_DEFINITIONS, sums("家の数", 2016, 2019, 2021, 2025))
                .told("HK-212"))
        .containsExactly("「家の数」の基準値は4年間、目標値は5年間の合計です。");
    SmallTown even = new SmallTown().indicator("家の数", "件", Direction.UP);
    assertThat(
            even.row(Table.INDICATOR_DEFINITIONS, sums("家の数", 2016, 2020, 2021, 2025))
                .told("HK-212"))
        .isEmpty();
    SmallTown years = new SmallTown().indicator("家の数", "件", Direction.UP);
    assertThat(years.definition("家の数", "70件", "100件").told("HK-212")).isEmpty();
  }

  private static SmallTown lowered(String actual, String next, @Nullable String steps) {
    return judged("会への参加人数", "人", "80人", actual)
        .value("会への参加人数", 2024, ValueKind.TARGET, next, ActKind.REVIEW, 2023)
        .review("花の道", 2023, "雨のためです。", steps);
  }

  @Test
  void aTargetIsCutWithoutAWord() {
    assertThat(lowered("0人", "60人", "続けます。").told("HK-213"))
        .containsExactly("「会への参加人数」の目標が、令和5年度の80人から令和6年度の60人に下がっていますが、調書にその訳がありません。");
    assertThat(lowered("0人", "60人", "目標を見直します。").told("HK-213")).isEmpty();
    assertThat(lowered("0人", "80人", "続けます。").told("HK-213")).isEmpty();
    assertThat(lowered("61人", "60人", "続けます。").told("HK-213")).isEmpty();
    assertThat(lowered("60人", "60人", "続けます。").told("HK-213")).hasSize(1);
  }

  private static SmallTown nothing(String actual, String reason) {
    return judged("苗木の配布本数", "本", "80本", actual).review("花の道", 2023, reason, null);
  }

  @Test
  void aReasonDoesNotSpeakOfNothing() {
    assertThat(nothing("0本", "会長が替わったためです。").told("HK-311")).hasSize(1);
    assertThat(nothing("0本", "苗木が枯れたからです。").told("HK-311")).isEmpty();
    assertThat(nothing("0本", "雨で中止としたためです。").told("HK-311")).isEmpty();
    assertThat(nothing("1本", "会長が替わったためです。").told("HK-311")).isEmpty();
  }

  private static SmallTown idle(String actual, long spent, String effort) {
    return judged("苗木の配布本数", "本", "80本", actual)
        .cost("花の道", 2023, MoneyStage.SETTLEMENT, spent)
        .effort("花の道", 2023, MoneyStage.BUDGET, "0.5")
        .effort("花の道", 2023, MoneyStage.SETTLEMENT, effort);
  }

  @Test
  void theWorkIsAsPlannedThoughNothingWasDone() {
    assertThat(idle("0本", 0, "0.5").told("HK-312"))
        .containsExactly("事業「花の道」は令和5年度に活動も支出も 0 ですが、従事人工の実績は計画と同じ0.5人です。");
    assertThat(idle("0本", 0, "0.4").told("HK-312")).isEmpty();
    assertThat(idle("1本", 0, "0.5").told("HK-312")).isEmpty();
    assertThat(idle("0本", 1, "0.5").told("HK-312")).isEmpty();
  }

  private static SmallTown answered(String target, String actual) {
    return judged(STATE, null, target, actual).review("花の道", 2023, null, null);
  }

  @Test
  void aStateIsAnsweredByWhatWasDone() {
    assertThat(answered(STATE, "講習会を開催しました。").told("HK-409")).hasSize(1);
    assertThat(answered(STATE, "町民が増え、講習会を開催しました。").told("HK-409")).isEmpty();
    assertThat(answered(STATE, "講習会は延ばしました。").told("HK-409")).isEmpty();
    assertThat(answered("花の講習", "講習会を開催しました。").told("HK-409")).isEmpty();
  }

  @Test
  void aResultSaysTheGoalAgain() {
    String aim = "どの地区でも花に親しむ町民が増えた状態";
    assertThat(answered(aim, "どの地区でも花に親しむ町民が増えました。").told("HK-709")).hasSize(1);
    assertThat(answered(aim, "花に親しむ町民が二割増え、会の数も五つになりました。").told("HK-709")).isEmpty();
    assertThat(answered("花が咲く状態", "花が咲きました。").told("HK-709")).isEmpty();
  }

  @Test
  void aDashStandsBesideANought() {
    SmallTown town =
        new SmallTown().indicator("舟の数", "艘", null).row(Table.INDICATOR_VALUES, dash("舟の数", 2023));
    assertThat(town.actual("舟の数", 2023, "0艘").told("HK-110"))
        .containsExactly("「舟の数」の令和5年度は、見込みが「—」なのに実績が「0艘」です。");
    SmallTown some =
        new SmallTown().indicator("舟の数", "艘", null).row(Table.INDICATOR_VALUES, dash("舟の数", 2023));
    assertThat(some.actual("舟の数", 2023, "1艘").told("HK-110")).isEmpty();
    SmallTown both = new SmallTown().indicator("舟の数", "艘", null).target("舟の数", 2023, "0艘");
    assertThat(both.actual("舟の数", 2023, "0艘").told("HK-110")).isEmpty();
  }

  private static SmallTown raised(long plan, @Nullable String next) {
    return new SmallTown()
        .project("花の道")
        .cost("花の道", 2023, MoneyStage.BUDGET, 100)
        .cost("花の道", 2024, MoneyStage.PLAN, plan)
        .review("花の道", 2023, null, next);
  }

  @Test
  void aPlanJumpsWithoutAWord() {
    assertThat(raised(300, "続けます。").told("HK-612"))
        .containsExactly("事業「花の道」の令和6年度の計画額300千円は、令和5年度の予算100千円の三倍以上ですが、調書にその訳がありません。");
    assertThat(raised(299, "続けます。").told("HK-612")).isEmpty();
    assertThat(raised(300, "植え替えの経費を見込みます。").told("HK-612")).isEmpty();
  }

  private static SmallTown measured(String... owners) {
    SmallTown town = twoMeasures("花の数");
    for (String owner : owners) {
      owned("計画", Integer.parseInt(owner), "花の数").apply(town);
    }
    return town;
  }

  @Test
  void anIndicatorIsListedTwice() {
    assertThat(measured("1", "2").told("HK-410"))
        .containsExactly("指標「花の数」が「2 舟のまち」と「1 花のまち」の両方にありますが、再掲とことわっていません。");
    assertThat(measured("1").told("HK-410")).isEmpty();
    SmallTown marked = twoMeasures("花の数（再掲）");
    owned("計画", 2, "花の数（再掲）").apply(owned("計画", 1, "花の数（再掲）").apply(marked));
    assertThat(marked.told("HK-410")).isEmpty();
  }

  private static SmallTown staffed(int with, String line) {
    SmallTown town = new SmallTown().plan("計画", 2021, 2025);
    for (int i = 1; i <= with; i++) {
      town.node("計画", null, "" + i, "施策" + i).project("事業" + i).names("事業" + i);
    }
    return town.node("計画", null, "" + (with + 1), "舟のまち").row(Table.DOCUMENT_LINES, line(line));
  }

  @Test
  void aMeasureHasNoProject() {
    assertThat(staffed(4, "舟を守る。").told("HK-411"))
        .containsExactly("「5 舟のまち」には事業がありません。同じ段の5件のうち4件にはあります。");
    assertThat(staffed(3, "舟を守る。").told("HK-411")).isEmpty();
    assertThat(staffed(4, "舟を守る。").project("舟").names("舟").told("HK-411")).isEmpty();
  }

  private static SmallTown counting(String indicator, String purpose) {
    SmallTown town = owned("計画", 1, indicator).apply(twoMeasures(indicator));
    return town.row(
        Table.NARRATIVES,
        item(OwnerKind.NODE, SmallTown.id('n', "計画1"), NarrativeRole.PURPOSE, "ねらい", "1", purpose));
  }

  @Test
  void aMeasureCountsOnlyWhatWasDone() {
    assertThat(counting("講習の回数", "町民の意識が高まる町です。").told("HK-412")).hasSize(1);
    assertThat(counting("講習の回数", "道を直します。").told("HK-412")).isEmpty();
    assertThat(counting("花を知る人の割合", "町民の意識が高まる町です。").told("HK-412")).isEmpty();
  }

  private static SmallTown list(String... numbers) {
    SmallTown town = twoMeasures("花の数");
    for (String number : numbers) {
      town.row(
          Table.NARRATIVES,
          item(
              OwnerKind.NODE, SmallTown.id('n', "計画1"), NarrativeRole.PURPOSE, "ねらい", number, "花"));
    }
    return town;
  }

  @Test
  void aListBeginsLate() {
    assertThat(list("2").told("HK-413")).containsExactly("「1 花のまち」の「ねらい」の番号が2から始まっています。");
    assertThat(list("1", "2").told("HK-413")).isEmpty();
    assertThat(list("(2)").told("HK-413")).isEmpty();
  }

  private static SmallTown sent(int year, String aim) {
    return owned("計画", 1, "学生派遣人数")
        .apply(
            new SmallTown()
                .plan("計画", 2021, 2025)
                .node("計画", null, "1", "花のまち")
                .project("舟の旅")
                .names("舟の旅")
                .indicator("学生派遣人数", "人", null)
                .indicator("旅が続く状態", null, null)
                .owns("舟の旅", "旅が続く状態"))
        .target("学生派遣人数", 2023, "8人")
        .row(Table.INDICATOR_VALUES, dash("学生派遣人数", 2024))
        .value("旅が続く状態", year, ValueKind.TARGET, aim, ActKind.REVIEW, 2023);
  }

  @Test
  void aMeasureAndItsProjectAreAYearApart() {
    assertThat(sent(2024, "学生を派遣する状態").told("HK-508")).hasSize(1);
    assertThat(sent(2023, "学生を派遣する状態").told("HK-508")).isEmpty();
    assertThat(sent(2024, "学生を迎える状態").told("HK-508")).isEmpty();
  }

  @Test
  void anothersPlanIsListedAsOnesOwn() {
    SmallTown town = new SmallTown().plan("計画", 2021, 2025).project("花の道");
    assertThat(town.row(Table.LINKS, link("花の道", "関連計画", null, "横浜市花・舟づくり計画")).told("HK-505"))
        .hasSize(1);
    SmallTown own = new SmallTown().plan("計画", 2021, 2025).project("花の道");
    assertThat(own.row(Table.LINKS, link("花の道", "関連計画", null, "かもめ市花・舟づくり計画")).told("HK-505"))
        .isEmpty();
    assertThat(
            own.row(Table.NARRATIVES, text("花の道", null, NarrativeRole.POLICY, "市花を植えます。"))
                .told("HK-505"))
        .isEmpty();
  }
}
