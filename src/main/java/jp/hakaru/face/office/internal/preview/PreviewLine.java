package jp.hakaru.face.office.internal.preview;

import java.util.List;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.reading.DocumentLine;
import org.jspecify.annotations.Nullable;

/**
 * A line of the paper beside what it does to the record (下見の一行).
 *
 * @param box around it on its page; unset in a paper without pages
 * @param waiting the rows that it changes
 * @param fresh how many rows it brings
 */
public record PreviewLine(
    DocumentLine read, LinePlace.@Nullable Box box, List<RowLine> waiting, int fresh) {
  public PreviewLine {
    waiting = List.copyOf(waiting);
  }

  /** Whether it can be shown on a picture of its page. */
  public boolean isBoxed() {
    return box != null && box.width() > 0;
  }
}
