package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a paper of joint work prints twice with other characters: as printed, and in doubt. */
final class JointReprintsTest {
  private static final Municipality BODY =
      Municipality.example(new MunicipalityCode("990001"), "浜名瀬県");

  private static List<String> doubts(ReadPaper.Read read) {
    assertThat(read.family()).isEqualTo("F3");
    return read.doubts().stream().map(doubt -> doubt.reason() + " " + doubt.text()).toList();
  }

  private static ReadPaper.Read money(String again, String below) {
    return Papers.read(
        """
        浜名瀬県 連携ニーズ調査の結果概要
        (1) 調査期間 令和４年６月１日～令和４年６月30日
        ① 市町村分 12件（施策連携 8件、業務連携 4件）
        (1) 施策の連携について
        項目	件数
        ① 空き家の利活用（改修、除却等）*	5

        令和５年度の主な連携の取組み

        1. 空き家の再生事業 〔新規〕

        - 県と市町村が手を組み、空き家を移り住む人の住まいに戻す取組みを支援。
        - 県と市町村が手を組み、空き家を移り住む人の店に戻す取組みを支援。

        令和５年度当初予算の概要

        浜の連携推進費（新規）

        9,000千円

        事業内容

        1 空き家の再生事業 7,450千円

        %s

        （1）改修の支援 2,000千円

        県の支援期間 最大10年間

        %s
        """
            .formatted(again, below),
        BODY);
  }

  @Test
  void aTextPrintedAgainWithOtherCharactersIsInDoubtAtBothPlaces() {
    ReadPaper.Read read = money("県と市町村が手を携え、空き家を移り住む人の住まいに戻す取組みを支援", "改修を支えます。");
    assertThat(doubts(read))
        .containsExactly(
            "two_spellings 県と市町村が手を組み、空き家を移り住む人の住まいに戻す取組みを支援。",
            "two_spellings 県と市町村が手を携え、空き家を移り住む人の住まいに戻す取組みを支援");
    assertThat(read.dossier().rows(Table.NARRATIVES))
        .filteredOn(text -> text.text().contains("住まいに戻す取組み"))
        .hasSize(2);
  }

  /** Nor are two lines of one list that are all but alike. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "県と市町村が手を組み、空き家を移り住む人の住まいに戻す取組みを支援",
        "県と市町村が手を組み、空き家を移り住む人の住まいに戻す取組みを支援。",
        "移り住む人を増やし、地域の暮らしを守ります。"
      })
  void aTextPrintedAgainAlikeOrAnotherTextIsNotInDoubt(String again) {
    assertThat(doubts(money(again, "改修を支えます。"))).isEmpty();
  }

  @Test
  void aPeriodInATextThatIsNotThatOfItsTermIsInDoubt() {
    assertThat(doubts(money("移り住む人を増やします。", "改修を支えます。募集は3年間、県支援期間0年とします。")))
        .containsExactly("two_figures 10", "two_figures 改修を支えます。募集は3年間、県支援期間0年とします。");
    assertThat(doubts(money("移り住む人を増やします。", "改修を支えます。県支援期間10年とします。"))).isEmpty();
  }

  private static ReadPaper.Read plan(String quoted) {
    return Papers.read(
        """
        「県・市町村連携推進方針」
        関係資料

        ※『浜名瀬県行財政改革推進プラン』（令和４年３月）より抜粋

        第５章 改革を進める取組の内容

        第２ 開かれた県政の推進

        1 県と市町村との連携

        - 県と市町村の役割を見直します。

        浜名瀬県 連携ニーズ調査の結果概要
        (1) 調査期間 令和４年６月１日～令和４年６月30日
        ① 市町村分 12件（施策連携 8件、業務連携 4件）
        (1) 施策の連携について
        項目	件数
        ① 空き家の利活用（改修、除却等）*	5

        令和５年度の検討テーマ
        1. 令和５年度から検討するもの
        （1）公用車の共同利用について
        〔担当部局：総務、土木等〕

        ・『%s』に沿った車両の調達
        """
            .formatted(quoted),
        BODY);
  }

  @Test
  void aPlanQuotedWithACharacterLessIsInDoubt() {
    assertThat(doubts(plan("浜名瀬県行政改革推進プラン")))
        .containsExactly("two_spellings 浜名瀬県行財政改革推進プラン", "two_spellings 浜名瀬県行政改革推進プラン");
  }

  @ParameterizedTest
  @ValueSource(strings = {"浜名瀬県行財政改革推進プラン", "浜名瀬市行財政改革推進プラン", "新浜名瀬県行財政改革推進プラン", "行財政改革推進プラン"})
  void aPlanQuotedAlikeOrAnotherPlanIsNotInDoubt(String quoted) {
    assertThat(doubts(plan(quoted))).isEmpty();
  }
}
