package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Goals one a line below their label (SDGsの目標の行), which are no headings though a word of the tree
 * stands before their numbers: 目標3 すべての人に健康と福祉を.
 */
final class GoalLines {
  private final Set<String> words;
  private final int most;

  GoalLines(MeasurePagesProfile profile) {
    this.words = profile.goals().words().stream().map(Words::key).collect(Collectors.toSet());
    this.most = profile.goals().most();
  }

  /**
   * Takes the headings of such lines away; also of those that are indented as they are and have
   * lost their label.
   */
  void drop(List<PageLine> lines) {
    Set<Integer> indents = new HashSet<>();
    boolean below = false;
    for (int at = 0; at < lines.size(); at++) {
      PageLine line = lines.get(at);
      if (below && isGoal(line.heading())) {
        indents.add(line.line().first().x());
        lines.set(at, bare(line));
      } else {
        below = line.labels().stream().anyMatch(GoalLines::isGoals);
      }
    }
    indents.remove(0);
    lines.replaceAll(line ->
        isGoal(line.heading()) && indents.contains(line.line().first().x()) ? bare(line) : line);
  }

  private static PageLine bare(PageLine line) {
    return new PageLine(line.line(), null, List.of(), false, PageLine.Shape.OTHER);
  }

  private static boolean isGoals(LabelAt label) {
    return label.sure() == LabelAt.Sure.NAME
        && label.rest() == null
        && label.label().type() == SectionType.GOALS;
  }

  private boolean isGoal(@Nullable HeadingText heading) {
    Value word = heading == null ? null : heading.word();
    return heading != null
        && word != null
        && words.contains(Words.key(word.text()))
        && heading.code().text().matches("\\d{1,2}")
        && Integer.parseInt(heading.code().text()) <= most;
  }
}
