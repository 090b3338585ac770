package jp.hakaru.face.office.internal.paper;

import java.util.List;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.Frame;

/**
 * What every page of a waiting paper starts from (下見の画面の頭).
 *
 * @param href address of the paper's page
 * @param together the papers that came with it, itself among them
 * @param body as the person typed it
 */
public record PaperHead(
    String href, String fileName, List<Sibling> together, String code, String name) {
  public PaperHead {
    together = List.copyOf(together);
  }

  /** A paper that came with this one. */
  public record Sibling(String href, String fileName, boolean isThis) {}

  static PaperHead of(WaitingPaper paper, List<WaitingPaper> together) {
    return new PaperHead(
        paper.href(),
        paper.source().fileName(),
        together.stream()
            .map(one ->
                new Sibling(one.href(), one.source().fileName(), one.id().equals(paper.id())))
            .toList(),
        paper.body().code(),
        paper.body().name());
  }

  Frame frame() {
    return Frame.ofSite(AsOf.NOW, href);
  }
}
