package jp.hakaru.inout.ingest.internal.page.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Years below the heading of costs that they share (事業費の下に並ぶ年度), on the second line of a head. */
final class YearsBelow {
  private YearsBelow() {}

  /**
   * The head with the years of {@code below} in place of the only cost; empty where these are none.
   */
  static Optional<ProjectHead> of(ProjectHead head, Line below, ProjectColumns words) {
    List<Integer> costs =
        IntStream.range(0, head.cols().size())
            .filter(at -> head.cols().get(at).cost() != null)
            .boxed()
            .toList();
    boolean alike = head.isTabbed() == below.tabbed() || below.cells().size() == 1;
    if (costs.size() != 1 || !alike) {
      return Optional.empty();
    }
    int group = costs.getFirst();
    boolean blanks = head.cut() == ProjectHead.Cut.BLANKS;
    List<ProjectHead.Col> years = words.years(blanks ? SingleBlanks.words(below) : below);
    return years.isEmpty() || head.cols().get(group).column() != ProjectColumns.Column.TOTAL
        ? Optional.empty()
        : joined(head, below, group, years);
  }

  private static Optional<ProjectHead> joined(
      ProjectHead head, Line below, int group, List<ProjectHead.Col> years) {
    ProjectHead.Col shared = head.cols().get(group);
    CostColumn all = shared.cost();
    int first = years.getFirst().at().index();
    boolean tabs = head.isTabbed();
    if (all == null || (tabs && first != 0 && first != shared.at().index())) {
      return Optional.empty();
    }
    int moved = tabs ? shared.at().index() - first : 0;
    List<ProjectHead.Col> cols = new ArrayList<>(head.cols().subList(0, group));
    for (ProjectHead.Col year : years) {
      CostColumn own = year.cost();
      if (own != null) {
        cols.add(new ProjectHead.Col(year.column(), year.at(), own.below(all)).behind(moved));
      }
    }
    List<ProjectHead.Col> rest = head.cols().subList(group + 1, head.cols().size());
    int end = cols.getLast().at().index() + 1;
    int tight = rest.isEmpty() ? 0 : Math.max(0, end - rest.getFirst().at().index());
    rest.forEach(col -> cols.add(tabs ? col.behind(tight) : col));
    return Optional.of(new ProjectHead(List.of(head.lines().getFirst(), below), cols, head.cut()));
  }
}
