package jp.hakaru.base.web.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import jp.hakaru.base.web.chart.CourseChart;
import jp.hakaru.base.web.chart.CourseChart.Baseline;
import jp.hakaru.base.web.chart.CourseChart.Comparator;
import jp.hakaru.base.web.chart.CourseChart.Gathering;
import jp.hakaru.base.web.chart.CourseChart.Target;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Scene;
import jp.hakaru.base.web.internal.drawing.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CourseDrawingTest {
  private final ChartPages pages = new ChartPages();

  private static CourseChart usual() {
    return Specimens.course(
        "世帯",
        Specimens.points(2019, "380", "371", "395"),
        Specimens.baseline(2018, "360"),
        Specimens.target(2022, "400", Comparator.AT_LEAST),
        Specimens.path(2018, "360", 2022, "400"));
  }

  private Scene scene(CourseChart chart, Layout layout) {
    return pages.in(Locale.JAPANESE, () -> pages.drawing(chart).scene(layout));
  }

  private static List<Mark.Line> lines(Scene scene, String style) {
    return scene.all(Mark.Line.class).filter(line -> line.style().equals(style)).toList();
  }

  private static List<String> texts(Scene scene) {
    return scene.all(Mark.Text.class).map(Mark.Text::text).toList();
  }

  private List<String> notes(CourseChart chart) {
    return pages.in(Locale.JAPANESE, () -> pages.drawing(chart).notes());
  }

  private static List<Mark.Rect> rects(Scene scene, String style) {
    return scene.all(Mark.Rect.class).filter(rect -> rect.style().equals(style)).toList();
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void yearsAreEvenlyApartAndValuesInProportion(Layout layout) {
    Scene scene = scene(usual(), layout);
    List<Spot> actual = lines(scene, "actual").getFirst().spots();
    List<Spot> path = lines(scene, "path").getFirst().spots();
    double pitch = actual.get(1).x() - actual.get(0).x();
    assertThat(actual.get(2).x() - actual.get(1).x()).isCloseTo(pitch, within(1e-6));
    assertThat(path.get(1).x()).isCloseTo(actual.get(0).x(), within(1e-6));
    double perUnit = (path.getFirst().y() - path.getLast().y()) / 40;
    assertThat(perUnit).isPositive();
    assertThat(actual.get(0).y() - actual.get(2).y()).isCloseTo(15 * perUnit, within(1e-6));
    assertThat(actual.get(1).y() - actual.get(0).y()).isCloseTo(9 * perUnit, within(1e-6));
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void theFlagStandsOnTheEndOfThePathAndTheRingOnItsBeginning(Layout layout) {
    Scene scene = scene(usual(), layout);
    List<Spot> path = lines(scene, "path").getFirst().spots();
    List<Mark.Circle> circles = scene.all(Mark.Circle.class).toList();
    assertThat(circles)
        .filteredOn(circle -> circle.style().equals("foot"))
        .singleElement()
        .satisfies(foot -> assertThat(foot.centre()).isEqualTo(path.getLast()));
    assertThat(circles)
        .filteredOn(circle -> circle.style().equals("ring"))
        .singleElement()
        .satisfies(ring -> assertThat(ring.centre()).isEqualTo(path.getFirst()));
    assertThat(texts(scene)).contains("目標 400世帯以上", "実績 395世帯", "基準値 360世帯");
  }

  @Test
  void theHighestValueStandsAtItsTick() {
    Scene scene = scene(usual(), Layout.WIDE);
    double flag = lines(scene, "path").getFirst().spots().getLast().y();
    assertThat(lines(scene, "grid")).anyMatch(line -> line.spots().getFirst().y() == flag);
    assertThat(texts(scene)).contains("400", "令和4", "2022");
  }

  @Test
  void aGapIsNotDrawnThroughAndSaysWhy() {
    CourseChart chart =
        Specimens.course(
            "人",
            Specimens.points(2018, "10", "12", null, "13", "14", null, "15"),
            null,
            null,
            List.of());
    Scene scene = scene(chart, Layout.WIDE);
    assertThat(lines(scene, "actual")).hasSize(2).allMatch(line -> line.spots().size() == 2);
    assertThat(rects(scene, "gap")).hasSize(2);
    assertThat(texts(scene)).contains("値なし");
    assertThat(notes(chart)).contains("令和2年度 (2020)、令和5年度 (2023)の値はありません: 調査をしていません");
  }

  @Test
  void aYearThatIsNotListedIsAGapToo() {
    CourseChart chart =
        Specimens.course(
            "人",
            List.of(
                CourseChart.Point.of(Specimens.fiscal(2018), Specimens.of("10")),
                CourseChart.Point.of(Specimens.fiscal(2021), Specimens.of("12"))),
            null,
            null,
            List.of());
    assertThat(lines(scene(chart, Layout.WIDE), "actual")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void onePointIsABarFromZeroToItsShareOfTheTarget(Layout layout) {
    CourseChart chart =
        Specimens.course(
            "人",
            Specimens.points(2022, "300"),
            Specimens.baseline(2020, "100"),
            Specimens.target(2026, "400", Comparator.AT_LEAST),
            List.of());
    Scene scene = scene(chart, layout);
    Box now = rects(scene, "now").getFirst().box();
    double flag = lines(scene, "pole").getFirst().spots().getFirst().x();
    double ring =
        scene
            .all(Mark.Circle.class)
            .filter(circle -> circle.style().equals("ring"))
            .findFirst()
            .orElseThrow()
            .centre()
            .x();
    assertThat(lines(scene, "actual")).isEmpty();
    assertThat(now.width() / (flag - now.left())).isCloseTo(0.75, within(1e-6));
    assertThat((ring - now.left()) / (flag - now.left())).isCloseTo(0.25, within(1e-6));
    assertThat(texts(scene)).contains("実績 300人｜令和4年度 (2022)");
  }

  @Test
  void withoutAnyActualThereIsNoBarAndTheNoteSaysSo() {
    CourseChart chart =
        Specimens.course(
            "人",
            List.of(),
            Specimens.baseline(2020, "100"),
            Specimens.target(2026, "400", Comparator.AT_LEAST),
            List.of());
    assertThat(rects(scene(chart, Layout.WIDE), "now")).isEmpty();
    assertThat(notes(chart)).containsExactly("実績はまだありません。");
  }

  @Test
  void aTotalOverYearsFillsUpYearByYear() {
    CourseChart chart =
        Specimens.course(
            "件",
            Specimens.points(2021, "120", "98", null, "140"),
            null,
            new Target(
                Specimens.fiscal(2021, 2024),
                Specimens.of("600"),
                null,
                Comparator.AT_LEAST,
                Gathering.TOTAL),
            List.of());
    Scene scene = scene(chart, Layout.WIDE);
    List<Box> parts = rects(scene, "now").stream().map(Mark.Rect::box).toList();
    double flag = lines(scene, "pole").getFirst().spots().getFirst().x();
    assertThat(parts).hasSize(3);
    assertThat(parts.get(1).left()).isCloseTo(parts.get(0).right(), within(1e-6));
    assertThat(parts.getLast().right() - parts.getFirst().left())
        .isCloseTo((flag - parts.getFirst().left()) * 358 / 600, within(1e-6));
    assertThat(texts(scene)).contains("実績の合計 358件（3年度分）");
  }

  @Test
  void aCeilingIsABandFromItsValueDown() {
    CourseChart chart =
        Specimens.course(
            "人",
            Specimens.points(2021, "30", "20"),
            null,
            Specimens.target(2024, "10", Comparator.AT_MOST),
            List.of());
    Scene scene = scene(chart, Layout.WIDE);
    Box band = rects(scene, "band").getFirst().box();
    double flag = lines(scene, "pole").getFirst().spots().getFirst().y();
    assertThat(band.top()).isEqualTo(flag);
    assertThat(band.bottom()).isEqualTo(lines(scene, "axis").getFirst().spots().getFirst().y());
    assertThat(texts(scene)).contains("目標 10人以下");
  }

  @Test
  void aRangeIsABandBetweenItsEnds() {
    CourseChart chart =
        Specimens.course(
            "cm",
            Specimens.points(2021, "10", "30"),
            null,
            new Target(
                Specimens.fiscal(2024),
                Specimens.of("20"),
                Specimens.of("30"),
                Comparator.RANGE,
                Gathering.SINGLE),
            List.of());
    Scene scene = scene(chart, Layout.WIDE);
    Box band = rects(scene, "band").getFirst().box();
    List<Spot> line = lines(scene, "actual").getFirst().spots();
    assertThat(band.top()).isCloseTo(line.getLast().y(), within(1e-6));
    assertThat(band.height())
        .isCloseTo((line.getFirst().y() - line.getLast().y()) / 2, within(1e-6));
    assertThat(texts(scene)).contains("目標 20～30cm");
  }

  @Test
  void aBaselineOfSeveralYearsHasALineOverThemAndATotalIsNotComparedWithSingleYears() {
    Baseline mean = new Baseline(Specimens.fiscal(2016, 2019), Specimens.of("110"), Gathering.MEAN);
    Baseline total =
        new Baseline(Specimens.fiscal(2016, 2019), Specimens.of("440"), Gathering.TOTAL);
    CourseChart withMean =
        Specimens.course("人", Specimens.points(2020, "118", "125"), mean, null, List.of());
    CourseChart withTotal =
        Specimens.course("人", Specimens.points(2020, "118", "125"), total, null, List.of());
    Mark.Line span = lines(scene(withMean, Layout.WIDE), "span").getFirst();
    List<Spot> actual = lines(scene(withMean, Layout.WIDE), "actual").getFirst().spots();
    double pitch = actual.get(1).x() - actual.get(0).x();
    assertThat(span.spots().getLast().x() - span.spots().getFirst().x())
        .isCloseTo(3 * pitch, within(1e-6));
    assertThat(lines(scene(withTotal, Layout.WIDE), "span")).isEmpty();
    assertThat(notes(withTotal)).anyMatch(note -> note.contains("440人"));
  }

  @Test
  void theTableHasEveryPeriodWithTargetActualAndNote() {
    ChartTable table = pages.in(Locale.JAPANESE, () -> pages.drawing(usual()).table());
    assertThat(table.rows().stream().map(row -> row.cells().getFirst().text()))
        .containsExactly(
            "平成30年度 (2018)", "令和元年度 (2019)", "令和2年度 (2020)", "令和3年度 (2021)", "令和4年度 (2022)");
    assertThat(table.rows().getLast().cells().stream().map(ChartTable.Cell::text))
        .containsExactly("令和4年度 (2022)", "400世帯以上", "―", "最終目標");
    assertThat(table.rows().getFirst().cells().getLast().text()).isEqualTo("基準値 360世帯");
  }
}
