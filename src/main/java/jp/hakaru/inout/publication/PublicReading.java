package jp.hakaru.inout.publication;

import java.util.Collection;
import java.util.List;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.RowSource;
import jp.hakaru.base.dossier.Table;

/** What was public of one body at one time (公表内容の読み出し). Usable only while it is lent. */
public interface PublicReading extends RowSource {
  /** All rows of {@code table}, ordered by key. */
  @Override
  <R extends Row> List<R> rows(Table<R> table);

  /**
   * The rows of {@code table} whose {@code column} holds one of {@code values}, ordered by key: one
   * question for all values.
   *
   * @throws IllegalArgumentException when the table has no such column
   */
  <R extends Row> List<R> rows(Table<R> table, String column, Collection<String> values);

  /** How many rows {@code table} has. */
  int count(Table<? extends Row> table);

  /** The newest releases first, at most {@code limit}. */
  List<Release> releases(int limit);

  /** Everything. */
  Dossier dossier();
}
