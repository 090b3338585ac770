package jp.hakaru.face.office.internal.preview;

import java.util.List;
import jp.hakaru.base.reading.DocumentLine;

/**
 * A line of the paper beside what it does to the record (下見の一行).
 *
 * @param waiting the rows that it changes
 * @param fresh how many rows it brings
 */
public record PreviewLine(DocumentLine read, List<RowLine> waiting, int fresh) {
  public PreviewLine {
    waiting = List.copyOf(waiting);
  }
}
