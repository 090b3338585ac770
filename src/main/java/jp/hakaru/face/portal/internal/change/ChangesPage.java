package jp.hakaru.face.portal.internal.change;

import java.time.LocalDate;
import java.util.List;
import jp.hakaru.base.reading.KeyWords;
import jp.hakaru.base.reading.Owner;
import jp.hakaru.base.reading.Term;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.element.PageHead;
import org.jspecify.annotations.Nullable;

/**
 * What the newest releases changed of what a page shows (この画面で変わったところ).
 *
 * @param path of the page, from that of the body on; empty for its front page
 * @param subject what the page is about, by its name
 * @param before the day as of whose end is compared; unset where nothing was released by then
 * @param lines the first of the rows that differ
 * @param all how many rows differ
 */
public record ChangesPage(
    PageHead head,
    String path,
    String subject,
    @Nullable LocalDate before,
    List<Line> lines,
    int all)
    implements FramedPage {
  public ChangesPage {
    lines = List.copyOf(lines);
  }

  @Override
  public Frame frame() {
    Crumb body = new Crumb(head.front(), head.name());
    return head.frameOf(
        path.isEmpty() ? "changes" : path.substring(1) + "/changes",
        path.isEmpty() ? List.of(body) : List.of(body, new Crumb(subjectHref(), subject)));
  }

  /** Address of the page that this one tells of. */
  public String subjectHref() {
    return head.asOf().keptIn("/" + head.code() + path);
  }

  /** Whether an earlier release is there to compare with. */
  public boolean isCompared() {
    return before != null;
  }

  /** How many rows that differ are not shown. */
  public int more() {
    return all - lines.size();
  }

  /** How a row differs. */
  public enum Kind {
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * A row that differs.
   *
   * @param table what its rows are called
   * @param words its time, its stage or kind
   */
  public record Line(Kind kind, Term table, Owner owner, KeyWords words, List<Cell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A column that differs.
   *
   * @param before empty words where it held nothing
   * @param after empty words where it holds nothing
   */
  public record Cell(Term column, Term before, Term after) {}
}
