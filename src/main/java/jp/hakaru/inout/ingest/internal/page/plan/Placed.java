package jp.hakaru.inout.ingest.internal.page.plan;

import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import org.jspecify.annotations.Nullable;

/**
 * A block and where it stands in the tree (区画の位置).
 *
 * @param form of the heading that it stands below
 * @param node that heading's node, or for a heading or action its own; unset where it is lost
 * @param region counts on with each heading and action
 * @param listed whether a list of what stands below its node is printed before it
 */
record Placed(Block block, String form, @Nullable PageNode node, int region, boolean listed) {
  Placed(Block block, String form, @Nullable PageNode node, int region) {
    this(block, form, node, region, false);
  }
}
