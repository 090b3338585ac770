package jp.hakaru.face.portal.internal.element;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of a document that one page shows (文書の一部).
 *
 * @param from the first line, one more than a multiple of {@link #SIZE}
 */
public record DocumentPart(int from) {
  /** How many lines a part has; the last one may have fewer. */
  public static final int SIZE = 500;

  /** Lines 1 to 500. */
  public static final DocumentPart FIRST = new DocumentPart(1);

  public DocumentPart {
    if (from < 1 || from % SIZE != 1) {
      throw new IllegalArgumentException(
          "a part begins one line after a multiple of " + SIZE + ", found " + from);
    }
  }

  /** The part that has {@code line}, which counts from 1. */
  public static DocumentPart holding(int line) {
    return new DocumentPart((line - 1) / SIZE * SIZE + 1);
  }

  /** Its last line in a document of {@code lines} lines, inclusive. */
  public int to(int lines) {
    return Math.min(lines, from + SIZE - 1);
  }

  /** The places of its lines in a document of {@code lines} lines. */
  public List<String> places(int lines) {
    return IntStream.rangeClosed(from, to(lines)).mapToObj(line -> "L" + line).toList();
  }
}
