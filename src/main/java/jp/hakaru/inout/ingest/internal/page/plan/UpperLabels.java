package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.plan.line.PageLabel;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Holds;
import jp.hakaru.inout.ingest.internal.profile.Words;
import org.jspecify.annotations.Nullable;

/**
 * Labels behind the last of several headings or actions that are of the one above these all
 * (上位の見出しに付く区画): those that a paper prints behind no other heading of theirs, at least below two
 * that have several.
 */
final class UpperLabels {
  private static final int SEVERAL = 2;

  private final Map<PageNode, String> forms = new IdentityHashMap<>();
  private final Map<PageNode, List<PageNode>> below = new IdentityHashMap<>();

  /** Labels that stand behind others than the last as well. */
  private final Set<String> lower = new HashSet<>();

  private int regions;

  private UpperLabels(List<Placed> placed) {
    for (Placed one : placed) {
      regions = Math.max(regions, one.region());
      PageNode node = one.node();
      PageNode parent = node == null ? null : node.parent();
      if (node != null && Forms.head(one.block()) != null) {
        forms.putIfAbsent(node, one.form());
        List<PageNode> own = below.computeIfAbsent(parent, any -> new ArrayList<>());
        if (parent != null && !own.contains(node)) {
          own.add(node);
        }
      }
    }
  }

  /** {@code placed}, what such labels head below the heading above. */
  static List<Placed> lift(List<Placed> placed) {
    UpperLabels labels = new UpperLabels(placed);
    List<Placed> all = placed;
    for (Set<String> upper = labels.upper(all); !upper.isEmpty(); upper = labels.upper(all)) {
      all = labels.lift(all, upper);
    }
    return all;
  }

  /** The labels that are to be lifted once. */
  private Set<String> upper(List<Placed> placed) {
    Map<String, List<PageNode>> owners = new LinkedHashMap<>();
    Set<String> others = new HashSet<>();
    for (Placed one : placed) {
      String label = name(one.block());
      PageNode node = one.node();
      if (label != null && (node == null || !isLast(node))) {
        others.add(label);
      } else if (label != null) {
        owners.computeIfAbsent(label, any -> new ArrayList<>()).add(node);
      }
    }
    owners.keySet().removeAll(others);
    lower.addAll(others);
    owners.values().removeIf(nodes -> ofSeveral(nodes) < SEVERAL);
    return owners.keySet();
  }

  private boolean isLast(PageNode node) {
    PageNode parent = node.parent();
    return parent != null
        && forms.containsKey(parent)
        && forms.containsKey(node)
        && below.getOrDefault(parent, List.of(node)).getLast() == node;
  }

  /** Below how many headings that have several the nodes stand. */
  private long ofSeveral(List<PageNode> nodes) {
    return nodes.stream()
        .map(PageNode::parent)
        .filter(Objects::nonNull)
        .distinct()
        .filter(parent -> below.getOrDefault(parent, List.of()).size() >= SEVERAL)
        .count();
  }

  private static @Nullable String name(Block block) {
    if (!(block instanceof Block.Label own)) {
      return null;
    }
    PageLabel label = own.label();
    return label.section().holds() == Holds.ACTIONS
        ? null
        : label.key() + " " + Words.key(label.word().text());
  }

  private List<Placed> lift(List<Placed> placed, Set<String> upper) {
    List<Placed> all = new ArrayList<>();
    Map<Integer, Integer> lifted = new HashMap<>();
    for (Placed one : placed) {
      PageNode node = one.node();
      PageNode parent = node == null ? null : node.parent();
      boolean heads = Forms.head(one.block()) == null && upper.contains(name(one.block()));
      if (heads) {
        lifted.computeIfAbsent(one.region(), any -> ++regions);
      } else if (Forms.head(one.block()) == null && lower.contains(name(one.block()))) {
        lifted.remove(one.region());
      }
      Integer region = Forms.head(one.block()) == null ? lifted.get(one.region()) : null;
      all.add(
          region == null || parent == null
              ? one
              : new Placed(one.block(), form(parent), parent, region, one.listed()));
    }
    return all;
  }

  private String form(PageNode node) {
    return forms.getOrDefault(node, Forms.TOP);
  }
}
