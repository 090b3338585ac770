package jp.hakaru.inout.ingest.internal.map;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** The fields that a paper prints of one row (行の項目), in the order of their claims. */
public final class Fields {
  private final List<ClaimBook.Field> all = new ArrayList<>();

  /** Adds the column, unless the paper prints nothing for it. */
  public Fields with(String column, @Nullable Value value) {
    if (value != null) {
      all.add(ClaimBook.Field.of(column, value));
    }
    return this;
  }

  /** Adds the column as it stands at {@code pieces}. */
  public Fields at(String column, List<Piece> pieces) {
    all.add(new ClaimBook.Field(column, pieces));
    return this;
  }

  public List<ClaimBook.Field> list() {
    return List.copyOf(all);
  }
}
