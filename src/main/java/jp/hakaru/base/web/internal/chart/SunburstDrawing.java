package jp.hakaru.base.web.internal.chart;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.base.web.chart.Sunburst;
import jp.hakaru.base.web.chart.Sunburst.Node;
import jp.hakaru.base.web.internal.chart.ChartTable.Cell;
import jp.hakaru.base.web.internal.drawing.Arcs;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Letters;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Mark.Anchor;
import jp.hakaru.base.web.internal.drawing.Scene;
import jp.hakaru.base.web.internal.drawing.Spot;

/** A plan as rings (計画の環): a ring a level, an arc a node, labels only where they fit. */
record SunburstDrawing(Sunburst chart, ChartWords words) implements Drawing {
  private static final double WIDE_DIAMETER = 430;

  /** The hole within, as a part of one ring. */
  private static final double HOLE = 0.6;

  private static final double[] LABEL_EMS = {9, 7, 5.5, 4.5};
  private static final int LABEL_LINES = 3;

  /** An arc with the node it stands for. */
  record Placed(Node node, int level, Mark.Arc arc) {}

  @Override
  public Scene scene(Layout layout) {
    double diameter = layout.isNarrow() ? layout.width() : WIDE_DIAMETER;
    List<Mark> marks = new ArrayList<>();
    for (Placed placed : placed(new Spot(diameter / 2, diameter / 2), diameter / 2)) {
      List<Mark> arc = new ArrayList<>(List.of(placed.arc()));
      arc.addAll(label(placed, layout.text()));
      marks.add(new Mark.Group(placed.node().href(), title(placed.node()), arc));
    }
    Box room =
        layout.isNarrow()
            ? new Box(0, diameter + 14, layout.width(), 0)
            : new Box(diameter + 30, 20, layout.width() - diameter - 30, 0);
    Legend.Laid legend = new Legend(room, layout.text()).lay(entries(), 3);
    marks.addAll(legend.marks());
    double height = Math.max(diameter, room.top() + legend.height());
    return new Scene(layout.width(), height, marks);
  }

  private List<Legend.Entry> entries() {
    return chart.roots().stream()
        .map(root -> new Legend.Entry("tone-" + root.tone().number(), root.label(), true))
        .toList();
  }

  private String title(Node node) {
    int below = node.children().isEmpty() ? 0 : node.leaves();
    return below == 0 ? node.label() : words.say("sunburst.arc", node.label(), below);
  }

  /** Each node's arc, parents first; angles in proportion to what stands at the outer end. */
  List<Placed> placed(Spot centre, double radius) {
    int depth = chart.roots().stream().mapToInt(SunburstDrawing::depth).max().orElse(1);
    double ring = radius / (depth + HOLE);
    List<Placed> placed = new ArrayList<>();
    int leaves = chart.roots().stream().mapToInt(Node::leaves).sum();
    double perLeaf = 2 * Math.PI / Math.max(1, leaves);
    place(chart.roots(), 1, new Turn(centre, ring, perLeaf), 0, placed);
    return placed;
  }

  /** What stays the same for all arcs. */
  private record Turn(Spot centre, double ring, double perLeaf) {}

  private static void place(
      List<Node> nodes, int level, Turn turn, double from, List<Placed> placed) {
    double at = from;
    for (Node node : nodes) {
      double to = at + node.leaves() * turn.perLeaf();
      double inner = turn.ring() * (level - 1 + HOLE);
      String style = "arc tone-" + node.tone().number() + " ring-" + Math.min(level, 4);
      Mark.Arc arc = new Mark.Arc(turn.centre(), inner, inner + turn.ring(), at, to, style);
      placed.add(new Placed(node, level, arc));
      place(node.children(), level + 1, turn, at, placed);
      at = to;
    }
  }

  private static int depth(Node node) {
    return 1 + node.children().stream().mapToInt(SunburstDrawing::depth).max().orElse(0);
  }

  /** Code and title in full in the middle of the arc, else the code alone, else nothing. */
  private static List<Mark> label(Placed placed, double size) {
    Node node = placed.node();
    for (double ems : LABEL_EMS) {
      List<String> lines = Letters.lines(node.label(), ems * size, size, LABEL_LINES);
      boolean isWhole = lines.stream().noneMatch(line -> line.endsWith("…"));
      if (!lines.isEmpty() && isWhole && fits(placed.arc(), lines, size)) {
        return texts(placed.arc(), lines, size);
      }
    }
    List<String> code = List.of(node.code());
    return node.code().isEmpty() || !fits(placed.arc(), code, size)
        ? List.of()
        : texts(placed.arc(), code, size);
  }

  private static boolean fits(Mark.Arc arc, List<String> lines, double size) {
    Spot middle = Arcs.middle(arc);
    double width =
        4 + lines.stream().mapToDouble(line -> Letters.width(line, size)).max().orElse(0);
    double height = lines.size() * size * 1.25 + 2;
    return Arcs.holds(arc, new Box(middle.x() - width / 2, middle.y() - height / 2, width, height));
  }

  private static List<Mark> texts(Mark.Arc arc, List<String> lines, double size) {
    Spot middle = Arcs.middle(arc);
    List<Mark> texts = new ArrayList<>();
    double y = middle.y() - lines.size() * size * 1.25 / 2 + size * 0.98;
    for (String line : lines) {
      Spot at = new Spot(middle.x(), y);
      texts.add(Mark.Text.ofRecord(line, at, Anchor.MIDDLE, size, "on-tile"));
      y += size * 1.25;
    }
    return texts;
  }

  @Override
  public ChartTable table() {
    List<ChartTable.Row> rows = new ArrayList<>();
    chart.roots().forEach(root -> rows(root, root, rows));
    return new ChartTable(
        words.say("sunburst.caption", chart.name()),
        List.of(
            ChartTable.words(words.say("column.item")),
            ChartTable.words(words.say("column.group")),
            ChartTable.number(words.say("column.below"))),
        rows);
  }

  private void rows(Node node, Node root, List<ChartTable.Row> rows) {
    int below = node.children().isEmpty() ? 0 : node.leaves();
    rows.add(
        ChartTable.Row.of(
            Cell.link(node.label(), node.href()),
            Cell.ofRecord(root.label()),
            Cell.words(below == 0 ? "―" : words.count(below))));
    node.children().forEach(child -> rows(child, root, rows));
  }
}
