package jp.hakaru.base.kernel;

import java.util.Collection;
import java.util.List;

/**
 * Where the rows of one type are kept (行の置き場). Each call sees the rows of one body only, the one of
 * the transaction in which it is made.
 */
public interface Rows<R> {
  /** All rows, ordered by key. */
  List<R> load();

  void insert(Collection<R> rows);

  /** Writes the rows over those of the same key; one that is already equal is not touched. */
  void update(Collection<R> rows);

  /** Removes the rows of the same key. */
  void delete(Collection<R> rows);
}
