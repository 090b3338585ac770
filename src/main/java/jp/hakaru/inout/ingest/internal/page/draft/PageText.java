package jp.hakaru.inout.ingest.internal.page.draft;

import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph, bullet or numbered item (文章の一項).
 *
 * @param section the document's own heading, unset where it has none
 * @param heading the item's own heading
 * @param number its sign or number
 * @param text wrapped lines joined without a blank
 */
public record PageText(
    NarrativeRole role,
    @Nullable Value section,
    @Nullable Value heading,
    @Nullable Value number,
    Value text) {

  /** The same with the heading {@code other}. */
  public PageText below(@Nullable Value other) {
    return new PageText(role, section, other, number, text);
  }

  /** A line that is the caption of a picture. */
  public static PageText caption(Line line) {
    return new PageText(NarrativeRole.CAPTION, null, null, null, Value.written(line.whole()));
  }
}
