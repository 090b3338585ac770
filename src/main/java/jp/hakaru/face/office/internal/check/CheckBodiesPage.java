package jp.hakaru.face.office.internal.check;

import java.util.List;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;

/** Whose record to check (点検する自治体の選択). */
public record CheckBodiesPage(List<Municipality> bodies) implements FramedPage {
  static final String PATH = "/office/check";
  static final String TEMPLATE = "office/check_bodies";

  public CheckBodiesPage {
    bodies = List.copyOf(bodies);
  }

  @Override
  public Frame frame() {
    return Frame.ofSite(AsOf.NOW, PATH);
  }
}
