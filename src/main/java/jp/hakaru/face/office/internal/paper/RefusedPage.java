package jp.hakaru.face.office.internal.paper;

import java.util.List;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.inout.ingest.ReadPaper;

/**
 * Why a paper cannot be taken in as it is (取り込めない文書).
 *
 * @param sentence what is wrong
 * @param kind what the person can do about it
 * @param candidates bodies that the text names
 */
public record RefusedPage(
    PaperHead head, String sentence, Kind kind, List<ReadPaper.BodyCandidate> candidates)
    implements FramedPage {
  static final String TEMPLATE = "office/refused";

  public RefusedPage {
    candidates = List.copyOf(candidates);
  }

  /** What helps. */
  public enum Kind {
    /** Another file. */
    PAPER,
    /** A body, among candidates or typed. */
    BODY,
    /** Insisting on the body that was named, or taking the one that the text names. */
    OTHER_BODY,
    /** Another zip: this one holds no data package. */
    ZIP
  }

  @Override
  public Frame frame() {
    return head.frame();
  }
}
