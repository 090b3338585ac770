package jp.hakaru.face.portal.internal.joint;

import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.element.Change;
import jp.hakaru.face.portal.internal.element.PageHead;
import org.jspecify.annotations.Nullable;

/**
 * A joint effort by itself (連携の取組): what was promised, what came of it, what it costs, who answers.
 *
 * @param effort with all that stands below it
 * @param year of the paper that names it
 * @param above the efforts it is a part of, topmost first
 * @param theme the theme it comes from; unset where none is known
 * @param same the effort whose amount is this very money; unset where there is none
 * @param roadmaps the rows of roadmaps that are its own
 * @param now the year of the day of which the page speaks
 */
public record EffortPage(
    PageHead head,
    JointPage.Effort effort,
    FiscalYear year,
    List<Crumb> above,
    @Nullable Crumb theme,
    @Nullable Crumb same,
    List<JointPage.Roadmap> roadmaps,
    FiscalYear now,
    List<Change> changes)
    implements FramedPage {
  public EffortPage {
    above = List.copyOf(above);
    roadmaps = List.copyOf(roadmaps);
    changes = List.copyOf(changes);
  }

  @Override
  public Frame frame() {
    return head.jointFrame("effort", effort.id(), above);
  }

  /** What its roadmaps say was reached so far. */
  public List<String> results() {
    return roadmaps.stream()
        .flatMap(roadmap -> roadmap.rows().stream())
        .flatMap(row -> row.results().stream())
        .toList();
  }
}
