package jp.hakaru.inout.publication;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;

/** What was public of one body at one time (公表内容の読み出し). Usable only while it is lent. */
public interface PublicReading {
  /** All rows of {@code table}, ordered by key. */
  <R extends Row> List<R> rows(Table<R> table);

  /**
   * The rows of {@code table} whose {@code column} holds one of {@code values}, ordered by key: one
   * question for all values.
   *
   * @throws IllegalArgumentException when the table has no such column
   */
  default <R extends Row> List<R> rows(Table<R> table, String column, Collection<String> values) {
    return rows(table, Map.of(column, values));
  }

  /**
   * The rows of {@code table} of which every column in {@code where} holds one of the values given
   * for it, ordered by key: one question for all.
   *
   * @throws IllegalArgumentException when the table has no such column
   */
  <R extends Row> List<R> rows(Table<R> table, Map<String, ? extends Collection<String>> where);

  /** How many rows {@code table} has. */
  int count(Table<? extends Row> table);

  /** The newest releases first, at most {@code limit}. */
  List<Release> releases(int limit);

  /** Everything. */
  Dossier dossier();
}
