package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;

/**
 * Labels of policies that head what is to be done (取組方針): where a paper has no label of actions and
 * most of those of its policies are followed by a numbered heading, these head the actions.
 */
final class PolicyActions {
  private PolicyActions() {}

  static List<PageLine> mark(MeasurePagesProfile profile, List<PageLine> lines) {
    List<SectionLabel> actions =
        SectionWords.all(profile).stream()
            .filter(label -> label.type() == SectionType.ACTIONS)
            .limit(1)
            .toList();
    boolean known = lines.stream().anyMatch(line -> labels(line).anyMatch(PolicyActions::isAction));
    return known || actions.isEmpty() || !headNumbers(lines)
        ? lines
        : lines.stream().map(line -> marked(line, actions.getFirst())).toList();
  }

  private static Stream<LabelAt> labels(PageLine line) {
    return line.labels().stream().filter(at -> at.sure() == LabelAt.Sure.NAME);
  }

  private static boolean isAction(LabelAt at) {
    return at.label().type() == SectionType.ACTIONS;
  }

  private static boolean isPolicy(LabelAt at) {
    return at.label().role() == NarrativeRole.POLICY && at.rest() == null;
  }

  private static boolean headNumbers(List<PageLine> lines) {
    List<PageLine> printed =
        lines.stream().filter(line -> line.shape() != PageLine.Shape.BLANK).toList();
    int policies = 0;
    int numbered = 0;
    for (int i = 0; i + 1 < printed.size(); i++) {
      if (labels(printed.get(i)).anyMatch(PolicyActions::isPolicy)) {
        policies++;
        numbered += printed.get(i + 1).numbered() ? 1 : 0;
      }
    }
    return numbered * 2 > policies;
  }

  private static PageLine marked(PageLine line, SectionLabel action) {
    List<LabelAt> labels = new ArrayList<>();
    for (LabelAt at : line.labels()) {
      labels.add(
          isPolicy(at)
              ? new LabelAt(action, at.word(), at.all(), at.rest(), at.sure(), at.beside())
              : at);
    }
    return new PageLine(line.line(), line.heading(), labels, line.numbered(), line.shape());
  }
}
