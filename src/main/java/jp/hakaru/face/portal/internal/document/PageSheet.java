package jp.hakaru.face.portal.internal.document;

import java.util.List;
import jp.hakaru.base.dossier.LinePlace;
import jp.hakaru.base.reading.Segment;
import jp.hakaru.base.reading.Term;
import org.jspecify.annotations.Nullable;

/**
 * A page of a document as it looks, with the boxes of what was read there (頁の絵と枠).
 *
 * @param number from 1
 * @param width in points, 1/72 inch
 * @param height the same way
 * @param picture address of its picture; unset where none was drawn
 * @param lines the boxes of its lines, which stand in for a picture that was not drawn
 * @param boxes of what was read, doubtful or unread, in the order of the page
 */
public record PageSheet(
    int number,
    int width,
    int height,
    @Nullable String picture,
    List<LinePlace.Box> lines,
    List<Mark> boxes) {
  public PageSheet {
    lines = List.copyOf(lines);
    boxes = List.copyOf(boxes);
  }

  /**
   * A box on the page.
   *
   * @param place names it on the page and in addresses, {@code p3L12@56,120,424,12}
   * @param href where the value is shown; the line of the page where several are, or none
   * @param reading what became of its text
   * @param told whose values were read there, each once
   */
  public record Mark(
      String place, LinePlace.Box box, String href, Segment.Reading reading, List<Told> told) {
    public Mark {
      told = List.copyOf(told);
    }
  }

  /**
   * A value that was read.
   *
   * @param kind what its owner is; unset where the record has it no more
   * @param title its owner's name
   * @param field the column
   */
  public record Told(@Nullable Term kind, String title, Term field) {}
}
