package jp.hakaru.cycle.check;

import static jp.hakaru.cycle.check.JointRows.answers;
import static jp.hakaru.cycle.check.JointRows.effort;
import static jp.hakaru.cycle.check.JointRows.share;
import static jp.hakaru.cycle.check.JointRows.spelt;
import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules on joint work (連携の規則): shares, amounts, parts, counts, titles. */
class JointWorkTest {
  private static SmallTown shared(int one, int other, String text) {
    return new SmallTown()
        .row(Table.EFFORTS, effort("足", null, "通学の足", 900))
        .row(Table.SHARES, share("足", "県", 1, one, text))
        .row(Table.SHARES, share("足", "町村", 1, other, text));
  }

  @Test
  void sharesDoNotMakeOne() {
    assertThat(shared(2, 3, "県1/2、町村1/3").told("HK-609"))
        .containsExactly("「通学の足」の負担割合は県1/2、町村1/3で、合わせると0.83となり、１になりません。");
    assertThat(shared(1, 2, "県1/1、町村1/2").told("HK-609")).hasSize(1);
  }

  @Test
  void sharesMakeOneOrAreOpen() {
    assertThat(shared(2, 2, "県1/2、町村1/2").told("HK-609")).isEmpty();
    assertThat(shared(3, 3, "県、町村など1/3").told("HK-609")).isEmpty();
    assertThat(new SmallTown().row(Table.SHARES, share("足", "県", 1, 2, "県1/2")).told("HK-609"))
        .isEmpty();
  }

  @Test
  void anEffortHasTwoAmounts() {
    SmallTown town =
        new SmallTown()
            .row(Table.EFFORTS, effort("a", null, "通学の足", 900))
            .row(Table.EFFORTS, effort("b", null, "通学の 足", 950));
    assertThat(town.told("HK-610")).containsExactly("「通学の 足」の令和6年度の額が、ある所では900千円、別の所では950千円です。");
  }

  @Test
  void anEffortHasOneAmountOrTheTwoAreTied() {
    SmallTown town = new SmallTown().row(Table.EFFORTS, effort("a", null, "通学の足", 900));
    assertThat(town.row(Table.EFFORTS, effort("b", null, "通学の足", 900)).told("HK-610")).isEmpty();
    assertThat(town.row(Table.EFFORTS, effort("c", null, "通学の足", 950, "a")).told("HK-610"))
        .isEmpty();
    assertThat(town.row(Table.EFFORTS, effort("d", "a", "通学の足", 300)).told("HK-610")).isEmpty();
  }

  private static SmallTown parted(String last, long... amounts) {
    SmallTown town = new SmallTown().row(Table.EFFORTS, effort("足", null, "通学の足", 1_000));
    for (int i = 0; i < amounts.length; i++) {
      String title = i == amounts.length - 1 ? last : "便" + i;
      town.row(Table.EFFORTS, effort("便" + i, "足", title, amounts[i]));
    }
    return town;
  }

  @Test
  void thePartsAreMoreThanTheWhole() {
    assertThat(parted("夕の便", 700, 600).told("HK-611"))
        .containsExactly("「通学の足」の額は1,000千円ですが、挙げられた内訳2件の和は1,300千円で、300千円超えています。");
  }

  @ParameterizedTest
  @CsvSource({"夕の便,400,600", "夕の便,400,602", "その他,400,300", "夕の便,1100,-1"})
  void thePartsAreTheWholeOrOpen(String last, long one, long other) {
    assertThat(parted(last, one, other).told("HK-611")).isEmpty();
  }

  private static SmallTown asked(int total, int... kinds) {
    SmallTown town = new SmallTown().row(Table.NEEDS_SURVEYS, answers(null, total));
    for (int i = 0; i < kinds.length; i++) {
      town.row(Table.NEEDS_SURVEYS, answers("区分" + i, kinds[i]));
    }
    return town;
  }

  @Test
  void theKindsOfASurveyAreNotItsTotal() {
    assertThat(asked(98, 45, 36, 16).told("HK-109"))
        .containsExactly("「聞き取り」の町村の件数は98件ですが、内訳3区分の和は97件です。");
    assertThat(asked(97, 45, 36, 16).told("HK-109")).isEmpty();
    assertThat(asked(98, 45).told("HK-109")).isEmpty();
  }

  private static SmallTown titled(String title, String text) {
    return new SmallTown()
        .row(Table.EFFORTS, effort("島", null, title, 900))
        .row(Table.DOUBTS, spelt(SmallTown.id('e', "島"), text));
  }

  @Test
  void aTitleIsPrintedWithAnotherCharacter() {
    assertThat(titled("鷺島振興プロジェクト", "鷲島振興プロジェクト（移住）").told("HK-408"))
        .containsExactly("「鷲島振興プロジェクト（移住）」という題が、ほかの所では「鷺島振興プロジェクト」と書かれています。");
  }

  @ParameterizedTest
  @CsvSource({
    "鷺島振興プロジェクト,鷺島振興プロジェクト（つづき）",
    "海に住み続けられるまち,海に住みつづけられるまち",
    "鷺島の足,鷲島の足",
    "鷺島振興プロジェクト,松島の通学の足を守る事業"
  })
  void aTitleGoesOnSoundsAlikeOrIsAnother(String title, String text) {
    assertThat(titled(title, text).told("HK-408")).isEmpty();
  }
}
