package jp.hakaru.base.web.internal.drawing;

/** An upright rectangle (枠) in the units of its picture; y grows downwards. */
public record Box(double left, double top, double width, double height) {
  /** Below this, two edges touch and do not overlap. */
  private static final double HAIR = 0.01;

  public double right() {
    return left + width;
  }

  public double bottom() {
    return top + height;
  }

  public double middle() {
    return top + height / 2;
  }

  public double centre() {
    return left + width / 2;
  }

  public double area() {
    return width * height;
  }

  /** Whether both have a common area; touching edges are none. */
  public boolean overlaps(Box other) {
    return Math.min(right(), other.right()) - Math.max(left, other.left) > HAIR
        && Math.min(bottom(), other.bottom()) - Math.max(top, other.top) > HAIR;
  }

  /** Whether {@code other} lies within this, edges included. */
  public boolean contains(Box other) {
    return other.left >= left - HAIR
        && other.top >= top - HAIR
        && other.right() <= right() + HAIR
        && other.bottom() <= bottom() + HAIR;
  }

  /** This box with {@code margin} taken off on each side; never of negative size. */
  public Box inset(double margin) {
    double across = Math.min(margin, width / 2);
    double down = Math.min(margin, height / 2);
    return new Box(left + across, top + down, width - 2 * across, height - 2 * down);
  }
}
