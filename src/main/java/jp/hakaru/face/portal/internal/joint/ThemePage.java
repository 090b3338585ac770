package jp.hakaru.face.portal.internal.joint;

import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.element.Change;
import jp.hakaru.face.portal.internal.element.PageHead;

/**
 * A theme of joint work by itself (連携テーマ): what it comes from, how far it got, what came of it.
 *
 * @param year of the paper that names it
 * @param topics the needs it comes from, as far as its paper ties them
 * @param efforts what is done about it, as far as its papers tie it
 * @param others the same theme in papers of other years, the newest first
 */
public record ThemePage(
    PageHead head,
    JointPage.Theme theme,
    FiscalYear year,
    List<JointPage.Topic> topics,
    List<Crumb> efforts,
    List<Other> others,
    List<Change> changes)
    implements FramedPage {
  public ThemePage {
    topics = List.copyOf(topics);
    efforts = List.copyOf(efforts);
    others = List.copyOf(others);
    changes = List.copyOf(changes);
  }

  @Override
  public Frame frame() {
    return head.jointFrame("theme", theme.id(), List.of());
  }

  /** The theme as the paper of another year has it. */
  public record Other(FiscalYear year, Crumb page, JointPage.Theme theme) {}
}
