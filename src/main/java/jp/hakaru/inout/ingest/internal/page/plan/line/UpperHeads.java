package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Forms of numbered headings without a word that stand above other such headings (番号だけの上位の見出し):
 * behind each, texts at most before it, comes the first of a numbered heading with labels below.
 */
final class UpperHeads {
  private UpperHeads() {}

  /** The forms of such headings. */
  static Set<String> of(List<PlanLine> lines, Around around) {
    Map<String, Set<String>> below = new HashMap<>();
    Set<String> others = new HashSet<>();
    for (int at = 0; at < lines.size(); at++) {
      Head head = lines.get(at).head();
      if (head == null || !mayHead(lines.get(at), head)) {
        continue;
      }
      Head next = first(lines, at + 1, around);
      if (next == null || next.form().equals(head.form())) {
        others.add(head.form());
      } else {
        below.computeIfAbsent(head.form(), any -> new HashSet<>()).add(next.form());
      }
    }
    below.keySet().removeAll(others);
    below.values().removeIf(forms -> forms.size() > 1);
    return Set.copyOf(below.keySet());
  }

  private static boolean mayHead(PlanLine line, Head head) {
    return head.isItem()
        && head.title() != null
        && line.label() == null
        && line.page() > 0
        && !line.isSentence()
        && line.bareCells() <= 2;
  }

  /** The first numbered heading behind {@code from} with a label right below it. */
  private static @Nullable Head first(List<PlanLine> lines, int from, Around around) {
    for (int at = from; at < lines.size(); at++) {
      PlanLine line = lines.get(at);
      Head head = line.head();
      if (line.label() != null || line.shape() == PlanLine.Shape.TABLE_HEAD) {
        return null;
      }
      if (head != null && line.page() > 0) {
        boolean heads =
            mayHead(line, head) && Numbers.last(head.codeText()) == 1 && around.labelFollows(at);
        return heads ? head : null;
      }
    }
    return null;
  }
}
