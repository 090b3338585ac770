package jp.hakaru.face.office.internal.paper;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.office.internal.check.ComingFindings;
import jp.hakaru.face.office.internal.preview.PaperPreview;
import jp.hakaru.inout.ingest.PaperPictures;
import jp.hakaru.inout.ingest.ReadPaper;
import org.jspecify.annotations.Nullable;

/**
 * What a paper would do to the record, and what a person may order (取り込みの下見).
 *
 * @param family token of the family of papers it belongs to, as {@code F4}
 * @param cut whether its text ends inside a block
 * @param unreadTables tables of which nothing could be read, and pages
 * @param findings what would contradict in the record afterwards
 * @param sizes of the pages that can be shown as they look, by number
 * @param answered how many ties the person has decided
 * @param done what came of the last entry; unset before one
 * @param problems sentences that say why the last order was not carried out
 * @param ticked the rows that were ticked in it
 */
public record PreviewPage(
    PaperHead head,
    Municipality body,
    String family,
    String profile,
    boolean unsure,
    boolean cut,
    List<ReadPaper.UnreadTable> unreadTables,
    PaperPreview preview,
    ComingFindings findings,
    Map<Integer, PaperPictures.Size> sizes,
    int answered,
    WaitingPaper.@Nullable Done done,
    List<String> problems,
    Set<String> ticked)
    implements FramedPage {
  static final String TEMPLATE = "office/preview";

  public PreviewPage {
    unreadTables = List.copyOf(unreadTables);
    sizes = Map.copyOf(sizes);
    problems = List.copyOf(problems);
    ticked = Set.copyOf(ticked);
  }

  @Override
  public Frame frame() {
    return head.frame();
  }

  /** Address of the picture of {@code page}. */
  public String picture(int page) {
    return head.href() + "/picture/" + page;
  }
}
