package jp.hakaru.face.portal.internal.home;

import java.time.LocalDate;
import java.util.List;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;

/** The list of bodies (団体の一覧). */
public record HomePage(AsOf asOf, List<BodyLine> bodies) implements FramedPage {
  public HomePage {
    bodies = List.copyOf(bodies);
  }

  @Override
  public Frame frame() {
    return Frame.ofSite(asOf, "/");
  }

  /** Address of a body's front page. */
  public String front(MunicipalityCode code) {
    return asOf.keptIn("/" + code);
  }

  /**
   * A body as a row of the list.
   *
   * @param releasedOn day of its newest release
   */
  public record BodyLine(MunicipalityCode code, String name, LocalDate releasedOn) {}
}
