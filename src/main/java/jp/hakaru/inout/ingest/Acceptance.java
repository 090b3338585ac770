package jp.hakaru.inout.ingest;

import java.util.Set;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;

/**
 * What of the changes that wait for a person goes in (受け入れる変更).
 *
 * @param all whether everything does
 * @param rows else those rows that do, each as {@link #row} names it
 */
public record Acceptance(boolean all, Set<String> rows) {
  /** Everything. */
  public static final Acceptance ALL = new Acceptance(true, Set.of());

  /** Nothing: only what is new goes in. */
  public static final Acceptance NONE = new Acceptance(false, Set.of());

  public Acceptance {
    rows = Set.copyOf(rows);
  }

  /** Those rows, and all that is new. */
  public static Acceptance of(Set<String> rows) {
    return new Acceptance(false, rows);
  }

  /** The name of a row that waits: its kind and its key. */
  public static String row(Table<?> table, Row row) {
    return table.kind() + ":" + row.key();
  }
}
