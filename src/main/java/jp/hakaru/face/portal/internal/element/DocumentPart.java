package jp.hakaru.face.portal.internal.element;

import java.util.List;
import java.util.stream.IntStream;
import jp.hakaru.base.dossier.LinePlace;

/** The part of a document that one page of ours shows (文書の一部): some lines, or a page of it. */
public sealed interface DocumentPart {
  /** Where a document begins that has no pages. */
  DocumentPart FIRST = new Lines(1);

  /** How its address names it; empty for the beginning of a document. */
  String query();

  /**
   * Lines of a document without pages.
   *
   * @param from the first line, one more than a multiple of {@link #SIZE}
   */
  record Lines(int from) implements DocumentPart {
    /** How many lines a part has; the last one may have fewer. */
    public static final int SIZE = 500;

    public Lines {
      if (from < 1 || from % SIZE != 1) {
        throw new IllegalArgumentException(
            "a part begins one line after a multiple of " + SIZE + ", found " + from);
      }
    }

    /** The part that has {@code line}, which counts from 1. */
    public static Lines holding(int line) {
      return new Lines((line - 1) / SIZE * SIZE + 1);
    }

    /** Its last line in a document of {@code lines} lines, inclusive. */
    public int to(int lines) {
      return Math.min(lines, from + SIZE - 1);
    }

    /** The places of its lines in a document of {@code lines} lines. */
    public List<String> places(int lines) {
      return IntStream.rangeClosed(from, to(lines)).mapToObj(line -> "L" + line).toList();
    }

    @Override
    public String query() {
      return from == 1 ? "" : "?" + PageHead.FROM + "=" + from;
    }
  }

  /**
   * A page of a document that has pages.
   *
   * @param number from 1
   */
  record Page(int number) implements DocumentPart {
    /** What the places of its lines begin with. */
    public String beginning() {
      return "p" + number + "L";
    }

    @Override
    public String query() {
      return number == 1 ? "" : "?" + PageHead.PAGE + "=" + number;
    }
  }

  /** The part that has {@code place}. */
  static DocumentPart holding(LinePlace place) {
    return place.isOnPage() ? new Page(place.page()) : Lines.holding(Math.max(1, place.line()));
  }
}
