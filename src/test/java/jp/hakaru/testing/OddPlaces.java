package jp.hakaru.testing;

/**
 * Where the lines of a random document stand (行の位置): every other document has pages of three lines.
 */
final class OddPlaces {
  private static final int LINES_OF_PAGE = 3;

  private final boolean paged;

  OddPlaces(Object document) {
    this.paged = Math.floorMod(document.hashCode(), 2) == 0;
  }

  /** The place of the line {@code number}, from 1. */
  String line(int number) {
    return paged ? onPage(number) + "@10," + row(number) * 20 + ",400,12" : "L" + number;
  }

  /** The place of a part of it. */
  String part(int number) {
    return paged ? onPage(number) + "@56," + row(number) * 20 + ",120,12" : "L" + number;
  }

  /** Both lines and all between them, as a source names them. */
  String run(int from, int to) {
    int first = paged ? page(from) : from;
    int last = paged ? page(to) : to;
    return (paged ? "p" : "L") + (first == last ? "" + first : first + "-" + last);
  }

  private static String onPage(int number) {
    return "p" + page(number) + "L" + row(number);
  }

  private static int page(int number) {
    return (number - 1) / LINES_OF_PAGE + 1;
  }

  private static int row(int number) {
    return (number - 1) % LINES_OF_PAGE + 1;
  }
}
