package jp.hakaru.base.web.internal.chart;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.web.chart.Figure;
import jp.hakaru.base.web.chart.Gantt;
import jp.hakaru.base.web.chart.Gantt.Row;
import jp.hakaru.base.web.chart.Gantt.Step;
import jp.hakaru.base.web.chart.StatusBar;
import jp.hakaru.base.web.chart.Sunburst;
import jp.hakaru.base.web.chart.Sunburst.Node;
import jp.hakaru.base.web.chart.Tone;
import jp.hakaru.base.web.chart.YearCalendar;
import jp.hakaru.base.web.chart.YearCalendar.Event;
import jp.hakaru.base.web.chart.YearCalendar.Lane;
import org.jspecify.annotations.Nullable;

/** Invented plans, roadmaps and calendars that are hard to draw (描きにくい計画の見本). */
final class PlanSpecimens {
  private PlanSpecimens() {}

  static List<Figure> statuses() {
    List<Figure> figures = new ArrayList<>();
    Specimens.add(figures, "12の目標のうち7つは順調", null, new StatusBar(7, 3, 1, 1));
    Specimens.add(figures, "どれも判断できない", null, new StatusBar(0, 0, 0, 5));
    Specimens.add(figures, "目標がない", null, new StatusBar(0, 0, 0, 0));
    Specimens.add(figures, "千を超える目標", null, new StatusBar(1234, 1, 56, 789));
    return figures;
  }

  static List<Figure> sunbursts() {
    List<Figure> figures = new ArrayList<>();
    List<Node> goals = new ArrayList<>();
    for (int goal = 1; goal <= 5; goal++) {
      List<Node> policies = new ArrayList<>();
      for (int policy = 1; policy <= 1 + goal % 3 + 1; policy++) {
        List<Node> measures = new ArrayList<>();
        for (int measure = 1; measure <= 2 + (goal + policy) % 3; measure++) {
          String code = goal + "-" + policy + "-" + measure;
          measures.add(node(code, "水辺を育てる", goal, List.of()));
        }
        policies.add(node(goal + "-" + policy, "歩いて楽しいまち", goal, measures));
      }
      goals.add(node(String.valueOf(goal), goal == 2 ? Specimens.LONG : "水と緑のまち", goal, policies));
    }
    Specimens.add(figures, "五つの目標を39の施策が支える", null, new Sunburst("見本の計画", goals));
    Specimens.add(
        figures,
        "目標が一つの計画",
        null,
        new Sunburst(
            "見本の計画", List.of(node("", "ただ一つの目標", 1, List.of(node("", "ただ一つの施策", 1, List.of()))))));
    return figures;
  }

  private static Node node(String code, String title, int goal, List<Node> children) {
    return new Node(code, title, "/992011/node/n" + code, Tone.ofPosition(goal), children);
  }

  static List<Figure> roadmaps() {
    List<Figure> figures = new ArrayList<>();
    Specimens.add(
        figures,
        "令和7年度から本格実施",
        null,
        new Gantt(
            "見本の連携",
            new FiscalYear(2023),
            new FiscalYear(2027),
            new FiscalYear(2025),
            List.of(
                new Row("① 窓口の共同化", null, true, List.of(), null),
                new Row(
                    "方針の策定",
                    "/992011/joint/a",
                    false,
                    List.of(step(2023, 2023, "検討"), step(2024, 2024, "策定")),
                    "令和6年3月に方針を策定した。"),
                new Row(
                    Specimens.LONG,
                    null,
                    false,
                    List.of(step(2024, 2025, "試行（三つの町村で行い、効果を確かめる）"), step(2026, null, "本格実施")),
                    null),
                new Row(
                    "会議の運営",
                    null,
                    false,
                    List.of(
                        step(null, 2024, "準備"),
                        step(2023, null, "年二回の会議"),
                        step(null, null, "必要に応じて見直し")),
                    Specimens.LONG + "。" + Specimens.LONG + "。"),
                new Row("まだ決まっていない行", null, false, List.of(), null))));
    Specimens.add(
        figures,
        "一年だけの工程",
        null,
        new Gantt(
            "見本の連携",
            new FiscalYear(2025),
            new FiscalYear(2025),
            null,
            List.of(new Row("調査", null, false, List.of(step(2025, 2025, Specimens.LONG)), null))));
    List<Row> rows = new ArrayList<>();
    for (int row = 0; row < 6; row++) {
      rows.add(
          new Row(
              "長い工程" + row,
              null,
              false,
              List.of(step(2016 + row, 2019 + row, "見本の工程"), step(2026, null, Specimens.LONG)),
              null));
    }
    Specimens.add(
        figures,
        "十二年にわたる工程",
        null,
        new Gantt("見本の連携", new FiscalYear(2016), new FiscalYear(2027), new FiscalYear(2025), rows));
    return figures;
  }

  private static Step step(@Nullable Integer from, @Nullable Integer to, String text) {
    return new Step(
        from == null ? null : new FiscalYear(from), to == null ? null : new FiscalYear(to), text);
  }

  static List<Figure> calendars() {
    List<Figure> figures = new ArrayList<>();
    Specimens.add(
        figures,
        "調査は春、予算は秋から",
        null,
        new YearCalendar(
            "見本の連携",
            null,
            List.of(
                new Lane(
                    "協議会",
                    List.of(
                        new Event(Month.APRIL, null, "ニーズ調査の準備"),
                        new Event(Month.MAY, Month.JUNE, "ニーズ調査"),
                        new Event(Month.AUGUST, Month.SEPTEMBER, "テーマごとの進め方の検討"),
                        new Event(Month.NOVEMBER, Month.JANUARY, "県と市町村での予算の計上"),
                        new Event(Month.FEBRUARY, null, Specimens.LONG),
                        new Event(null, null, "幹事会"))),
                new Lane(
                    "その他",
                    List.of(
                        new Event(Month.OCTOBER, null, "予算の相談会"),
                        new Event(Month.MARCH, Month.MARCH, "総会"),
                        new Event(Month.JANUARY, Month.APRIL, "年度をまたぐ準備"))))));
    return figures;
  }
}
