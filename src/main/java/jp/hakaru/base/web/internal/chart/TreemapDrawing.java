package jp.hakaru.base.web.internal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.base.web.chart.Tone;
import jp.hakaru.base.web.chart.Treemap;
import jp.hakaru.base.web.chart.Treemap.Group;
import jp.hakaru.base.web.chart.Treemap.Tile;
import jp.hakaru.base.web.internal.chart.ChartTable.Cell;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Letters;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Mark.Anchor;
import jp.hakaru.base.web.internal.drawing.Scene;
import jp.hakaru.base.web.internal.drawing.Spot;
import jp.hakaru.base.web.internal.drawing.Squares;

/** Money as areas (面積の図): groups lie together, labels stand only where they fit. */
record TreemapDrawing(Treemap chart, ChartWords words) implements Drawing {
  private static final int PLACES = 4;
  private static final double PAD = 6;
  private static final int MOST_LINES = 4;

  /** A name cut shorter than this says nothing. */
  private static final int LEAST_LETTERS = 6;

  /** A tile with its exact place, before lines part it from its neighbours. */
  record Placed(Tile tile, Group group, Yen amount, Box box) {}

  @Override
  public Scene scene(Layout layout) {
    Yen whole = whole();
    if (whole.value() == 0) {
      return new Scene(layout.width(), 1, List.of());
    }
    Box map = new Box(0, 0, layout.width(), layout.isNarrow() ? 400 : 380);
    List<Mark> marks = new ArrayList<>();
    for (Placed placed : placed(map)) {
      marks.add(tile(placed, whole, layout));
    }
    List<Legend.Entry> entries =
        bySize(chart.groups()).stream()
            .map(group ->
                new Legend.Entry(
                    style(group.tone()), group.name() + " " + words.money(sum(group)), true))
            .toList();
    Box room = new Box(0, map.bottom() + 12, layout.width(), 0);
    Legend.Laid legend = new Legend(room, layout.text()).lay(entries, 3);
    marks.addAll(legend.marks());
    return new Scene(layout.width(), room.top() + legend.height(), marks);
  }

  /** Where each tile with an amount above zero lies: first the groups, then the tiles in each. */
  List<Placed> placed(Box map) {
    List<Placed> placed = new ArrayList<>();
    List<Group> groups = bySize(chart.groups());
    List<Box> boxes = Squares.part(map, groups.stream().map(group -> weight(sum(group))).toList());
    for (int at = 0; at < groups.size(); at++) {
      Group group = groups.get(at);
      List<Placed> tiles = tiles(group);
      List<Box> within =
          Squares.part(boxes.get(at), tiles.stream().map(tile -> weight(tile.amount())).toList());
      for (int tile = 0; tile < tiles.size(); tile++) {
        Placed unplaced = tiles.get(tile);
        placed.add(new Placed(unplaced.tile(), group, unplaced.amount(), within.get(tile)));
      }
    }
    return placed;
  }

  private static double weight(Yen amount) {
    return amount.value();
  }

  private static List<Placed> tiles(Group group) {
    List<Placed> tiles = new ArrayList<>();
    for (Tile tile : group.tiles()) {
      Yen amount = tile.amount();
      if (amount != null && amount.value() > 0) {
        tiles.add(new Placed(tile, group, amount, new Box(0, 0, 0, 0)));
      }
    }
    tiles.sort(Comparator.comparing(Placed::amount).reversed());
    return tiles;
  }

  private static List<Group> bySize(List<Group> groups) {
    return groups.stream()
        .filter(group -> sum(group).value() > 0)
        .sorted(Comparator.comparing(TreemapDrawing::sum).reversed())
        .toList();
  }

  private static Yen sum(Group group) {
    Yen sum = new Yen(0);
    for (Tile tile : group.tiles()) {
      Yen amount = tile.amount();
      sum = amount != null && amount.value() > 0 ? sum.plus(amount) : sum;
    }
    return sum;
  }

  private Yen whole() {
    return chart.groups().stream().map(TreemapDrawing::sum).reduce(new Yen(0), Yen::plus);
  }

  private static String style(Tone tone) {
    return "tone-" + tone.number();
  }

  private Mark tile(Placed placed, Yen whole, Layout layout) {
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark.Rect(placed.box(), "tile " + style(placed.group().tone())));
    marks.addAll(label(placed, layout.text()));
    String title =
        words.say(
            "treemap.tile",
            placed.tile().name(),
            words.money(placed.amount()),
            share(placed.amount(), whole));
    return new Mark.Group(placed.tile().href(), title, marks);
  }

  /** The name in as many lines as there is room for, and the amount below it. */
  private List<Mark> label(Placed placed, double size) {
    Box room = placed.box().inset(PAD);
    double line = size * 1.35;
    int fitting = (int) Math.min(MOST_LINES, (room.height() + size * 0.2) / line);
    String name = placed.tile().name();
    List<String> lines = Letters.lines(name, room.width(), size, Math.max(0, fitting));
    String whole = String.join("", lines);
    boolean isStump = whole.endsWith("…") && whole.length() <= LEAST_LETTERS;
    if (lines.isEmpty() || isStump) {
      return List.of();
    }
    List<Mark> marks = new ArrayList<>();
    double y = room.top() + size * 0.9;
    for (String text : lines) {
      Spot at = new Spot(room.left(), y);
      marks.add(Mark.Text.ofRecord(text, at, Anchor.START, size, "on-tile"));
      y += line;
    }
    String amount = words.money(placed.amount());
    if (y + size * 0.25 <= room.bottom() && Letters.width(amount, size) <= room.width()) {
      Spot at = new Spot(room.left(), y);
      marks.add(Mark.Text.words(amount, at, Anchor.START, size, "on-tile amount"));
    }
    return marks;
  }

  private String share(Yen amount, Yen whole) {
    return words.percent(
        BigDecimal.valueOf(amount.value())
            .divide(BigDecimal.valueOf(whole.value()), PLACES, RoundingMode.HALF_UP));
  }

  @Override
  public ChartTable table() {
    Yen whole = whole();
    List<ChartTable.Row> rows = new ArrayList<>();
    for (Group group : chart.groups()) {
      for (Tile tile : group.tiles()) {
        Yen amount = tile.amount();
        rows.add(
            ChartTable.Row.of(
                Cell.link(tile.name(), tile.href()),
                Cell.ofRecord(group.name()),
                Cell.words(amount == null ? "―" : words.thousands(amount)),
                Cell.words(amount == null || amount.value() <= 0 ? "―" : share(amount, whole))));
      }
    }
    return new ChartTable(
        words.say("treemap.caption", chart.name()),
        List.of(
            ChartTable.words(chart.tileName()),
            ChartTable.words(words.say("column.group")),
            ChartTable.number(words.say("column.yen")),
            ChartTable.number(words.say("column.share"))),
        rows);
  }

  @Override
  public List<String> notes() {
    long without =
        chart.groups().stream()
            .flatMap(group -> group.tiles().stream())
            .filter(tile -> tile.amount() == null || tile.amount().value() <= 0)
            .count();
    List<String> notes = new ArrayList<>();
    notes.add(
        whole().value() == 0
            ? words.say("treemap.empty")
            : words.say("treemap.sum", words.money(whole())));
    if (without > 0) {
      notes.add(words.say("treemap.without", without));
    }
    return notes;
  }
}
