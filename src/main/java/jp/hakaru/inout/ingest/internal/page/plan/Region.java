package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.page.plan.line.PageLabel;
import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Holds;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two headings or actions (見出しと見出しの間).
 *
 * @param form of the heading above
 * @param node that heading's, unset where it is lost
 * @param listed whether a list of what stands below the node is printed before it
 */
record Region(String form, @Nullable PageNode node, boolean listed, List<Block> blocks) {

  /** All regions that hold something. */
  static List<Region> of(List<Placed> placed) {
    List<Region> regions = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    @Nullable Placed first = null;
    for (Placed one : placed) {
      if (first != null && one.region() != first.region()) {
        close(first, open, regions);
        first = null;
      }
      if (Forms.head(one.block()) == null) {
        first = first == null ? one : first;
        open.add(one.block());
      }
    }
    if (first != null) {
      close(first, open, regions);
    }
    return regions;
  }

  private static void close(Placed first, List<Block> open, List<Region> regions) {
    regions.add(new Region(first.form(), first.node(), first.listed(), List.copyOf(open)));
    open.clear();
  }

  boolean hasTags() {
    return blocks.stream().anyMatch(Block.Tag.class::isInstance);
  }

  List<PageLabel> labels() {
    return blocks.stream()
        .filter(Block.Label.class::isInstance)
        .map(block -> ((Block.Label) block).label())
        .toList();
  }

  private static boolean isContent(Block block) {
    return block instanceof Block.Text || block instanceof Block.Table;
  }

  /** How unusual the region is where labels stand before what they name. */
  double before() {
    double weight = 0;
    PageLabel label = null;
    boolean used = true;
    for (Block block : blocks) {
      if (block instanceof Block.Label next) {
        weight += used || isEmptyAllowed(label) ? 0 : 1;
        label = next.label();
        used = false;
      } else if (isContent(block)) {
        weight += label == null ? (block instanceof Block.Table ? 0.5 : 0.7) : 0;
        used = true;
      }
    }
    return weight + (used || isEmptyAllowed(label) ? 0 : 1);
  }

  /** The same where labels stand behind, all together. */
  double behind() {
    double weight = 0;
    boolean content = false;
    boolean labelled = false;
    for (Block block : blocks) {
      if (block instanceof Block.Label next) {
        boolean actions = next.label().section().holds() == Holds.ACTIONS;
        weight += content || actions || isEmptyAllowed(next.label()) ? 0 : 1;
        labelled = true;
      } else if (isContent(block)) {
        weight += labelled ? 1.5 : 0;
        content = true;
      }
    }
    return weight + (content && !labelled ? 0.5 : 0);
  }

  private static boolean isEmptyAllowed(@Nullable PageLabel label) {
    return label == null
        || switch (label.section().holds()) {
          case GOALS, NOTHING -> true;
          case TEXT, ACTIONS, INDICATORS, DEPARTMENTS, PLANS, PROJECTS -> false;
        };
  }
}
