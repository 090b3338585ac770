package jp.hakaru.inout.ingest.internal.page.plan.line;

import jp.hakaru.inout.ingest.internal.profile.PlanPagesProfile.Section;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A label of a page (頁の見出し).
 *
 * @param key the profile's own key
 * @param word the words as printed, without signs and brackets
 * @param all with them
 * @param rest what stands behind it on its line
 */
public record PageLabel(String key, Section section, Piece word, Piece all, @Nullable Line rest) {

  /** Whether signs or brackets stand around its words. */
  public boolean isFramed() {
    return word.start() > all.start() || word.end() < all.end();
  }
}
