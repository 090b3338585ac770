package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine.Shape;
import jp.hakaru.inout.ingest.internal.page.table.StackedProjectHeads;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.TargetColumn;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Headings of a table of targets that are printed one below the other (縦に並ぶ表の見出し): lines that
 * follow each other and name columns, those of a name, a baseline and a target among them.
 */
final class StackedHeads {
  private StackedHeads() {}

  /** The lines, with such headings as what they are. */
  static List<PlanLine> marked(List<PlanLine> lines, TargetHead columns) {
    List<PlanLine> all = new ArrayList<>(lines);
    int from = 0;
    while (from < lines.size()) {
      int to = from;
      List<TargetColumn> kinds = new ArrayList<>();
      while (to < lines.size() && (to == from || lines.get(to).gap() <= 1)) {
        List<TargetHead.Column> own = columns.columns(lines.get(to).line());
        if (own.isEmpty() && isDated(kinds) && columns.dated(lines.get(to).line()).isPresent()) {
          to++;
          continue;
        }
        boolean alone = lines.get(to).shape() == Shape.TABLE_HEAD;
        if (alone || own.size() != lines.get(to).line().cells().size()) {
          break;
        }
        own.forEach(column -> kinds.add(column.holds()));
        to++;
      }
      boolean whole =
          to - from > 1
              && kinds.contains(TargetColumn.NAME)
              && kinds.contains(TargetColumn.BASELINE)
              && kinds.contains(TargetColumn.TARGET);
      for (int at = from; whole && at < to; at++) {
        all.set(at, head(lines.get(at)));
      }
      from = Math.max(to, from + 1);
    }
    return List.copyOf(all);
  }

  /** The lines, with headings of a table of projects that stand so above its rows as no labels. */
  static List<PlanLine> withoutLabels(List<PlanLine> lines, StackedProjectHeads heads) {
    List<Line> all = lines.stream().map(PlanLine::line).toList();
    List<PlanLine> plain = new ArrayList<>(lines);
    for (int at = 0; at < all.size(); at++) {
      int end = at + heads.size(all, at);
      while (at < end) {
        PlanLine line = lines.get(at);
        plain.set(at, PlanLine.plain(line.line(), line.gap(), Shape.WORDS, PageFurniture.NONE));
        at++;
      }
    }
    return List.copyOf(plain);
  }

  /** Whether the column before is one whose values have a period. */
  private static boolean isDated(List<TargetColumn> kinds) {
    return !kinds.isEmpty()
        && switch (kinds.getLast()) {
          case BASELINE, TARGET, ACTUAL, PLANNED -> true;
          case NUMBER, NAME, UNIT, BASELINE_YEAR, TARGET_YEAR, DIRECTION, KIND, SERIES, OTHER ->
              false;
        };
  }

  private static PlanLine head(PlanLine line) {
    return new PlanLine(
        line.line(),
        line.gap(),
        null,
        null,
        null,
        Shape.TABLE_HEAD,
        line.tail(),
        line.goal(),
        PageFurniture.NONE);
  }
}
