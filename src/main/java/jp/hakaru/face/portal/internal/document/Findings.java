package jp.hakaru.face.portal.internal.document;

import java.util.List;
import jp.hakaru.base.reading.Term;

/**
 * Places of a document that ask for a reader's eye (気になる箇所), by line.
 *
 * @param first the first of them, at most {@link #SHOWN}
 * @param count how many there are in all
 */
public record Findings(List<Finding> first, int count) {
  /** More than these are marked in their lines only. */
  public static final int SHOWN = 100;

  public Findings {
    first = List.copyOf(first);
  }

  /** All of them, in order. */
  public static Findings of(List<Finding> all) {
    return new Findings(all.stream().limit(SHOWN).toList(), all.size());
  }

  /** How many are marked in their lines only. */
  public int rest() {
    return count - first.size();
  }

  /**
   * One of them.
   *
   * @param place of a line or a part of it
   * @param text what stands there, as written
   * @param reason why it is one
   */
  public record Finding(String place, String text, Term reason) {}
}
