package jp.hakaru.inout.ingest.internal.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read for one field (読み取り値) and where it stands.
 *
 * @param text as it goes into the record
 * @param pieces where it was read, one a line
 */
public record Value(String text, List<Piece> pieces) {
  public Value {
    pieces = List.copyOf(pieces);
  }

  /** The text of {@code pieces} as written, wrapped lines joined without a blank. */
  public static Value written(List<Piece> pieces) {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text().strip()));
    return new Value(text.toString(), pieces);
  }

  /** The text of {@code value}; unset where there is none. */
  public static @Nullable String textOf(@Nullable Value value) {
    return value == null ? null : value.text();
  }

  public static Value written(Piece piece) {
    return written(List.of(piece));
  }
}
