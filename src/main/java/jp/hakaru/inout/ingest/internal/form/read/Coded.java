package jp.hakaru.inout.ingest.internal.form.read;

import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * An item with code and words (番号つきの項目): a measure, a reference.
 *
 * @param code in ASCII; unset where none is printed
 * @param title unset where only a code is printed
 */
public record Coded(@Nullable Value code, @Nullable Value title) {
  /** How many parts its code has; 0 without one. */
  public int depth() {
    return code == null ? 0 : code.text().split("-").length;
  }
}
