package jp.hakaru.base.web.internal.chart;

import java.util.List;
import jp.hakaru.base.web.internal.drawing.Mark;
import jp.hakaru.base.web.internal.drawing.Spot;

/** A status (達成状況) with its shape: full, half, empty, and a dash for what cannot be judged. */
enum StatusMark {
  GOOD,
  LATE,
  BEHIND,
  UNKNOWN;

  /**
   * Its shape.
   *
   * @param style {@code on-dark} or {@code on-light}
   */
  List<Mark> at(Spot centre, double radius, String style) {
    double x = centre.x();
    double y = centre.y();
    Mark ring = new Mark.Circle(centre, radius - 1, "mark-ring " + style);
    return switch (this) {
      case GOOD -> List.of(new Mark.Circle(centre, radius, "mark-full " + style));
      case LATE ->
          List.of(
              ring, new Mark.Arc(centre, 0, radius, Math.PI, 2 * Math.PI, "mark-full " + style));
      case BEHIND -> List.of(ring);
      case UNKNOWN -> List.of(Mark.Line.of(x - radius, y, x + radius, y, "mark-ring " + style));
    };
  }
}
