package jp.hakaru.face.portal.internal.side;

import java.util.List;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.element.StandingCount;

/** All names that one side of the record has (担当課の一覧・関連する計画の一覧). */
public record SidesPage(PageHead head, Side side, List<Line> lines) implements FramedPage {
  public SidesPage {
    lines = List.copyOf(lines);
  }

  @Override
  public Frame frame() {
    return head.frameOf(side.word(), List.of(new Crumb(head.front(), head.name())));
  }

  /** Whether any name has joint work. */
  public boolean hasJoint() {
    return lines.stream().anyMatch(line -> line.joint() > 0);
  }

  /**
   * A name with what it has.
   *
   * @param nodes number of measures and other nodes of plans
   * @param projects number of projects, each counted once
   * @param joint number of efforts and themes of joint work
   * @param standings of the indicators of all of them
   */
  public record Line(String name, int nodes, int projects, int joint, StandingCount standings) {}
}
