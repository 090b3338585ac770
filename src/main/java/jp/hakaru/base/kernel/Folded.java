package jp.hakaru.base.kernel;

import java.util.Arrays;

/**
 * A text and its folded form (正規化した文字列) with the way back: every folded character knows the raw
 * characters from which it came, so that a claim points into the raw text. Immutable.
 */
public final class Folded {
  private final String raw;
  private final String text;
  private final int[] starts;
  private final int[] ends;

  Folded(String raw, String text, int[] starts, int[] ends) {
    this.raw = raw;
    this.text = text;
    this.starts = Arrays.copyOf(starts, text.length());
    this.ends = Arrays.copyOf(ends, text.length());
  }

  public String raw() {
    return raw;
  }

  /** The folded form. */
  public String text() {
    return text;
  }

  /** Where the raw characters of the folded character at {@code index} begin. */
  public int rawStart(int index) {
    return index < starts.length ? starts[index] : raw.length();
  }

  /**
   * Where the raw characters of the folded text before {@code end} end, exclusive.
   *
   * @param end an exclusive end in the folded text
   */
  public int rawEnd(int end) {
    return end == 0 ? 0 : ends[end - 1];
  }

  @Override
  public String toString() {
    return text;
  }
}
