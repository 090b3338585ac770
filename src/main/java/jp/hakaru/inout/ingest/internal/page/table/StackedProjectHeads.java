package jp.hakaru.inout.ingest.internal.page.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.internal.profile.DepartmentNames;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Finds heads of tables of projects with a cell a line (縦に並ぶ事業の表の見出し): words of columns that follow
 * each other by chance, as labels do, have no row of such a table below them.
 */
public final class StackedProjectHeads {
  /** Among how many rows' lines below the head a whole row begins; the first may be damaged. */
  private static final int FIRST_ROWS = 2;

  /** More lines than the head and such rows have. */
  private static final int MOST = 80;

  private final ProjectColumns columns;
  private final ProjectCells cells;

  private StackedProjectHeads(
      ProjectColumns columns,
      MeasurePagesProfile.ProjectColumns words,
      Profile.Departments departments,
      List<String> endings) {
    List<String> keys = endings.stream().map(Words::key).toList();
    this.columns = columns;
    this.cells =
        new ProjectCells(
            ProjectName.states(words),
            new DepartmentNames(departments),
            text -> keys.stream().anyMatch(Words.key(text)::endsWith));
  }

  /** By the words of measure pages. */
  public static StackedProjectHeads of(MeasurePagesProfile profile) {
    return new StackedProjectHeads(
        ProjectColumns.of(profile),
        profile.projectColumns(),
        profile.departments(),
        profile.projectNames());
  }

  /** By the words of plan pages. */
  public static StackedProjectHeads of(PlanPagesProfile profile) {
    return new StackedProjectHeads(
        ProjectColumns.of(profile),
        profile.projectColumns(),
        profile.departments(),
        profile.projectNames());
  }

  /**
   * How many of {@code lines} are the head that begins at {@code from}, lines printed twice among
   * them; 0 where none does.
   */
  public int size(List<Line> lines, int from) {
    if (!columns.isStacked(lines.get(from))) {
      return 0;
    }
    List<Line> all =
        lines.subList(from, Math.min(lines.size(), from + MOST)).stream()
            .takeWhile(line -> !line.isBlank())
            .toList();
    List<Line> once =
        IntStream.range(0, all.size()).filter(at -> !isTwice(all, at)).mapToObj(all::get).toList();
    Optional<List<ProjectColumns.Column>> head = columns.stacked(once, 0);
    if (head.isEmpty() || !hasRow(head.get(), once)) {
      return 0;
    }
    int end = all.indexOf(once.get(head.get().size() - 1)) + 1;
    while (end < all.size() && isTwice(all, end)) {
      end++;
    }
    return end;
  }

  private static boolean isTwice(List<Line> lines, int at) {
    return at > 0 && Words.key(lines.get(at).raw()).equals(Words.key(lines.get(at - 1).raw()));
  }

  private boolean hasRow(List<ProjectColumns.Column> head, List<Line> lines) {
    StackedProjects rows = new StackedProjects(head, cells.of(head));
    int last = Math.min(lines.size(), head.size() * (FIRST_ROWS + 1));
    return IntStream.range(head.size(), last).anyMatch(at -> rows.begins(lines, at));
  }
}
