package jp.hakaru.face.portal.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.hakaru.base.dossier.PlanKind;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.chart.Tone;
import jp.hakaru.base.web.chart.Treemap;
import jp.hakaru.face.portal.internal.element.Bar;
import jp.hakaru.face.portal.internal.element.MeasureCount;
import jp.hakaru.face.portal.internal.element.MoneySum;
import jp.hakaru.face.portal.internal.element.NodeRef;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.element.PlanRef;
import jp.hakaru.face.portal.internal.element.StandingCount;
import jp.hakaru.face.portal.internal.front.FrontPage;
import org.junit.jupiter.api.Test;

/** Areas of money show each amount once, or say that measures share it. */
final class MoneyFigureTest {
  private static final MunicipalityCode CODE = new MunicipalityCode("992011");
  private static final PageHead HEAD =
      new PageHead(CODE, "見本市", AsOf.NOW, LocalDate.of(2026, 4, 1));
  private static final MoneyFigure FIGURE = new MoneyFigure((key, values) -> key);

  private static MoneySum sum(long yen) {
    Yen nothing = new Yen(0);
    return new MoneySum(new Yen(yen), null, null, nothing, 1, 0, 1, 0);
  }

  private static NodeRef node(String title) {
    return new NodeRef(Id.of('n', CODE, title), null, null, title);
  }

  private static StandingCount none() {
    return StandingCount.of(List.of());
  }

  private static FrontPage.GoalLine goal(String title, boolean repeats, long... measures) {
    return new FrontPage.GoalLine(
        node(title),
        "",
        repeats,
        measures.length,
        0,
        sum(1),
        none(),
        IntStream.range(0, measures.length)
            .mapToObj(at ->
                new FrontPage.MeasureLine(
                    node(title + at),
                    1,
                    0,
                    sum(measures[at]),
                    Bar.of(sum(measures[at]), new Yen(9)),
                    none()))
            .toList());
  }

  private static FrontPage.PlanBrief brief(long total, FrontPage.GoalLine... goals) {
    return new FrontPage.PlanBrief(
        new PlanRef(Id.of('p', CODE, "計画"), "計画", false, PlanKind.BASIC, null, null, null),
        new MeasureCount(2, 0),
        2,
        0,
        sum(total),
        none(),
        List.of(goals));
  }

  @Test
  void aGoalThatOnlyRepeatsProjectsOfOthersHasNoAreaAndTheOthersKeepTheirTones() {
    FrontPage.PlanBrief brief =
        brief(9, goal("甲", false, 2, 3), goal("乙", true, 3), goal("丙", false, 4));
    Treemap areas = FIGURE.areas(HEAD, brief).orElseThrow();
    assertThat(areas.groups()).extracting(Treemap.Group::name).containsExactly("甲", "丙");
    assertThat(areas.groups())
        .extracting(Treemap.Group::tone)
        .containsExactly(Tone.ofPosition(1), Tone.ofPosition(3));
    assertThat(FIGURE.shared(brief, areas)).isNull();
  }

  @Test
  void measuresThatShareProjectsAreSaidToDoSo() {
    FrontPage.PlanBrief brief = brief(4, goal("甲", false, 2, 3));
    assertThat(FIGURE.shared(brief, FIGURE.areas(HEAD, brief).orElseThrow()))
        .isEqualTo("portal.figure.money_areas.shared");
  }
}
