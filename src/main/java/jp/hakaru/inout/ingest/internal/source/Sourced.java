package jp.hakaru.inout.ingest.internal.source;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.ReadPaper;

/** What came of step 1 (入力の判定): the lines of a document, or why it has none. */
public sealed interface Sourced {
  /**
   * Its lines.
   *
   * @param cut whether the bytes end inside a character or a page
   * @param endsWithLine whether the last line has an end
   * @param unread what of it could not be read, in its order
   * @param margins what the file itself says is printed at the edge of each page, numbered on
   */
  record Taken(
      List<Line> lines,
      boolean cut,
      boolean endsWithLine,
      List<ReadPaper.UnreadTable> unread,
      List<Line> margins)
      implements Sourced {
    public Taken {
      lines = List.copyOf(lines);
      unread = List.copyOf(unread);
      margins = List.copyOf(margins);
    }

    /** Lines of a file that does not part its pages' edges from its text. */
    public Taken(
        List<Line> lines, boolean cut, boolean endsWithLine, List<ReadPaper.UnreadTable> unread) {
      this(lines, cut, endsWithLine, unread, List.of());
    }

    /** All its lines, those at the edges of the pages last. */
    public List<Line> all() {
      return Stream.concat(lines.stream(), margins.stream()).toList();
    }

    /** The same with what stands at the edges as text behind the other. */
    public Taken withMarginsAsText() {
      return new Taken(all(), cut, endsWithLine, unread);
    }
  }

  /** Refused. */
  record No(ReadPaper.Refused refused) implements Sourced {}
}
