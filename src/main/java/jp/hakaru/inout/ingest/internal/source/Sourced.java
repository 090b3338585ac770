package jp.hakaru.inout.ingest.internal.source;

import java.util.List;
import jp.hakaru.inout.ingest.ReadPaper;

/** What came of step 1 (入力の判定): the lines of a document, or why it has none. */
public sealed interface Sourced {
  /**
   * Its lines.
   *
   * @param cut whether the bytes end inside a character or a page
   * @param endsWithLine whether the last line has an end
   * @param unread what of it could not be read, in its order
   */
  record Taken(
      List<Line> lines, boolean cut, boolean endsWithLine, List<ReadPaper.UnreadTable> unread)
      implements Sourced {
    public Taken {
      lines = List.copyOf(lines);
      unread = List.copyOf(unread);
    }
  }

  /** Refused. */
  record No(ReadPaper.Refused refused) implements Sourced {}
}
