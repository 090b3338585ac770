package jp.hakaru.base.web.internal.drawing;

/** Parts of rings (扇形): where their corners lie, and how they are written. */
public final class Arcs {
  private static final double FULL = 2 * Math.PI;

  /** A closed ring cannot be told by its two equal ends; this much is left open. */
  private static final double SEAM = 0.0005;

  private Arcs() {}

  /** The spot at {@code angle}, clockwise from the top. */
  public static Spot spot(Spot centre, double radius, double angle) {
    return new Spot(centre.x() + radius * Math.sin(angle), centre.y() - radius * Math.cos(angle));
  }

  /** The spot in the middle of {@code arc}. */
  public static Spot middle(Mark.Arc arc) {
    return spot(arc.centre(), (arc.inner() + arc.outer()) / 2, (arc.from() + arc.to()) / 2);
  }

  /**
   * Whether {@code box} lies within {@code arc}; its corners and the middles of its sides are
   * asked.
   */
  public static boolean holds(Mark.Arc arc, Box box) {
    double[] across = {box.left(), box.centre(), box.right()};
    double[] down = {box.top(), box.middle(), box.bottom()};
    for (double x : across) {
      for (double y : down) {
        if (!holds(arc, new Spot(x, y))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether {@code spot} lies within {@code arc}. */
  public static boolean holds(Mark.Arc arc, Spot spot) {
    double right = spot.x() - arc.centre().x();
    double up = arc.centre().y() - spot.y();
    double radius = Math.hypot(right, up);
    double angle = (Math.atan2(right, up) + FULL) % FULL;
    return radius >= arc.inner()
        && radius <= arc.outer()
        && angle >= arc.from()
        && angle <= arc.to();
  }

  static String path(Mark.Arc arc) {
    double to = Math.min(arc.to(), arc.from() + FULL - SEAM);
    int large = to - arc.from() > Math.PI ? 1 : 0;
    return "M"
        + at(arc, arc.outer(), arc.from())
        + circle(arc.outer(), large, 1)
        + at(arc, arc.outer(), to)
        + "L"
        + at(arc, arc.inner(), to)
        + circle(arc.inner(), large, 0)
        + at(arc, arc.inner(), arc.from())
        + "Z";
  }

  private static String circle(double radius, int large, int clockwise) {
    String size = SvgWriter.number(radius);
    return "A" + size + " " + size + " 0 " + large + " " + clockwise + " ";
  }

  private static String at(Mark.Arc arc, double radius, double angle) {
    Spot spot = spot(arc.centre(), radius, angle);
    return SvgWriter.number(spot.x()) + " " + SvgWriter.number(spot.y());
  }
}
