package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.ProjectStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on structure and references (構成と参照の規則). */
class StructureTest {
  private static SmallTown numbered(String... codes) {
    SmallTown town = new SmallTown().plan("計画", 2021, 2025).node("計画", null, "7-1", "学び");
    for (int i = 0; i < codes.length; i++) {
      town.node("計画", "7-1", codes[i], "取組" + "甲乙丙丁".charAt(i));
    }
    return town;
  }

  @Test
  void aNumberIsLeftOutOrRepeated() {
    assertThat(numbered("1", "3", "4").told("HK-401"))
        .containsExactly("「取組乙」の番号が3です。その前の「取組甲」が1なので、2のはずです。");
    assertThat(numbered("7-1-1", "7-1-2", "7-1-2").told("HK-401"))
        .containsExactly("「取組丙」の番号が2です。その前の「取組乙」が2なので、3のはずです。");
  }

  @Test
  void numbersFollowOrArePartOfAnExcerpt() {
    assertThat(numbered("1", "2", "3").told("HK-401")).isEmpty();
    assertThat(numbered("4", "5").told("HK-401")).isEmpty();
    assertThat(numbered("1", "3").told("HK-401")).isEmpty();
    assertThat(numbered("ア", "イ", "イ").told("HK-401")).isEmpty();
  }

  private static SmallTown titled(
      @Nullable Integer start, @Nullable Integer end, String code, String title) {
    return new SmallTown()
        .plan("前の計画", 2021, 2025)
        .node("前の計画", null, "2-1", "暮らしの足を守る")
        .plan("後の計画", start, end)
        .node("後の計画", null, code, title);
  }

  @Test
  void oneCodeHasTwoTitlesInPlansOfOneTime() {
    assertThat(titled(2025, 2027, "2-1", "暮らしの足を残す").told("HK-402"))
        .containsExactly("番号2-1の題が、ある文書では「暮らしの足を残す」、同じ時期の別の文書では「暮らしの足を守る」です。");
    assertThat(titled(null, null, "2-1", "暮らしの足を残す").told("HK-402")).hasSize(1);
  }

  @Test
  void titlesAreTheSameOrTheirPlansFollow() {
    assertThat(titled(2025, 2027, "2-1", "暮らしの 足を守る").told("HK-402")).isEmpty();
    assertThat(titled(2026, 2030, "2-1", "暮らしの足を残す").told("HK-402")).isEmpty();
    assertThat(titled(2025, 2027, "2-2", "暮らしの足を残す").told("HK-402")).isEmpty();
  }

  private static SmallTown lasting(ActKind before, int year, ProjectStatus status) {
    return new SmallTown()
        .act(before, year)
        .act(ActKind.ROLLING_PLAN, 2024)
        .projectYear("花の道", year, before, ProjectStatus.CONTINUING, null)
        .projectYear("花の道", 2024, ActKind.ROLLING_PLAN, status, null);
  }

  @Test
  void aProjectIsNewThoughItWasThere() {
    assertThat(lasting(ActKind.ROLLING_PLAN, 2023, ProjectStatus.NEW).told("HK-403"))
        .containsExactly("事業「花の道」は令和6年度に新規とされていますが、令和5年度にもあります。");
  }

  @ParameterizedTest
  @CsvSource({
    "ROLLING_PLAN,2023,CONTINUING",
    "ROLLING_PLAN,2023,EXPANDED",
    "ROLLING_PLAN,2022,NEW",
    "REVIEW,2023,NEW"
  })
  void aProjectIsNewOrGoesOn(ActKind before, int year, ProjectStatus status) {
    assertThat(lasting(before, year, status).told("HK-403")).isEmpty();
  }

  private static SmallTown naming(String code, NodeExtent extent) {
    return new SmallTown()
        .plan("計画", 2021, 2025)
        .node("計画", null, "2-2-1", "暮らしの足を守る")
        .node("計画", null, "2-2-2", "家を直す")
        .project("走る図書館")
        .node("計画", null, code, "暮らしの足を守る", extent)
        .names("走る図書館");
  }

  @Test
  void aProjectNamesAMeasureThatIsNotThere() {
    assertThat(naming("2-2-9", NodeExtent.REFERENCED).told("HK-501"))
        .containsExactly("事業「走る図書館」が挙げる施策2-2-9「暮らしの足を守る」は計画にありません。近いのは「2-2-1 暮らしの足を守る」です。");
  }

  @Test
  void aMeasureIsThereOrItsChapterIsInAnotherPaper() {
    assertThat(naming("2-2-1", NodeExtent.REFERENCED).told("HK-501")).isEmpty();
    assertThat(naming("2-2-9", NodeExtent.FULL).told("HK-501")).isEmpty();
    assertThat(naming("3-1-2", NodeExtent.REFERENCED).told("HK-501")).isEmpty();
  }
}
