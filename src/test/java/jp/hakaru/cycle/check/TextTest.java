package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.ActKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on text (文章の規則). */
class TextTest {
  private static final String SUMMARY = "住民が区画を受け持ち、春と秋に花の種をまいて道を飾る。";

  private static SmallTown two(String name, int year, String summary) {
    return new SmallTown()
        .projectYear("花の道", 2024, ActKind.ROLLING_PLAN, null, SUMMARY)
        .projectYear(name, year, ActKind.ROLLING_PLAN, null, summary);
  }

  @Test
  void aSummaryIsThatOfAnotherProject() {
    assertThat(two("川の掃除", 2024, SUMMARY + " ").told("HK-701"))
        .singleElement()
        .asString()
        .contains("事業「川の掃除」の令和6年度の概要が、事業「花の道」の概要と一字一句同じ");
  }

  @Test
  void aSummaryIsItsOwnOrOfAProjectListedAgain() {
    assertThat(two("川の掃除", 2024, "川の" + SUMMARY).told("HK-701")).isEmpty();
    assertThat(two("花の道（再掲）", 2024, SUMMARY).told("HK-701")).isEmpty();
    assertThat(two("花の道", 2025, SUMMARY).told("HK-701")).isEmpty();
    assertThat(two("川の掃除", 2025, SUMMARY).told("HK-701")).isEmpty();
  }

  @Test
  void aShortSummaryMayBeThatOfTwo() {
    SmallTown town =
        new SmallTown()
            .projectYear("花の道", 2024, ActKind.ROLLING_PLAN, null, "職員の人件費")
            .projectYear("川の掃除", 2024, ActKind.ROLLING_PLAN, null, "職員の人件費");
    assertThat(town.told("HK-701")).isEmpty();
  }

  private static SmallTown saying(String text) {
    return new SmallTown().project("花の道").narrative("花の道", text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "春に種をまく。（要確認）",
        "参加者はここは後で数を入れる",
        "あとで記入",
        "参加者ＸＸ人",
        "参加者●●人が集まった。",
        "〇〇地区で開く。",
        "数字は仮置き",
        "秋の予定（調整中）",
        "作成中"
      })
  void aNoteIsLeft(String text) {
    assertThat(saying(text).told("HK-702")).singleElement().asString().contains("花の道", "覚え");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "必要確認事項を定める。",
        "需要調整の会を開く。",
        "隣の町と調整中です。",
        "地図を作成中の地区がある。",
        "掃除の後で茶を出す。",
        "ＸＬの作業着を配る。",
        "●春に種をまく。",
        "判定は○とした。"
      })
  void noNoteIsLeft(String text) {
    assertThat(saying(text).told("HK-702")).isEmpty();
  }

  private static SmallTown dated(int year, String text) {
    return saying(text).act(ActKind.PLAN, year);
  }

  @ParameterizedTest
  @ValueSource(strings = {"平成36年度から始める。", "平成３２年に終える。", "昭和65年に建てた橋を直す。"})
  void aYearNeverCame(String text) {
    assertThat(dated(2020, text).told("HK-703")).singleElement().asString().contains("のことでしょうか");
  }

  @Test
  void theYearIsToldInTheEraThatItFellIn() {
    assertThat(dated(2020, "平成36年度から始める。").told("HK-703"))
        .containsExactly("「花の道」に平成36年とありますが、平成は31年までです。令和6年度のことでしょうか。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "平成31年度に始めた。",
        "昭和64年に建てた。",
        "令和36年度まで続く。",
        "平成28年度から平成32年度までの計画を受け継ぐ。",
        "平成28年度～平成32年度"
      })
  void aYearCameOrEndsARangeOfOld(String text) {
    assertThat(dated(2020, text).told("HK-703")).isEmpty();
  }

  @Test
  void aPaperOfBeforeMayLookAhead() {
    assertThat(dated(2018, "平成36年度まで続ける。").told("HK-703")).isEmpty();
    assertThat(saying("平成36年度まで続ける。").told("HK-703")).isEmpty();
    assertThat(saying("令和元年度に始め、平成36年度まで続ける。").told("HK-703")).hasSize(1);
  }
}
