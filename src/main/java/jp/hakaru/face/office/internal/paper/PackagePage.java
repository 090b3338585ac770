package jp.hakaru.face.office.internal.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.office.internal.check.ComingFindings;
import jp.hakaru.face.office.internal.preview.PackagePreview;
import org.jspecify.annotations.Nullable;

/**
 * What a data package would do to the record, and what a person may order (パッケージの下見).
 *
 * @param released day of the newest release in it; unset where it holds none
 * @param findings what would contradict in the record afterwards
 * @param done what came of the last entry; unset before one
 * @param problems sentences that say why the last order was not carried out
 * @param ticked the rows that were ticked in it
 */
public record PackagePage(
    PaperHead head,
    Municipality body,
    @Nullable LocalDate released,
    PackagePreview preview,
    ComingFindings findings,
    WaitingPaper.@Nullable Done done,
    List<String> problems,
    Set<String> ticked)
    implements FramedPage {
  static final String TEMPLATE = "office/package_preview";

  public PackagePage {
    problems = List.copyOf(problems);
    ticked = Set.copyOf(ticked);
  }

  @Override
  public Frame frame() {
    return head.frame();
  }
}
