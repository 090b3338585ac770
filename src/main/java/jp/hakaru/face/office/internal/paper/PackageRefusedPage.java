package jp.hakaru.face.office.internal.paper;

import java.util.List;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.inout.entry.PackageWords;
import jp.hakaru.inout.exchange.PackageFault;

/**
 * Why a package cannot be taken in as it is (取り込めないパッケージ).
 *
 * @param sentence what is wrong
 * @param faults everything that is wrong in it; none where it is whole and of another body
 * @param more that there are more faults than these; blank where there are none
 */
public record PackageRefusedPage(PaperHead head, String sentence, List<Fault> faults, String more)
    implements FramedPage {
  static final String TEMPLATE = "office/package_refused";

  public PackageRefusedPage {
    faults = List.copyOf(faults);
  }

  /**
   * One fault.
   *
   * @param file empty where the package as a whole is meant
   * @param row from 1, which is the header; 0 where the whole file is meant
   * @param column empty where the whole row is meant
   * @param value what stands there, cut where it is long
   * @param expected what should, as a sentence
   */
  public record Fault(String file, int row, String column, String value, String expected) {}

  static PackageRefusedPage faulty(
      PaperHead head, List<PackageFault> faults, boolean complete, PackageWords words) {
    return new PackageRefusedPage(
        head,
        words.faulty(head.fileName(), faults.size()),
        faults.stream()
            .map(fault ->
                new Fault(
                    fault.file(),
                    fault.row(),
                    fault.column(),
                    PackageWords.shown(fault.value()),
                    words.expected(fault)))
            .toList(),
        complete ? "" : words.more());
  }

  static PackageRefusedPage otherBody(PaperHead head, String sentence) {
    return new PackageRefusedPage(head, sentence, List.of(), "");
  }

  @Override
  public Frame frame() {
    return head.frame();
  }
}
