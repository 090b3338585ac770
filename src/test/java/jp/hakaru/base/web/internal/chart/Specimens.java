package jp.hakaru.base.web.internal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.web.chart.Chart;
import jp.hakaru.base.web.chart.CourseChart;
import jp.hakaru.base.web.chart.CourseChart.Baseline;
import jp.hakaru.base.web.chart.CourseChart.Comparator;
import jp.hakaru.base.web.chart.CourseChart.Due;
import jp.hakaru.base.web.chart.CourseChart.Gathering;
import jp.hakaru.base.web.chart.CourseChart.Point;
import jp.hakaru.base.web.chart.CourseChart.Reach;
import jp.hakaru.base.web.chart.CourseChart.Target;
import jp.hakaru.base.web.chart.Figure;
import jp.hakaru.base.web.chart.StateCourse;
import org.jspecify.annotations.Nullable;

/** Invented charts that are hard to draw (描きにくい図の見本), by the name of their page. */
final class Specimens {
  static final String LONG = "水辺のまちを歩いて楽しむ人をふやし商店とともに育てる取組に加わった世帯の延べ数値目標";

  private Specimens() {}

  static Map<String, List<Figure>> all() {
    Map<String, List<Figure>> pages = new LinkedHashMap<>();
    pages.put("course", courses());
    pages.put("states", states());
    pages.put("bars", MoneySpecimens.bars());
    pages.put("treemap", MoneySpecimens.treemaps());
    pages.put("status", PlanSpecimens.statuses());
    pages.put("sunburst", PlanSpecimens.sunbursts());
    pages.put("gantt", PlanSpecimens.roadmaps());
    pages.put("calendar", PlanSpecimens.calendars());
    return pages;
  }

  static Period fiscal(int year) {
    return new Period.Fiscal(new FiscalYear(year));
  }

  static Period fiscal(int from, int to) {
    return new Period.Span(fiscal(from), fiscal(to));
  }

  static BigDecimal of(String number) {
    return new BigDecimal(number);
  }

  /** Points from {@code first} on; an empty text is a gap. */
  static List<Point> points(int first, @Nullable String... values) {
    List<Point> points = new ArrayList<>();
    for (int at = 0; at < values.length; at++) {
      String value = values[at];
      points.add(
          value == null
              ? Point.gap(fiscal(first + at), "調査をしていません")
              : Point.of(fiscal(first + at), of(value)));
    }
    return points;
  }

  /** A straight path between two values. */
  static List<Due> path(int first, String from, int last, String to) {
    List<Due> path = new ArrayList<>();
    BigDecimal rise = of(to).subtract(of(from));
    for (int year = first; year <= last; year++) {
      BigDecimal part =
          rise.multiply(BigDecimal.valueOf(year - first))
              .divide(BigDecimal.valueOf(last - first), 1, RoundingMode.HALF_UP);
      path.add(new Due(fiscal(year), of(from).add(part)));
    }
    return path;
  }

  static CourseChart course(
      String unit,
      List<Point> points,
      @Nullable Baseline baseline,
      @Nullable Target target,
      List<Due> path) {
    return new CourseChart("見本の指標", unit, points, baseline, target, path, List.of());
  }

  static Baseline baseline(int year, String value) {
    return new Baseline(fiscal(year), of(value), Gathering.SINGLE);
  }

  static Target target(int year, String value, Comparator comparator) {
    return Target.of(fiscal(year), of(value), comparator);
  }

  private static List<Figure> courses() {
    List<Figure> figures = new ArrayList<>();
    add(
        figures,
        "移住世帯は目標の道筋より下",
        "令和5年度は412世帯で、道筋の440世帯に28世帯足りません。",
        course(
            "世帯",
            points(2019, "380", "371", "395", "402", "412"),
            baseline(2018, "360"),
            target(2025, "500", Comparator.AT_LEAST),
            path(2018, "360", 2025, "500")));
    add(
        figures,
        "三年のうち一年は値がない",
        null,
        course(
            "％",
            points(2021, "61.2", null, "64.0"),
            baseline(2020, "60.0"),
            target(2025, "70.0", Comparator.AT_LEAST),
            path(2020, "60.0", 2025, "70.0")));
    add(
        figures,
        "一年だけの値は帯で見せる",
        "実績は一年だけです。",
        course(
            "人",
            points(2022, "12340"),
            baseline(2020, "11000"),
            target(2026, "15000", Comparator.AT_LEAST),
            List.of()));
    add(
        figures,
        "実績はまだない",
        null,
        course(
            "人",
            List.of(),
            baseline(2020, "11000"),
            target(2026, "15000", Comparator.AT_LEAST),
            List.of()));
    add(
        figures,
        "待機児童は上限の中",
        null,
        course(
            "人",
            points(2017, "42", "35", "18", "9", "0", "3"),
            baseline(2016, "51"),
            target(2024, "10", Comparator.AT_MOST),
            List.of()));
    add(
        figures,
        "水位は幅の中にある",
        null,
        course(
            "cm",
            points(2019, "24", "28", "31", "27"),
            null,
            new Target(fiscal(2024), of("20"), of("30"), Comparator.RANGE, Gathering.SINGLE),
            List.of()));
    add(
        figures,
        "四年の合計は目標の六割まで",
        null,
        course(
            "件",
            points(2021, "120", "98", null, "140"),
            new Baseline(fiscal(2017, 2020), of("410"), Gathering.TOTAL),
            new Target(fiscal(2021, 2024), of("600"), null, Comparator.AT_LEAST, Gathering.TOTAL),
            List.of()));
    add(
        figures,
        "基準が四年の平均の指標",
        null,
        course(
            "人",
            points(2020, "1187", "1204", "1251"),
            new Baseline(fiscal(2016, 2019), of("1150.5"), Gathering.MEAN),
            target(2025, "1300", Comparator.AT_LEAST),
            path(2018, "1150.5", 2025, "1300")));
    add(
        figures,
        "減った収支は零を下回る",
        null,
        course(
            "千円",
            points(2018, "1200", "300", "-450", "-900", "0", "250"),
            null,
            target(2025, "1000", Comparator.ABOVE),
            List.of()));
    add(
        figures,
        "とても大きな数",
        null,
        course(
            "円",
            points(2019, "18478700000", "19999999999", "21000000000"),
            null,
            target(2025, "30000000000", Comparator.AT_LEAST),
            List.of()));
    add(
        figures,
        LONG + "は横ばい",
        "名前が長いときの見本です。",
        new CourseChart(
            LONG,
            "世帯・事業所",
            points(
                2004, "50", "51", "52", "51", "50", "49", "51", "52", "53", "54", "55", "54", "53",
                "52", null, null, "50", "51"),
            baseline(2003, "50"),
            target(2025, "60", Comparator.AT_LEAST),
            path(2003, "50", 2025, "60"),
            List.of()));
    add(
        figures,
        "この先は目標に届く見込み",
        "見込みは直線の当てはめによります。",
        new CourseChart(
            "見本の指標",
            "件",
            points(2018, "12", "15", "17", "21", "24", "26"),
            baseline(2017, "10"),
            target(2026, "34", Comparator.AT_LEAST),
            path(2017, "10", 2026, "34"),
            List.of(
                new Reach(fiscal(2023), of("26"), of("26")),
                new Reach(fiscal(2024), of("27"), of("31")),
                new Reach(fiscal(2025), of("28"), of("35")),
                new Reach(fiscal(2026), of("30"), of("39")))));
    add(
        figures,
        "値が動かない",
        null,
        course(
            "校",
            points(2021, "7", "7", "7"),
            baseline(2020, "7"),
            target(2025, "7", Comparator.EXACT),
            path(2020, "7", 2025, "7")));
    return figures;
  }

  private static List<Figure> states() {
    List<Figure> figures = new ArrayList<>();
    add(
        figures,
        "計画は令和6年度に定める予定",
        null,
        new StateCourse(
            "指針の策定",
            List.of(
                new StateCourse.Year(fiscal(2021), "庁内で検討", "検討会を2回開催", null, false),
                new StateCourse.Year(fiscal(2022), "素案の作成", null, "コロナ対応のため休止", false),
                new StateCourse.Year(fiscal(2023), "意見の公募", "意見の公募を終え、素案を修正", null, false),
                new StateCourse.Year(fiscal(2024), "策定", null, null, true))));
    add(
        figures,
        "一年だけの状態",
        null,
        new StateCourse(
            "条例の制定", List.of(new StateCourse.Year(fiscal(2025), "制定・施行", null, null, true))));
    List<StateCourse.Year> many = new ArrayList<>();
    for (int year = 2018; year < 2027; year++) {
      many.add(
          new StateCourse.Year(fiscal(year), LONG, year < 2024 ? "実施" : null, null, year == 2026));
    }
    add(figures, "九年にわたる長いことば", null, new StateCourse(LONG, many));
    return figures;
  }

  static void add(List<Figure> figures, String title, @Nullable String sentence, Chart chart) {
    String id = chart.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    figures.add(new Figure(id + "-" + figures.size(), title, sentence, chart, "/992011/data.csv"));
  }
}
