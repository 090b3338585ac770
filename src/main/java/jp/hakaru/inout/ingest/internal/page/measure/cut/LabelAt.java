package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A label where it is printed (印刷された見出し).
 *
 * @param word the words
 * @param all the words with signs, brackets and the remark behind them
 * @param rest what stands behind it on its line
 * @param beside all labels of the line, itself the first, where it heads columns of texts
 */
public record LabelAt(
    SectionLabel label,
    Piece word,
    Piece all,
    @Nullable Piece rest,
    Sure sure,
    List<LabelAt> beside) {
  public LabelAt {
    beside = List.copyOf(beside);
  }

  LabelAt(SectionLabel label, Piece word, Piece all, @Nullable Piece rest, Sure sure) {
    this(label, word, all, rest, sure, List.of());
  }

  /** Whether signs or brackets stand around its words. */
  boolean isFramed() {
    return word.start() > all.start() || word.end() < all.end();
  }

  /** Whether it is the head of a table, which is no word of its own. */
  boolean isTableHead() {
    return all.start() == all.end() && rest != null;
  }

  /** What tells that it is one. */
  public enum Sure {
    /** The words are a name that the profile knows. */
    NAME,
    /** They end like one. */
    ENDING,
    /** Many pages print the line, which the profile does not know. */
    REPEATED
  }
}
