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
 * Some lines of a document with what was read from them (文書).
 *
 * @param family token of the family of papers it belongs to, as {@code F4}
 * @param profile name of the definition by which it was read
 * @param part which of its lines are shown
 * @param unread what nothing was made of, in the whole document
 * @param doubtful what could be read otherwise, in the whole document
 */
public record DocumentPage(
    PageHead head,
    DocumentShare document,
    String family,
    String profile,
    DocumentPart part,
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

  /** Last line shown, inclusive. */
  public int to() {
    return part.to(document.lines());
  }

  /** Whether the document has more lines than one page shows. */
  public boolean isParted() {
    return document.lines() > DocumentPart.SIZE;
  }

  /** Whether these are its first lines. */
  public boolean isFirst() {
    return part.equals(DocumentPart.FIRST);
  }

  /** Whether these are its last lines. */
  public boolean isLast() {
    return to() == document.lines();
  }

  /** Address of the first lines. */
  public String firstHref() {
    return head.document(document.id());
  }

  /** Address of the lines before these; unset at the beginning. */
  public @Nullable String beforeHref() {
    return isFirst() ? null : href(part.from() - DocumentPart.SIZE);
  }

  /** Address of the lines after these; unset at the end. */
  public @Nullable String afterHref() {
    return isLast() ? null : href(part.from() + DocumentPart.SIZE);
  }

  /** Address of the last lines. */
  public String lastHref() {
    return href(document.lines());
  }

  /** Address of a line. */
  public String line(int number) {
    return head.line(document.id(), number);
  }

  private String href(int line) {
    return head.document(document.id(), DocumentPart.holding(line));
  }
}
