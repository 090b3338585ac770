package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.profile.Words;

/**
 * Labels of policies that head what is to be done (取組方針): where a paper has no label of actions and
 * most of those of its policies that bear the same words are followed by a numbered heading, these
 * head the actions.
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
    Set<String> heads = known || actions.isEmpty() ? Set.of() : heads(lines);
    return heads.isEmpty()
        ? lines
        : lines.stream().map(line -> marked(line, actions.getFirst(), heads)).toList();
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

  /** The words of labels of policies of which most are followed by a numbered heading. */
  private static Set<String> heads(List<PageLine> lines) {
    List<PageLine> printed =
        lines.stream().filter(line -> line.shape() != PageLine.Shape.BLANK).toList();
    Map<String, Integer> surplus = new HashMap<>();
    for (int i = 0; i + 1 < printed.size(); i++) {
      int more = printed.get(i + 1).numbered() ? 1 : -1;
      labels(printed.get(i))
          .filter(PolicyActions::isPolicy)
          .forEach(at -> surplus.merge(words(at), more, Integer::sum));
    }
    return surplus.entrySet().stream()
        .filter(one -> one.getValue() > 0)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static String words(LabelAt at) {
    return Words.key(at.word().text());
  }

  private static PageLine marked(PageLine line, SectionLabel action, Set<String> heads) {
    List<LabelAt> labels = new ArrayList<>();
    for (LabelAt at : line.labels()) {
      labels.add(
          isPolicy(at) && heads.contains(words(at))
              ? new LabelAt(action, at.word(), at.all(), at.rest(), at.sure(), at.beside())
              : at);
    }
    return new PageLine(line.line(), line.heading(), labels, line.numbered(), line.shape());
  }
}
