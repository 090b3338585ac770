package jp.hakaru.inout.exchange.internal.read;

import java.util.Optional;
import jp.hakaru.base.dossier.Column;
import jp.hakaru.base.kernel.Datum;
import org.jspecify.annotations.Nullable;

/**
 * The values of one column as they are read (読み取った値). What was found right lately is not judged
 * again and is the same object again: most values stand in many rows.
 */
final class ReadValues {
  private static final int REMEMBERED = 1 << 10;

  private final Column column;
  private final @Nullable String[] texts = new @Nullable String[REMEMBERED];
  private final @Nullable Object[] values = new @Nullable Object[REMEMBERED];

  ReadValues(Column column) {
    this.column = column;
  }

  Column column() {
    return column;
  }

  /** What is wrong with {@code text}, which is not empty; empty where nothing is. */
  Optional<Cells.Wrong> wrong(String text) {
    int slot = slot(text);
    if (text.equals(texts[slot])) {
      return Optional.empty();
    }
    Optional<Cells.Wrong> wrong = Cells.wrong(column, text);
    if (wrong.isEmpty()) {
      values[slot] = Datum.parse(column.type(), text);
      texts[slot] = text;
    }
    return wrong;
  }

  /** The value of {@code text}, which was found right just before. */
  Object value(String text) {
    int slot = slot(text);
    Object value = values[slot];
    return value != null && text.equals(texts[slot]) ? value : Datum.parse(column.type(), text);
  }

  private static int slot(String text) {
    int hash = text.hashCode();
    return (hash ^ hash >>> 16) & REMEMBERED - 1;
  }
}
