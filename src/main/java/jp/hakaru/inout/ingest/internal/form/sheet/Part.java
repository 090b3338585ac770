package jp.hakaru.inout.ingest.internal.form.sheet;

import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/**
 * A part of a line (行の部分): a label, or a value between labels.
 *
 * @param label unset for a value
 * @param piece all of it
 */
record Part(@Nullable LabelAt label, Piece piece) {
  static Part value(Piece piece) {
    return new Part(null, piece);
  }

  static Part label(LabelAt label) {
    return new Part(label, label.all());
  }
}
