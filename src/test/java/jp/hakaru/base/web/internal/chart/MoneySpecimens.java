package jp.hakaru.base.web.internal.chart;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.base.web.chart.Figure;
import jp.hakaru.base.web.chart.Tone;
import jp.hakaru.base.web.chart.Treemap;
import jp.hakaru.base.web.chart.Treemap.Group;
import jp.hakaru.base.web.chart.Treemap.Tile;
import jp.hakaru.base.web.chart.YearBars;
import jp.hakaru.base.web.chart.YearBars.Bar;
import jp.hakaru.base.web.chart.YearBars.Measure;
import jp.hakaru.base.web.chart.YearBars.Part;
import jp.hakaru.base.web.chart.YearBars.Stage;
import jp.hakaru.base.web.chart.YearBars.Year;

/** Invented money that is hard to draw (描きにくい金額の見本). */
final class MoneySpecimens {
  private MoneySpecimens() {}

  static List<Figure> bars() {
    List<Figure> figures = new ArrayList<>();
    Specimens.add(
        figures,
        "決算は三年とも予算の内",
        "令和5年度は予算だけです。",
        money(
            "見本の事業",
            year(2021, 184_787_000L, 160_120_000L),
            year(2022, 190_000_000L, 188_400_000L),
            new Year(
                new FiscalYear(2023),
                List.of(
                    Bar.of(Stage.BUDGET, "予算", new Yen(201_000_000L)),
                    Bar.absent(Stage.ACTUAL, "決算", "まだ締めていません")))));
    Specimens.add(
        figures,
        "一年だけの予算",
        null,
        money(
            "見本の事業",
            new Year(
                new FiscalYear(2021), List.of(Bar.of(Stage.BUDGET, "予算", new Yen(324_000L))))));
    Specimens.add(
        figures,
        "財源の半分は特定財源",
        null,
        money(
            "見本の事業",
            sources(2021, 120_000_000, 80_000_000, 4_000_000),
            sources(2022, 60_000_000, 130_000_000, 0),
            sources(2023, 20_000_000, 150_000_000, 9_000_000)));
    Specimens.add(
        figures,
        "計画・予算・決算を四年並べる",
        null,
        money(
            "見本の事業",
            three(2021, 10_000L),
            three(2022, 12_345_678_000L),
            three(2023, 0L),
            three(2024, 9_999_999_999_000L)));
    Specimens.add(
        figures,
        "補正で減った年がある",
        null,
        money("見本の事業", year(2021, 500_000L, -300_000L), year(2022, 0L, 700_000L)));
    Specimens.add(
        figures,
        "従事人工はほぼ同じ",
        null,
        new YearBars(
            "見本の事業",
            Measure.PERSON_YEARS,
            List.of(
                new Year(
                    new FiscalYear(2021),
                    List.of(
                        Bar.of(Stage.BUDGET, "予定", Specimens.of("1.25")),
                        Bar.of(Stage.ACTUAL, "実績", Specimens.of("1.40")))),
                new Year(
                    new FiscalYear(2022),
                    List.of(
                        Bar.of(Stage.BUDGET, "予定", Specimens.of("1.30")),
                        Bar.of(Stage.ACTUAL, "実績", Specimens.of("0.05")))))));
    return figures;
  }

  private static YearBars money(String name, Year... years) {
    return new YearBars(name, Measure.YEN, List.of(years));
  }

  private static Year year(int year, long budget, long settlement) {
    return new Year(
        new FiscalYear(year),
        List.of(
            Bar.of(Stage.BUDGET, "予算", new Yen(budget)),
            Bar.of(Stage.ACTUAL, "決算", new Yen(settlement))));
  }

  private static Year three(int year, long amount) {
    return new Year(
        new FiscalYear(year),
        List.of(
            Bar.of(Stage.PLAN, "計画", new Yen(amount)),
            Bar.of(Stage.BUDGET, "当初予算", new Yen(amount)),
            Bar.of(Stage.ACTUAL, "決算", new Yen(amount / 2))));
  }

  private static Year sources(int year, long general, long national, long other) {
    Yen sum = new Yen(general + national + other);
    return new Year(
        new FiscalYear(year),
        List.of(
            Bar.bySource(
                Stage.BUDGET,
                "予算",
                sum,
                List.of(
                    new Part("一般財源", 1, new Yen(general)),
                    new Part("国庫支出金", 2, new Yen(national)),
                    new Part("その他", 3, new Yen(other))))));
  }

  static List<Figure> treemaps() {
    List<Figure> figures = new ArrayList<>();
    List<Group> groups = new ArrayList<>();
    for (int goal = 1; goal <= 6; goal++) {
      List<Tile> tiles = new ArrayList<>();
      for (int tile = 1; tile <= 14; tile++) {
        long amount = 1_000_000L * ((goal * 37L + tile * 91L) % 60 + 1) * (tile % 5 == 0 ? 6 : 1);
        String name = tile % 4 == 0 ? Specimens.LONG : "見本の事業その" + goal + "の" + tile;
        tiles.add(new Tile(name, "/992011/project/p" + goal + tile, new Yen(amount)));
      }
      groups.add(new Group("目標" + goal + " 水と緑のまち", Tone.ofPosition(goal), tiles));
    }
    Specimens.add(figures, "事業費の四割は二つの目標に向かう", null, map(groups));
    Specimens.add(
        figures,
        "一つの事業が99 %",
        null,
        map(
            List.of(
                new Group(
                    Specimens.LONG,
                    Tone.ofPosition(1),
                    List.of(
                        new Tile(Specimens.LONG, "/992011/project/a", new Yen(990_000_000L)),
                        new Tile("小さな事業", "/992011/project/b", new Yen(9_000_000L)),
                        new Tile("とても小さな事業", null, new Yen(1_000_000L)),
                        new Tile("金額のない事業", null, null),
                        new Tile("零円の事業", null, new Yen(0)))))));
    List<Group> eight = new ArrayList<>();
    for (int goal = 1; goal <= 8; goal++) {
      eight.add(
          new Group(
              "目標" + goal,
              Tone.ofPosition(goal),
              List.of(new Tile("事業" + goal, null, new Yen(10_000_000L)))));
    }
    Specimens.add(figures, "八つの目標の色", null, map(eight));
    Specimens.add(
        figures,
        "金額がない",
        null,
        map(List.of(new Group("目標", Tone.ofPosition(1), List.of(new Tile("事業", null, null))))));
    return figures;
  }

  private static Treemap map(List<Group> groups) {
    return new Treemap("令和5年度当初予算の事業費", "事業", groups);
  }
}
