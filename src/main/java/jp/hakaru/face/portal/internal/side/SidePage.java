package jp.hakaru.face.portal.internal.side;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.element.MoneySum;
import jp.hakaru.face.portal.internal.element.NodeRef;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.element.PlanRef;
import jp.hakaru.face.portal.internal.element.ProjectLine;
import jp.hakaru.face.portal.internal.element.StandingCount;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to one department, or refers to one plan (担当課・関連する計画).
 *
 * @param name the department's or the plan's, as the papers print it
 * @param standings of the indicators of all it shows, each counted once
 * @param projects number of projects, each counted once
 * @param joint the efforts and themes of joint work that a department answers for
 */
public record SidePage(
    PageHead head,
    Side side,
    String name,
    StandingCount standings,
    int projects,
    List<Group> groups,
    List<Crumb> joint)
    implements FramedPage {
  public SidePage {
    groups = List.copyOf(groups);
    joint = List.copyOf(joint);
  }

  @Override
  public Frame frame() {
    return head.frameOf(
        side.word() + "?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
        List.of(new Crumb(head.front(), head.name())));
  }

  /**
   * The part of one edition of the body's plans, under one heading.
   *
   * @param heading code and title in the plan referred to; unset where all stand together
   * @param refersToNone whether these are said to belong to nothing in the plan referred to
   * @param money of the projects, of the plan's year
   */
  public record Group(
      PlanRef plan,
      @Nullable String heading,
      boolean refersToNone,
      List<NodeRef> nodes,
      List<ProjectLine> projects,
      MoneySum money) {
    public Group {
      nodes = List.copyOf(nodes);
      projects = List.copyOf(projects);
    }
  }
}
