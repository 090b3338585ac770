package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.List;
import jp.hakaru.inout.ingest.internal.page.table.ColumnWords;
import jp.hakaru.inout.ingest.internal.page.table.ProjectColumns;
import jp.hakaru.inout.ingest.internal.page.table.StackedHead;
import jp.hakaru.inout.ingest.internal.page.table.StackedProjectHeads;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Words of columns that stand one below the other above their table (縦に並ぶ列見出し): they are no labels,
 * but for the first. One of names may be a label; one of projects that begins with another column
 * stands for theirs.
 */
final class StackedWords {
  private final ColumnWords tables;
  private final ProjectColumns columns;
  private final StackedProjectHeads heads;
  private final List<SectionLabel> projects;

  /**
   * @param projects the label of projects
   */
  StackedWords(MeasurePagesProfile profile, ColumnWords tables, List<SectionLabel> projects) {
    this.tables = tables;
    this.columns = ProjectColumns.of(profile);
    this.heads = StackedProjectHeads.of(profile);
    this.projects = projects;
  }

  /** Takes away the labels of such words among {@code lines}. */
  void unlabel(List<PageLine> lines) {
    List<Line> all = lines.stream().map(PageLine::line).toList();
    for (int at = 0; at < all.size(); at++) {
      if (all.get(at).isBlank()) {
        continue;
      }
      int ofProjects = at + heads.size(all, at);
      int end = Math.max(ofProjects, ofIndicators(all, at));
      if (ofProjects > at && columns.of(all.get(at)).isEmpty()) {
        set(lines, at, PageLabeller.table(all.get(at), projects));
      }
      for (int below = at + 1; below < end; below++) {
        set(lines, below, List.of());
      }
      at = Math.max(at, end - 1);
    }
  }

  /** Where the head of a table of indicators ends that begins with the names. */
  private int ofIndicators(List<Line> lines, int at) {
    return StackedHead.find(lines, at, tables)
        .filter(StackedHead::beginsWithNames)
        .map(StackedHead::end)
        .orElse(0);
  }

  private static void set(List<PageLine> lines, int at, List<LabelAt> labels) {
    PageLine line = lines.get(at);
    lines.set(at, new PageLine(line.line(), null, labels, false, line.shape()));
  }
}
