package jp.hakaru.cycle.check;

import static jp.hakaru.cycle.check.SmallPapers.doubt;
import static jp.hakaru.cycle.check.SmallPapers.line;
import static jp.hakaru.cycle.check.SmallRows.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on how a paper is printed and worded (紙面と言葉の規則). */
class PrintTest {
  private static SmallTown printed(String... lines) {
    SmallTown town = new SmallTown();
    for (String one : lines) {
      town.row(Table.DOCUMENT_LINES, line(one));
    }
    return town;
  }

  private static SmallTown saying(String... texts) {
    SmallTown town = new SmallTown().plan("計画", 2021, 2025).project("花の道");
    for (String one : texts) {
      town.row(Table.NARRATIVES, text("花の道", null, NarrativeRole.POLICY, one));
    }
    return town;
  }

  @Test
  void oneHeadIsSpeltInTwoWays() {
    assertThat(printed("番号\t2か年の予定", "番号\t2カ年の予定").told("HK-712"))
        .containsExactly("同じ表の見出しが2通りに書かれています：「2か年の予定」「2カ年の予定」");
    assertThat(printed("番号\t2か年の予定", "番号\t２か年の予定").told("HK-712")).isEmpty();
    assertThat(printed("番号\t2か年の予定", "番号\t3カ年の予定").told("HK-712")).isEmpty();
    assertThat(printed("2か年の予定", "2カ年の予定").told("HK-712")).isEmpty();
  }

  private static final String FULL = "花\tR4\tR5\tR6";

  @Test
  void aTableLacksAYear() {
    assertThat(printed(FULL, FULL, FULL, "舟\tR4\tR5").told("HK-414"))
        .containsExactly("表の年度の欄がR4、R5で、ほかの3の表にあるR6がありません。");
    assertThat(printed(FULL, FULL, FULL, "舟\tR4\tR5\tR6\tR7").told("HK-414")).isEmpty();
    assertThat(printed(FULL, FULL, "舟\tR4\tR5").told("HK-414")).isEmpty();
    assertThat(printed(FULL, FULL, FULL, "舟\tR4").told("HK-414")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"令和７年,令和3年", "4-３,4-2", "５年間の歩み,5年間の実り", "花\tⅢ(4),舟\tIII(4)", "印➁,印③"})
  void numbersAreOfTwoWidths(String one, String other) {
    assertThat(printed(one, other).told("HK-713")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"令和７年,令和10年", "令和７年,平成3年", "4-３,5-４", "５年間の歩み,３年間の実り", "花\tⅢ(4),舟\tⅠ(4)", "印②,印③"})
  void numbersAreOfOneWidth(String one, String other) {
    assertThat(printed(one, other).told("HK-713")).isEmpty();
  }

  private static SmallTown twice(String one, String other) {
    return new SmallTown()
        .row(Table.DOUBTS, doubt("L1", null, null, "two_spellings", one))
        .row(Table.DOUBTS, doubt("L2", null, null, "two_spellings", other));
  }

  @Test
  void aTextStandsInTwoWordings() {
    assertThat(twice("舟と花とを合わせて町を巡る道の整備", "舟と花を合わせた町を巡る道の整備").told("HK-711"))
        .singleElement()
        .asString()
        .contains("舟と花とを合わせて", "舟と花を合わせた町");
    assertThat(twice("舟と花とを合わせて町を巡る道の整備", "舟と花とを合わせて町を巡る道の整備 等").told("HK-711")).isEmpty();
    assertThat(twice("舟と花とを合わせて町を巡る道の整備", "山の学びやを支える人の集まり").told("HK-711")).isEmpty();
  }

  @Test
  void aFullStopIsMissing() {
    String[] texts = new String[12];
    Arrays.fill(texts, "花を植えました。");
    texts[5] = "花を、三つの区画に植えました";
    assertThat(saying(texts).told("HK-710"))
        .containsExactly("「花の道」の文「…、三つの区画に植えました」に句点がありません。この文書のほかの文（12のうち九割以上）にはあります。");
    texts[6] = "舟を、三つの川に浮かべました";
    assertThat(saying(texts).told("HK-710")).isEmpty();
    texts[5] = "花を植えました。";
    texts[6] = "舟の数";
    assertThat(saying(texts).told("HK-710")).isEmpty();
  }

  @Test
  void aTitleIsSetOffInTwoWays() {
    assertThat(saying("川・海と山、里の道づくり", "川、海と山・里の道づくり").told("HK-714")).hasSize(1);
    assertThat(saying("川・海と山、里の道づくり", "川・海と山、里の道づくり").told("HK-714")).isEmpty();
    assertThat(saying("川・海の道", "川、海の道").told("HK-714")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"花を植えましたでしたが", "客を3人（大人1人）を招きます。", "書類に適正に取扱います。", "忘れ物物干場を作ります。"})
  void aWordStandsTwice(String text) {
    assertThat(saying(text).told("HK-705")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"花を植えませんでした。", "客を3人招きます。", "書類を適正に取扱います。", "町民が運動会会場に集まります。", "買い物物流拠点を作ります。"})
  void aWordOnlyLooksSo(String text) {
    assertThat(saying(text).told("HK-705")).isEmpty();
  }

  @Test
  void aNoteAsksItself() {
    assertThat(saying("花の数は次の年に増やす。 どこまで入れるか").told("HK-702")).hasSize(1);
    assertThat(saying("花をどこまで植えるか、町民と考えます。").told("HK-702")).isEmpty();
    assertThat(saying("どこまでやるかを考えます。").told("HK-702")).isEmpty();
  }

  @Test
  void aTermHasKanjiOfTheSameSound() {
    String usual = "緑の道の野外観察会を開きます。";
    assertThat(saying(usual, usual, "緑の道の野外観擦会を開きます。").told("HK-510")).isEmpty();
    String meeting = "花と舟の親子交歓会を開きます。";
    assertThat(saying(meeting, meeting, "花と舟の親子交換会を開きます。").told("HK-510"))
        .singleElement()
        .asString()
        .contains("「親子交換会」", "ほかの2か所では「親子交歓会」");
    assertThat(saying(meeting, "花と舟の親子交換会を開きます。").told("HK-510")).isEmpty();
    assertThat(saying(meeting, meeting, "花と舟の親子料理会を開きます。").told("HK-510")).isEmpty();
  }

  private static SmallTown named(String text) {
    return new SmallTown()
        .row(
            Table.PLANS,
            place ->
                new PlanRow(
                    SmallTown.id('p', "計画"),
                    SmallTown.BODY,
                    "青柳市",
                    "計画",
                    false,
                    PlanKind.ROLLING,
                    null,
                    SmallTown.actId(ActKind.PLAN, 2021),
                    null,
                    null,
                    place))
        .project("花の道")
        .row(Table.NARRATIVES, text("花の道", null, NarrativeRole.POLICY, text));
  }

  @Test
  void theBodysOwnNameIsMisspelt() {
    assertThat(named("第三次青市市花づくり計画を進めます。").told("HK-509"))
        .containsExactly("「花の道」の文に「青市市」とあります。「青柳市」の書き損じではありませんか。");
    assertThat(named("第三次青柳市花づくり計画を進めます。").told("HK-509")).isEmpty();
    assertThat(named("青森市と花の交流をします。").told("HK-509")).isEmpty();
    assertThat(named("里柳市場で花を売ります。").told("HK-509")).isEmpty();
  }

  @Test
  void aBracketOfQuotesIsOpen() {
    assertThat(saying("“花と舟の町を作ります。").told("HK-706")).hasSize(1);
    assertThat(saying("“花と舟”の町を作ります。").told("HK-706")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "花の受け入れを進めます。,舟の受入を進めます。,1",
    "花及び舟を守ります。,花および舟を守ります。,1",
    "花が分かります。,舟がわかります。,1",
    "花の受け入れを進めます。,舟の受入れを進めます。,0",
    "花が分かれます。,舟がわかります。,0"
  })
  void aTermIsSpeltInTwoWays(String one, String other, int count) {
    assertThat(saying(one, other).told("HK-707")).hasSize(count);
  }
}
