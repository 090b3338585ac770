package jp.hakaru.base.web.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Month;
import java.util.List;
import java.util.Locale;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.web.chart.Chart;
import jp.hakaru.base.web.chart.Gantt;
import jp.hakaru.base.web.chart.Gantt.Row;
import jp.hakaru.base.web.chart.Gantt.Step;
import jp.hakaru.base.web.chart.Sparkline;
import jp.hakaru.base.web.chart.StatusBar;
import jp.hakaru.base.web.chart.Sunburst;
import jp.hakaru.base.web.chart.Sunburst.Node;
import jp.hakaru.base.web.chart.Tone;
import jp.hakaru.base.web.chart.YearCalendar;
import jp.hakaru.base.web.chart.YearCalendar.Event;
import jp.hakaru.base.web.chart.YearCalendar.Lane;
import jp.hakaru.base.web.internal.drawing.Arcs;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Scene;
import jp.hakaru.base.web.internal.drawing.Spot;
import org.junit.jupiter.api.Test;

final class PlanDrawingTest {
  private final ChartPages pages = new ChartPages();

  private Scene scene(Chart chart, Layout layout) {
    return pages.in(Locale.JAPANESE, () -> pages.drawing(chart).scene(layout));
  }

  private static Node node(String code, Node... children) {
    return new Node(code, "見本", "/992011/node/n" + code, new Tone(1), List.of(children));
  }

  @Test
  void arcsAreAsWideAsWhatStandsBelowThem() {
    Sunburst plan =
        new Sunburst("計画", List.of(node("1", node("1-1"), node("1-2"), node("1-3")), node("2")));
    List<SunburstDrawing.Placed> arcs =
        ((SunburstDrawing) pages.drawing(plan)).placed(new Spot(100, 100), 100);
    Mark.Arc first = arcs.getFirst().arc();
    Mark.Arc last = arcs.getLast().arc();
    assertThat(first.to() - first.from()).isCloseTo(1.5 * Math.PI, within(1e-9));
    assertThat(last.to()).isCloseTo(2 * Math.PI, within(1e-9));
    assertThat(arcs.get(1).arc().inner()).isCloseTo(first.outer(), within(1e-9));
    assertThat(arcs.get(1).arc().from()).isEqualTo(first.from());
    assertThat(arcs.get(3).arc().to()).isCloseTo(first.to(), within(1e-9));
    assertThat(arcs).allMatch(arc -> arc.arc().outer() <= 100 + 1e-9);
  }

  @Test
  void eachArcIsALinkWithItsTitleAndLabelsLieWithinTheirArc() {
    Scene scene =
        scene(new Sunburst("計画", List.of(node("1", node("1-1")), node("2"))), Layout.WIDE);
    List<Mark.Group> links =
        scene.marks().stream()
            .filter(Mark.Group.class::isInstance)
            .map(Mark.Group.class::cast)
            .filter(group -> group.href() != null)
            .toList();
    assertThat(links.stream().map(Mark.Group::title))
        .containsExactly("1 見本（下に1件）", "1-1 見本", "2 見本");
    for (Mark.Group link : links) {
      Mark.Arc arc = (Mark.Arc) link.marks().getFirst();
      assertThat(link.marks().stream().filter(Mark.Text.class::isInstance))
          .isNotEmpty()
          .allMatch(text -> Arcs.holds(arc, ((Mark.Text) text).box()));
    }
  }

  @Test
  void statusesAreInProportionAndNamed() {
    Scene scene = scene(new StatusBar(6, 3, 0, 3), Layout.WIDE);
    List<Mark.Rect> parts = scene.all(Mark.Rect.class).toList();
    assertThat(parts.stream().map(Mark.Rect::style))
        .containsExactly("status-good", "status-late", "status-unknown");
    assertThat(parts.getFirst().box().width() + 2).isCloseTo(340, within(1e-6));
    assertThat(scene.all(Mark.Text.class).map(Mark.Text::text))
        .contains("順調 6件", "やや遅れ 3件", "遅れ 0件", "判断できない 3件");
  }

  @Test
  void aSmallStatusBarShowsAShapeWhereANumberHasNoRoom() {
    Scene scene =
        pages.in(Locale.JAPANESE, () -> pages.drawing(new StatusBar(14, 1, 0, 0)).small());
    assertThat(scene.all(Mark.Text.class).map(Mark.Text::text)).containsExactly("14");
    assertThat(scene.all(Mark.Arc.class)).hasSize(1);
  }

  @Test
  void aSparklineHasNoWordsKeepsItsGapsAndMarksTheNewest() {
    Sparkline course =
        new Sparkline("見本", "人", Specimens.points(2018, "1", "2", null, "4"), Specimens.of("5"));
    Scene scene = scene(course, Layout.WIDE);
    assertThat(scene.all(Mark.Text.class)).isEmpty();
    assertThat(scene.all(Mark.Line.class).filter(line -> line.style().equals("actual"))).hasSize(1);
    List<Mark.Circle> dots = scene.all(Mark.Circle.class).toList();
    double target =
        scene
            .all(Mark.Line.class)
            .filter(line -> line.style().equals("path"))
            .findFirst()
            .orElseThrow()
            .spots()
            .getFirst()
            .y();
    assertThat(target).isEqualTo(5);
    assertThat(dots.getLast().centre()).isEqualTo(new Spot(115, 27 - 22 * 0.75));
  }

  private static Gantt roadmap(Step... steps) {
    return new Gantt(
        "見本",
        new FiscalYear(2021),
        new FiscalYear(2024),
        new FiscalYear(2022),
        List.of(new Row("行", null, false, List.of(steps), "できた")));
  }

  private static List<Mark.Area> bars(Scene scene) {
    return scene.all(Mark.Area.class).filter(area -> area.style().equals("work")).toList();
  }

  @Test
  void aStepLiesOverItsYearsAndAnOpenEndIsATip() {
    Scene scene =
        scene(
            roadmap(
                new Step(new FiscalYear(2021), new FiscalYear(2022), "準備"),
                new Step(new FiscalYear(2023), null, "実施")),
            Layout.WIDE);
    List<Mark.Area> bars = bars(scene);
    double year = (680 - 190) / 4.0;
    assertThat(bars.get(0).spots()).hasSize(4);
    assertThat(bars.get(0).spots().get(0).x()).isCloseTo(192, within(1e-6));
    assertThat(bars.get(0).spots().get(1).x()).isCloseTo(190 + 2 * year - 2, within(1e-6));
    assertThat(bars.get(1).spots()).hasSize(5);
    assertThat(bars.get(1).spots().get(2).x()).isCloseTo(678, within(1e-6));
    assertThat(bars.get(0).spots().get(0).y()).isEqualTo(bars.get(1).spots().get(0).y());
    assertThat(scene.all(Mark.Text.class).map(Mark.Text::text)).contains("準備", "実施", "これまで: できた");
  }

  @Test
  void stepsThatMeetLieBelowOneAnother() {
    Scene scene =
        scene(
            roadmap(
                new Step(new FiscalYear(2021), new FiscalYear(2023), "一"),
                new Step(new FiscalYear(2023), new FiscalYear(2024), "二")),
            Layout.WIDE);
    List<Mark.Area> bars = bars(scene);
    assertThat(bars.get(1).spots().getFirst().y()).isGreaterThan(bars.get(0).spots().getLast().y());
  }

  @Test
  void aStepWithoutYearsHasOnlyItsWords() {
    Gantt roadmap = roadmap(new Step(null, null, "必要に応じて"));
    Scene scene = scene(roadmap, Layout.NARROW);
    assertThat(bars(scene)).isEmpty();
    assertThat(scene.all(Mark.Text.class).map(Mark.Text::text)).contains("必要に応じて");
    assertThat(pages.in(Locale.JAPANESE, () -> pages.drawing(roadmap).table()).rows().getFirst())
        .extracting(row -> row.cells().get(1).text())
        .isEqualTo("時期の記載なし");
  }

  @Test
  void theYearRunsFromAprilToMarch() {
    YearCalendar calendar =
        new YearCalendar(
            "見本",
            null,
            List.of(new Lane("会議", List.of(new Event(Month.NOVEMBER, Month.JANUARY, "予算の計上")))));
    Scene scene = scene(calendar, Layout.NARROW);
    double month = 288 / 12.0;
    assertThat(bars(scene).getFirst().spots().getFirst().x())
        .isCloseTo(7 * month + 2, within(1e-6));
    assertThat(bars(scene).getFirst().spots().get(1).x()).isCloseTo(10 * month - 2, within(1e-6));
    assertThat(scene.all(Mark.Text.class).map(Mark.Text::text).toList())
        .startsWith("4", "5", "6", "7", "8", "9", "10", "11", "12", "1", "2", "3");
  }
}
