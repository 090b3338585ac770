package jp.hakaru.face.portal.internal.document;

import java.util.List;
import jp.hakaru.base.reading.DocumentLine;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.element.DocumentPart;
import jp.hakaru.face.portal.internal.element.DocumentShare;
import jp.hakaru.face.portal.internal.element.PageHead;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document with what was read from it (文書): some lines, or a page.
 *
 * @param family token of the family of papers it belongs to, as {@code F4}
 * @param profile name of the definition by which it was read
 * @param pages the number of its last page; 0 where it has none
 * @param part which part of it is shown
 * @param sheet the page as it looks; unset in a document without pages
 * @param unread what nothing was made of, in the whole document
 * @param doubtful what could be read otherwise, in the whole document
 */
public record DocumentPage(
    PageHead head,
    DocumentShare document,
    String family,
    String profile,
    int pages,
    DocumentPart part,
    @Nullable PageSheet sheet,
    List<DocumentLine> lines,
    Findings unread,
    Findings doubtful)
    implements FramedPage {
  public DocumentPage {
    lines = List.copyOf(lines);
  }

  @Override
  public Frame frame() {
    return head.frame(document.id(), part);
  }

  /** First line or page shown. */
  public int from() {
    return switch (part) {
      case DocumentPart.Lines lines -> lines.from();
      case DocumentPart.Page page -> page.number();
    };
  }

  /** Last line or page shown, inclusive. */
  public int to() {
    return switch (part) {
      case DocumentPart.Lines lines -> lines.to(document.lines());
      case DocumentPart.Page page -> page.number();
    };
  }

  /** Whether the document has pages, of which one is shown. */
  public boolean isPaged() {
    return pages > 0;
  }

  /** How many lines or pages there are. */
  public int size() {
    return isPaged() ? pages : document.lines();
  }

  /** Whether the document has more lines than one page shows. */
  public boolean isParted() {
    return isPaged() ? pages > 1 : document.lines() > DocumentPart.Lines.SIZE;
  }

  /** Whether this is its beginning. */
  public boolean isFirst() {
    return from() == 1;
  }

  /** Whether this is its end. */
  public boolean isLast() {
    return to() == size();
  }

  /** Address of its beginning. */
  public String firstHref() {
    return head.document(document.id());
  }

  /** Address of the part before this one; unset at the beginning. */
  public @Nullable String beforeHref() {
    return isFirst() ? null : href(from() - 1);
  }

  /** Address of the part after this one; unset at the end. */
  public @Nullable String afterHref() {
    return isLast() ? null : href(to() + 1);
  }

  /** Address of its end. */
  public String lastHref() {
    return href(size());
  }

  /** Address of a place in it. */
  public String place(String place) {
    return head.place(document.id(), place);
  }

  private String href(int number) {
    return head.document(
        document.id(),
        isPaged() ? new DocumentPart.Page(number) : DocumentPart.Lines.holding(number));
  }
}
