package jp.hakaru.inout.ingest.internal.joint.draft;

import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, bullet or numbered item (文章の一項).
 *
 * @param section the document's own heading, unset where it has none
 * @param heading the item's own heading
 * @param number its sign or number
 */
public record JointText(
    NarrativeRole role,
    @Nullable Value section,
    @Nullable Value heading,
    @Nullable Value number,
    Value text) {
  /** A text without a heading of its own. */
  public static JointText of(
      NarrativeRole role, @Nullable Value section, @Nullable Value number, Value text) {
    return new JointText(role, section, null, number, text);
  }
}
