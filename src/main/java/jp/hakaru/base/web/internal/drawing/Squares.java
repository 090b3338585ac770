package jp.hakaru.base.web.internal.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a box into boxes as near to squares as may be (正方形に近い分割), their areas in proportion to
 * given weights.
 *
 * <p>Source: Bruls, Huizing, van Wijk, Squarified Treemaps, 2000.
 */
public final class Squares {
  private Squares() {}

  /**
   * One box for each weight, in their order; greatest first gives the best shapes.
   *
   * @param weights each above zero
   */
  public static List<Box> part(Box whole, List<Double> weights) {
    double sum = weights.stream().mapToDouble(Double::doubleValue).sum();
    List<Box> boxes = new ArrayList<>();
    Box rest = whole;
    int next = 0;
    while (next < weights.size()) {
      double perArea = whole.area() / sum;
      int end = endOfRow(rest, weights, next, perArea);
      rest = row(rest, weights.subList(next, end), perArea, end == weights.size(), boxes);
      next = end;
    }
    return boxes;
  }

  /** Takes weights into a row along the shorter side as long as its worst box gets no worse. */
  private static int endOfRow(Box rest, List<Double> weights, int first, double perArea) {
    double side = Math.min(rest.width(), rest.height());
    double row = weights.get(first) * perArea;
    double least = row;
    double greatest = row;
    int end = first + 1;
    while (end < weights.size()) {
      double area = weights.get(end) * perArea;
      double nextLeast = Math.min(least, area);
      double nextGreatest = Math.max(greatest, area);
      if (worst(row + area, nextLeast, nextGreatest, side) > worst(row, least, greatest, side)) {
        break;
      }
      row += area;
      least = nextLeast;
      greatest = nextGreatest;
      end++;
    }
    return end;
  }

  private static double worst(double row, double least, double greatest, double side) {
    double square = side * side;
    return Math.max(square * greatest / (row * row), row * row / (square * least));
  }

  /** Lays a row and gives what is left; the last row takes all there is, against rounding. */
  private static Box row(
      Box rest, List<Double> weights, double perArea, boolean last, List<Box> boxes) {
    double area = weights.stream().mapToDouble(weight -> weight * perArea).sum();
    boolean upright = rest.width() >= rest.height();
    double side = upright ? rest.height() : rest.width();
    double depth = last ? (upright ? rest.width() : rest.height()) : area / side;
    double at = upright ? rest.top() : rest.left();
    for (double weight : weights) {
      double length = side * weight * perArea / area;
      boxes.add(
          upright
              ? new Box(rest.left(), at, depth, length)
              : new Box(at, rest.top(), length, depth));
      at += length;
    }
    return upright
        ? new Box(rest.left() + depth, rest.top(), rest.width() - depth, rest.height())
        : new Box(rest.left(), rest.top() + depth, rest.width(), rest.height() - depth);
  }
}
