package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.plan.line.BodyWidth;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The bodies of actions (取組の本文). One that holds no sentence where the others do is the rest of a
 * name whose body is lost; behind a gap that bodies do not have the next name is lost; and where a
 * number is missing the body before it may hold that one's.
 */
final class ActionBodies {
  private static final String ACTION = "action";
  private static final int ENOUGH = 10;
  private static final int RARE = 20;
  private static final int SEVERAL = 5;

  private final ActionLabels labels;
  private final Texts texts;
  private final Notes notes;
  private boolean single;
  private final Set<PageNode> unsure = new HashSet<>();

  ActionBodies(ActionLabels labels, Texts texts, Notes notes) {
    this.labels = labels;
    this.texts = texts;
    this.notes = notes;
  }

  private record Body(PageNode node, Block.Action action, List<Item> items) {}

  /** Gives the bodies among {@code placed} to their actions. */
  void read(List<Placed> placed, BodyWidth width) {
    List<Body> all = new ArrayList<>();
    int usual = usualGap(placed);
    for (Placed one : placed) {
      PageNode node = one.node();
      if (one.block() instanceof Block.Action action && node != null) {
        List<PlanLine> lines = action.bodies();
        int end = end(lines, usual);
        lines.subList(end, lines.size()).forEach(line -> unread(line, Reason.RUNNING_NUMBER));
        all.add(new Body(node, action, Items.of(lines.subList(0, end), width.least())));
      }
    }
    single = areSingle(all, usual);
    all.forEach(body -> texts.count(ACTION, body.items()));
    for (int i = 0; i < all.size(); i++) {
      read(all.get(i), i + 1 < all.size() ? all.get(i + 1) : null);
    }
  }

  private void read(Body body, @Nullable Body next) {
    if (body.action().bodies().stream().anyMatch(line -> line.shape() == PlanLine.Shape.FIGURE)) {
      unsure.add(body.node());
      body.action().lines().forEach(line -> unread(line, Reason.NO_TABLE_HEADING));
      return;
    }
    boolean rest = !body.items().isEmpty() && body.items().stream().noneMatch(Item::isSentence);
    if (rest && texts.areSentences(ACTION)) {
      unsure.add(body.node());
      body.action().lines().forEach(line -> unread(line, Reason.NO_NAME));
      return;
    }
    long ends =
        body.items().stream()
            .flatMap(item -> item.lines().stream())
            .filter(PlanLine::isSentence)
            .count();
    if (next != null && isGap(body.node(), next.node()) && ends > 1) {
      body.items().forEach(item -> texts.unread(item, Reason.RUNNING_NUMBER));
      return;
    }
    boolean last = next == null || next.node().parent() != body.node().parent();
    int sure = last && single ? Math.min(1, body.items().size()) : body.items().size();
    List<Item> own = body.items().subList(0, sure);
    body.items()
        .subList(sure, body.items().size())
        .forEach(item -> texts.unread(item, Reason.RUNNING_NUMBER));
    body.node()
        .texts()
        .addAll(
            texts.read(ACTION, own, NarrativeRole.ACTION, labels.of(body.node(), body.action())));
  }

  /** Whether bodies are hardly ever more than a paragraph, and no gap would show a lost name. */
  private static boolean areSingle(List<Body> all, int usual) {
    long several = all.stream().filter(body -> body.items().size() > 1).count();
    return (usual < 1 || usual == Integer.MAX_VALUE) && several * SEVERAL <= all.size();
  }

  private void unread(PlanLine line, Reason reason) {
    notes.unread(line.line(), reason);
    notes.doubt(line.line().whole(), reason);
  }

  /** The nodes without the actions whose names are not whole. */
  List<PageNode> sure(List<PageNode> nodes) {
    return nodes.stream().filter(node -> !unsure.contains(node)).toList();
  }

  /** The gap inside bodies that hardly any line exceeds; as great as any where nothing tells. */
  private static int usualGap(List<Placed> placed) {
    Map<Integer, Integer> gaps = new HashMap<>();
    int count = 0;
    for (Placed one : placed) {
      if (one.block() instanceof Block.Action action) {
        for (int i = 1; i < action.bodies().size(); i++) {
          if (isNext(action.bodies(), i)) {
            gaps.merge(action.bodies().get(i).gap(), 1, Integer::sum);
            count++;
          }
        }
      }
    }
    int most =
        gaps.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(Integer.MAX_VALUE);
    int total = count;
    int wider =
        gaps.entrySet().stream()
            .filter(gap -> gap.getKey() > most)
            .mapToInt(Map.Entry::getValue)
            .sum();
    return total >= ENOUGH && wider * RARE <= total ? most : Integer.MAX_VALUE;
  }

  /** Whether nothing but blank lines stands between the line at {@code at} and the one before. */
  private static boolean isNext(List<PlanLine> lines, int at) {
    PlanLine line = lines.get(at);
    return line.line().number() - lines.get(at - 1).line().number() == line.gap() + 1;
  }

  private static int end(List<PlanLine> lines, int usual) {
    for (int at = 1; at < lines.size(); at++) {
      if (isNext(lines, at) && lines.get(at).gap() > usual) {
        return at;
      }
    }
    return lines.size();
  }

  /** Whether a number is missing between two actions, whose text may stand with the first. */
  private static boolean isGap(PageNode before, PageNode node) {
    Value first = before.heading().code();
    Value second = node.heading().code();
    return before.parent() == node.parent()
        && first != null
        && second != null
        && first.text().matches("\\d{1,3}")
        && second.text().matches("\\d{1,3}")
        && Integer.parseInt(second.text()) > Integer.parseInt(first.text()) + 1;
  }
}
