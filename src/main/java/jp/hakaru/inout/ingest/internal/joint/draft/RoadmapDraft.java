package jp.hakaru.inout.ingest.internal.joint.draft;

import jp.hakaru.base.dossier.RoadmapCell;
import jp.hakaru.inout.ingest.internal.page.draft.PageNode;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a roadmap as the paper prints it (工程表の欄の下書き).
 *
 * @param owner what the roadmap is of
 * @param row its row
 * @param from the year of its column
 * @param until the last year, where an arrow or the text says it
 * @param text unset for a heading, which is its row's title
 */
public record RoadmapDraft(
    Owner owner,
    Row row,
    RoadmapCell cell,
    @Nullable YearAt from,
    @Nullable YearAt until,
    @Nullable Value text) {

  /** What a roadmap is of: a node of a plan, by that node's heading, or an effort. */
  public sealed interface Owner {}

  public record OfNode(PageNode node) implements Owner {}

  public record OfEffort(EffortDraft effort) implements Owner {}

  /**
   * A row.
   *
   * @param number as printed, or its parent's with its own place below it
   * @param parent the number of the row above it in the tree
   * @param printed where its number stands; unset where it has none
   */
  public record Row(String number, @Nullable String parent, @Nullable Value printed, Value title) {}
}
