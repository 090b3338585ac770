package jp.hakaru.cycle.check;

import static jp.hakaru.cycle.check.SmallRows.answered;
import static jp.hakaru.cycle.check.SmallRows.link;
import static jp.hakaru.cycle.check.SmallRows.text;
import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.Table;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules on references to other plans and bodies (参照の規則). */
class ReferencesTest {
  private static SmallTown three(@Nullable String code, @Nullable String title) {
    return new SmallTown()
        .project("花の道")
        .project("舟の学校")
        .row(Table.LINKS, link("花の道", "総合戦略", "1", "花と緑をめぐる道"))
        .row(Table.LINKS, link("舟の学校", "総合戦略", "2", "水辺で学ぶ日々"))
        .row(Table.LINKS, link("花の道", "総合戦略", "2", "水辺で学ぶ日々"))
        .row(Table.LINKS, link("舟の学校", "総合戦略", code, title));
  }

  @Test
  void thereIsNoSuchPillar() {
    assertThat(three("III(1)", null).told("HK-502"))
        .containsExactly("「舟の学校」が挙げる総合戦略の番号はIII(1)で、3番目の柱を指していますが、文書が題を挙げている柱は2番までです。");
  }

  @ParameterizedTest
  @CsvSource({"II(4),", "3,働く喜びのある町", "A-1,", "1-2,"})
  void thePillarIsThereOrHasItsTitle(String code, String title) {
    assertThat(three(code, title).told("HK-502")).isEmpty();
  }

  @Test
  void aPaperWithoutTitlesOrThatNamesItOftenTellsNothing() {
    assertThat(
            new SmallTown()
                .row(Table.LINKS, link("花の道", "総合戦略", "I(1)", null))
                .row(Table.LINKS, link("舟の学校", "総合戦略", "V(1)", null))
                .told("HK-502"))
        .isEmpty();
    assertThat(
            three("III(1)", null)
                .row(Table.LINKS, link("花の道", "総合戦略", "III(2)", null))
                .told("HK-502"))
        .isEmpty();
  }

  @Test
  void aTitleHasTwoCodes() {
    assertThat(three("1", "水辺で学ぶ日々").told("HK-503"))
        .containsExactly("「舟の学校」が挙げる総合戦略の「水辺で学ぶ日々」の番号は1ですが、ほかの所では2です。");
    assertThat(three("2", "水辺で 学ぶ日々").told("HK-503")).isEmpty();
    assertThat(three(null, "水辺で学ぶ日々").told("HK-503")).isEmpty();
  }

  @Test
  void aCodeHasTwoPillars() {
    SmallTown town =
        new SmallTown()
            .project("花の道")
            .row(Table.LINKS, link("花の道", "総合戦略", "2", "来る柱 舟で来る"))
            .row(Table.LINKS, link("舟の学校", "総合戦略", "2", "来る柱 歩いて来る"));
    assertThat(town.told("HK-507")).isEmpty();
    assertThat(town.row(Table.LINKS, link("花の道", "総合戦略", "2", "働く柱 舟を造る")).told("HK-507"))
        .containsExactly("「花の道」が挙げる総合戦略の番号2の題は「働く柱 舟を造る」ですが、ほかの所では同じ番号が「来る柱 舟で来る」です。");
    assertThat(
            new SmallTown()
                .row(Table.LINKS, link("花の道", "総合戦略", "2", "来る柱 舟で来る"))
                .row(Table.LINKS, link("花の道", "総合戦略", "2", "働く柱 舟を造る"))
                .told("HK-507"))
        .isEmpty();
  }

  private static SmallTown answering(String... departments) {
    SmallTown town = new SmallTown();
    for (int i = 0; i < departments.length; i++) {
      town.row(Table.PROJECT_YEARS, answered("事業" + i, 2024, departments[i]));
    }
    return town;
  }

  @Test
  void aDepartmentIsMisspelt() {
    assertThat(answering("健康づくり課", "健康づくり課;農政課", "健康ずくり課").told("HK-506"))
        .containsExactly("所属「健康ずくり課」は、ほかの2か所にある「健康づくり課」と一字だけ違います。");
  }

  @ParameterizedTest
  @CsvSource({
    "健康づくり課,健康づくり課,健康づくり課",
    "東部建設課,東部建設課,西部建設課",
    "市民第一課,市民第一課,市民第二課",
    "農政課,農政課,農林課",
    "健康づくり課,健康ずくり課,"
  })
  void twoDepartmentsAreToldApartOrNobodyKnows(String one, String other, String third) {
    assertThat(answering(one, other, third == null ? "総務課" : third).told("HK-506")).isEmpty();
  }

  private static SmallTown related(String one, String other) {
    return new SmallTown()
        .project("花の道")
        .project("舟の学校")
        .row(Table.LINKS, link("花の道", "関連計画", null, one))
        .row(Table.LINKS, link("舟の学校", "関連計画", null, other));
  }

  @Test
  void aPlanIsNamedInTwoEditions() {
    assertThat(related("第2期かもめ市ひと計画", "第３期かもめ市ひと計画").told("HK-504"))
        .containsExactly("「花の道」の関連計画は「第2期かもめ市ひと計画」ですが、同じ文書の「舟の学校」では「第３期かもめ市ひと計画」です。");
    assertThat(
            related("第2次ひと計画", "第3次ひと計画")
                .row(Table.LINKS, link("花の道", "計画", null, "第2次ひと計画"))
                .told("HK-504"))
        .singleElement()
        .asString()
        .startsWith("「舟の学校」");
  }

  @ParameterizedTest
  @CsvSource({"第2期ひと計画,第3期みず計画", "第2期ひと計画,第２期ひと計画", "第2期ひと計画,第3次ひと計画", "ひと計画,第3期ひと計画"})
  void twoPlansOrOneEdition(String one, String other) {
    assertThat(related(one, other).told("HK-504")).isEmpty();
  }

  private static SmallTown saying(NarrativeRole role, String text) {
    return new SmallTown()
        .plan("計画", 2021, 2025)
        .project("花の道")
        .row(Table.NARRATIVES, text("花の道", null, role, text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"私たちは、つばめ浜市に花を植えます。", "庭先の花で、鴎島市を明るくします。"})
  void anotherBodyIsMeantAsOnesOwn(String text) {
    assertThat(saying(NarrativeRole.CITIZENS, text).told("HK-505"))
        .singleElement()
        .asString()
        .contains("自分の町（かもめ市）");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "私たちは、かもめ市に花を植えます。",
        "隣のつばめ浜市の人と花を植えます。",
        "地方都市に花を植えます。",
        "朝市で花を売ります。",
        "中心市街地に花を植えます。",
        "外国人市民に声をかけます。",
        "鴎島町に花を植えます。"
      })
  void oneselfNeighboursAndWordsThatOnlyEndSo(String text) {
    assertThat(saying(NarrativeRole.CITIZENS, text).told("HK-505")).isEmpty();
  }

  @Test
  void whoDoesNotSpeakOfOneselfMayNameAnyBody() {
    assertThat(saying(NarrativeRole.POLICY, "鴎島市に花の苗を分けます。").told("HK-505")).isEmpty();
    assertThat(saying(NarrativeRole.POLICY, "本市は、鴎島市を花で満たします。").told("HK-505")).hasSize(1);
  }

  @Test
  void aRelatedPlanIsAnothers() {
    SmallTown town = new SmallTown().plan("計画", 2021, 2025).project("花の道");
    assertThat(town.row(Table.LINKS, link("花の道", "関連計画", null, "鴎島市みどりの基本計画")).told("HK-505"))
        .hasSize(1);
    assertThat(town.row(Table.LINKS, link("花の道", "計画", null, "かもめ市都市計画プラン")).told("HK-505"))
        .hasSize(1);
  }
}
