package jp.hakaru.inout.ingest.internal.page.measure.cut;

import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A label where it is printed (印刷された見出し).
 *
 * @param word the words
 * @param all the words with signs, brackets and the remark behind them
 * @param rest what stands behind it on its line
 * @param certain whether the words are a whole name and not the ending of a longer one
 */
public record LabelAt(
    SectionLabel label, Piece word, Piece all, @Nullable Piece rest, boolean certain) {}
