package jp.hakaru.base.web.internal.chart;

import java.util.List;
import jp.hakaru.base.web.internal.drawing.Box;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Spot;

/** The flag of a target (目標の旗): a pole on its value, its cloth to the left. */
final class Flag {
  static final double HEIGHT = 24;
  private static final double CLOTH = 13;

  private Flag() {}

  static List<Mark> at(Spot foot) {
    double top = foot.y() - HEIGHT;
    return List.of(
        Mark.Line.of(foot.x(), foot.y(), foot.x(), top, "pole"),
        new Mark.Area(
            List.of(
                new Spot(foot.x(), top),
                new Spot(foot.x() - CLOTH, top + 5),
                new Spot(foot.x(), top + 10)),
            "flag"),
        new Mark.Circle(foot, 3, "foot"));
  }

  /** The room it takes. */
  static Box box(Spot foot) {
    return new Box(foot.x() - CLOTH, foot.y() - HEIGHT, CLOTH + 3, HEIGHT + 3);
  }
}
