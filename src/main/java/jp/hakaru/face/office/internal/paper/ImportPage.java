package jp.hakaru.face.office.internal.paper;

import java.util.List;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;

/**
 * Where papers are chosen (文書の選択).
 *
 * @param problems sentences that say why nothing was taken; none at first
 */
public record ImportPage(List<String> problems) implements FramedPage {
  static final String PATH = "/office/import";
  static final String TEMPLATE = "office/import";

  public ImportPage {
    problems = List.copyOf(problems);
  }

  @Override
  public Frame frame() {
    return Frame.ofSite(AsOf.NOW, PATH);
  }
}
