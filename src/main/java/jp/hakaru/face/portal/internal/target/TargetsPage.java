package jp.hakaru.face.portal.internal.target;

import java.util.List;
import java.util.stream.IntStream;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.base.web.Frame;
import jp.hakaru.base.web.FramedPage;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.element.Standing;
import jp.hakaru.face.portal.internal.element.StandingCount;

/**
 * How far a body's targets are reached (目標の達成状況), those of one year or the newest of each.
 *
 * @param years the fiscal years that have results, the newest first
 * @param counts of the year asked for, however they stand
 * @param lines of the sheet asked for: what was not reached first
 * @param total how many lines all sheets have
 */
public record TargetsPage(
    PageHead head,
    TargetsAsked asked,
    List<FiscalYear> years,
    StandingCount counts,
    List<TargetLine> lines,
    int total)
    implements FramedPage {
  public TargetsPage {
    years = List.copyOf(years);
    lines = List.copyOf(lines);
  }

  @Override
  public Frame frame() {
    return head.frameOf("targets" + asked.query(), List.of(new Crumb(head.front(), head.name())));
  }

  /** The address of the same list for a year, or for the newest results. */
  public String at(FiscalYear year) {
    return head.targets(asked.with(year).query());
  }

  public String atNewest() {
    return head.targets(asked.with((FiscalYear) null).query());
  }

  public String of(Standing standing) {
    return head.targets(asked.with(standing).query());
  }

  public String ofAll() {
    return head.targets(asked.with((Standing) null).query());
  }

  /** The numbers of all sheets. */
  public List<Integer> sheets() {
    int last = (total + TargetsAsked.A_SHEET - 1) / TargetsAsked.A_SHEET;
    return IntStream.rangeClosed(1, last).boxed().toList();
  }

  public String sheet(int number) {
    return head.targets(asked.withSheet(number).query());
  }
}
