package jp.hakaru.base.web.internal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.base.web.chart.Chart;
import jp.hakaru.base.web.chart.Tone;
import jp.hakaru.base.web.chart.Treemap;
import jp.hakaru.base.web.chart.Treemap.Group;
import jp.hakaru.base.web.chart.Treemap.Tile;
import jp.hakaru.base.web.chart.YearBars;
import jp.hakaru.base.web.chart.YearBars.Bar;
import jp.hakaru.base.web.chart.YearBars.Measure;
import jp.hakaru.base.web.chart.YearBars.Part;
import jp.hakaru.base.web.chart.YearBars.Stage;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MoneyDrawingTest {
  private static final Box MAP = new Box(0, 0, 680, 380);

  private final ChartPages pages = new ChartPages();

  private Scene scene(Chart chart, Layout layout) {
    return pages.in(Locale.JAPANESE, () -> pages.drawing(chart).scene(layout));
  }

  private static List<Box> rects(Scene scene, String style) {
    return scene
        .all(Mark.Rect.class)
        .filter(rect -> rect.style().equals(style))
        .map(Mark.Rect::box)
        .toList();
  }

  private static YearBars bars(Bar... bars) {
    return new YearBars(
        "見本", Measure.YEN, List.of(new YearBars.Year(new FiscalYear(2021), List.of(bars))));
  }

  private static double length(Box box, Layout layout) {
    return layout.isNarrow() ? box.width() : box.height();
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void barsAreAsLongAsTheirAmounts(Layout layout) {
    Scene scene =
        scene(
            bars(
                Bar.of(Stage.BUDGET, "予算", new Yen(400_000)),
                Bar.of(Stage.ACTUAL, "決算", new Yen(100_000))),
            layout);
    double budget = length(rects(scene, "bar-budget").getFirst(), layout);
    double actual = length(rects(scene, "bar-actual").getFirst(), layout);
    assertThat(budget).isCloseTo(4 * actual, within(1e-6));
    assertThat(scene.all(Mark.Text.class).map(Mark.Text::text))
        .contains("予算", "決算", "40万円", "10万円");
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void sourcesLieOneBehindTheOtherAndMakeUpTheBar(Layout layout) {
    Part general = new Part("一般財源", 1, new Yen(300_000));
    Part other = new Part("その他", 2, new Yen(100_000));
    Scene scene =
        scene(
            bars(
                Bar.bySource(Stage.BUDGET, "予算", new Yen(400_000), List.of(general, other)),
                Bar.of(Stage.ACTUAL, "決算", new Yen(400_000))),
            layout);
    Box first = rects(scene, "shade-1").getFirst();
    Box second = rects(scene, "shade-2").getFirst();
    Box plain = rects(scene, "bar-actual").getFirst();
    assertThat(length(first, layout)).isCloseTo(3 * length(second, layout), within(1e-6));
    assertThat(length(first, layout) + length(second, layout))
        .isCloseTo(length(plain, layout), within(1e-6));
    assertThat(layout.isNarrow() ? second.left() : first.top())
        .isCloseTo(layout.isNarrow() ? first.right() : second.bottom(), within(1e-6));
  }

  @ParameterizedTest
  @EnumSource(Layout.class)
  void whatIsAbsentHasNoBarAndZeroHasItsWord(Layout layout) {
    YearBars chart =
        bars(Bar.of(Stage.BUDGET, "予算", new Yen(0)), Bar.absent(Stage.ACTUAL, "決算", "まだ締めていません"));
    Scene scene = scene(chart, layout);
    assertThat(rects(scene, "bar-actual")).isEmpty();
    assertThat(length(rects(scene, "bar-budget").getFirst(), layout)).isZero();
    assertThat(scene.all(Mark.Text.class).map(Mark.Text::text)).contains("0円", "―");
    assertThat(pages.in(Locale.JAPANESE, () -> pages.drawing(chart).notes()))
        .containsExactly("令和3年度 (2021)の決算: まだ締めていません");
  }

  private static Treemap map(Group... groups) {
    return new Treemap("見本", "事業", List.of(groups));
  }

  private static Group group(String name, int tone, long... amounts) {
    List<Tile> tiles = new ArrayList<>();
    for (long amount : amounts) {
      tiles.add(new Tile("事業" + amount, "/992011/project/p" + amount, new Yen(amount)));
    }
    return new Group(name, new Tone(tone), tiles);
  }

  private List<TreemapDrawing.Placed> placed(Treemap map) {
    return ((TreemapDrawing) pages.drawing(map)).placed(MAP);
  }

  @Test
  void areasAreInProportionToMoneyAcrossGroups() {
    List<TreemapDrawing.Placed> tiles =
        placed(map(group("目標1", 1, 500, 300, 7), group("目標2", 2, 900, 1, 92)));
    assertThat(tiles).hasSize(6);
    for (TreemapDrawing.Placed tile : tiles) {
      assertThat(tile.box().area())
          .isCloseTo(MAP.area() * tile.amount().value() / 1800, within(1e-6));
      assertThat(MAP.contains(tile.box())).isTrue();
      assertThat(tiles.stream().filter(other -> other != tile))
          .noneMatch(other -> other.box().overlaps(tile.box()));
    }
  }

  @Test
  void aGroupLiesTogetherAndHasOneColour() {
    Scene scene = scene(map(group("目標1", 1, 5, 3), group("目標2", 4, 9, 1)), Layout.WIDE);
    assertThat(rects(scene, "tile tone-1")).hasSize(2);
    assertThat(rects(scene, "tile tone-4")).hasSize(2);
    assertThat(rects(scene, "tone-4")).as("in the legend").hasSize(1);
  }

  @Test
  void aLabelLiesWithinItsTileOrIsLeftOut() {
    Scene scene = scene(map(group("目標1", 1, 990_000_000, 9_000_000, 1_000_000)), Layout.NARROW);
    List<Box> tiles = rects(scene, "tile tone-1");
    List<Mark.Text> labels =
        scene.all(Mark.Text.class).filter(text -> text.style().startsWith("on-tile")).toList();
    assertThat(labels.stream().map(Mark.Text::text)).containsExactly("事業990000000", "9億9,000万円");
    assertThat(labels).allMatch(label -> tiles.getFirst().contains(label.box()));
  }

  @Test
  void whatHasNoAmountIsInTheTableAndCounted() {
    Treemap map =
        map(
            new Group(
                "目標1",
                new Tone(1),
                List.of(
                    new Tile("ある", null, new Yen(10_000)),
                    new Tile("ない", null, null),
                    new Tile("零", null, new Yen(0)),
                    new Tile("負", null, new Yen(-5)))));
    assertThat(placed(map)).hasSize(1);
    Drawing drawing = pages.drawing(map);
    assertThat(pages.in(Locale.JAPANESE, drawing::table).rows()).hasSize(4);
    assertThat(pages.in(Locale.JAPANESE, drawing::notes).getLast()).contains("3件");
  }

  @Test
  void withoutAnyAmountThereIsNoPicture() {
    Treemap map = map(new Group("目標", new Tone(1), List.of(new Tile("ない", null, null))));
    assertThat(scene(map, Layout.WIDE).marks()).isEmpty();
  }
}
