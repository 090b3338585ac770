package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * A label where it is printed (印刷された見出し).
 *
 * @param labels all that the words may name
 * @param word the words
 * @param all the words with their brackets and the remark behind them
 * @param certain whether the words are a whole name and not the ending of a longer one
 */
public record LabelAt(List<FormLabel> labels, Piece word, Piece all, boolean certain) {}
