package jp.hakaru.cycle.check;

import static jp.hakaru.cycle.check.SmallRows.answered;
import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.NodeExtent;
import jp.hakaru.base.dossier.Table;
import org.junit.jupiter.api.Test;

/** The rules on what an outline lacks (構成の抜けの規則). */
class OutlineTest {
  /** Measures below one goal, all but the last {@code empty} with a project. */
  private static SmallTown outline(int measures, int empty) {
    SmallTown town = new SmallTown().plan("計画", 2021, 2025).node("計画", null, "1", "花のまち");
    for (int i = 1; i <= measures; i++) {
      town.node("計画", "1", "1-" + i, "施策" + i);
      if (i <= measures - empty) {
        town.project("事業" + i).names("事業" + i);
      }
    }
    return town;
  }

  @Test
  void aMeasureHasNothing() {
    assertThat(outline(3, 1).told("HK-404"))
        .containsExactly("「1-3 施策3」には文も指標も事業もありません。並んでいる3項目のうち2項目にはあります。");
    assertThat(outline(3, 0).told("HK-404")).isEmpty();
    assertThat(outline(4, 2).told("HK-404")).isEmpty();
    assertThat(outline(3, 3).told("HK-404")).isEmpty();
  }

  @Test
  void aMeasureThatIsOnlyNamedIsNoneOfThePlan() {
    assertThat(outline(3, 0).node("計画", "1", "1-4", "施策4", NodeExtent.REFERENCED).told("HK-404"))
        .isEmpty();
  }

  private static SmallTown measured(int projects, int without) {
    SmallTown town =
        new SmallTown()
            .plan("計画", 2021, 2025)
            .node("計画", null, "1", "花のまち")
            .node("計画", "1", "1-1", "施策");
    for (int i = 1; i <= projects; i++) {
      town.project("事業" + i).names("事業" + i);
      if (i > without) {
        town.indicator("指標" + i, "人", Direction.UP).owns("事業" + i, "指標" + i);
      }
    }
    return town;
  }

  @Test
  void aProjectHasNoIndicator() {
    assertThat(measured(4, 1).told("HK-405"))
        .containsExactly("「事業1」には指標がありません。並んでいる4件のうち3件にはあります。");
    assertThat(measured(4, 0).told("HK-405")).isEmpty();
    assertThat(measured(3, 1).told("HK-405")).isEmpty();
  }

  private static SmallTown answeredFor(String one, String other) {
    return new SmallTown()
        .project("花の道")
        .row(Table.PROJECT_YEARS, answered("花の道", 2024, ActKind.BUDGET, one))
        .row(Table.PROJECT_YEARS, answered("花の道", 2024, ActKind.REVIEW, other));
  }

  @Test
  void twoPapersNameOtherDepartments() {
    assertThat(answeredFor("農政課;観光課", "農政課").told("HK-407"))
        .containsExactly("事業「花の道」の令和6年度の担当課が、ある文書では農政課、観光課、別の文書では農政課です。");
    assertThat(answeredFor("農政課;観光課", "観光課;農政課").told("HK-407")).isEmpty();
    assertThat(
            answeredFor("農政課", "農政課")
                .row(Table.PROJECT_YEARS, answered("花の道", 2025, "観光課"))
                .told("HK-407"))
        .isEmpty();
  }
}
