package jp.hakaru.inout.publication;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.RowSource;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.exchange.TableFile;

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
  default <R extends Row> List<R> rows(Table<R> table, String column, Collection<String> values) {
    return rows(table, Map.of(column, values));
  }

  /**
   * The rows of {@code table} whose columns each hold one of the values beside them, ordered by
   * key.
   *
   * @throws IllegalArgumentException when the table has no such column
   */
  <R extends Row> List<R> rows(Table<R> table, Map<String, ? extends Collection<String>> values);

  /**
   * Of those rows, of all where {@code values} is empty, the first {@code limit} in the order of
   * their keys, of those behind {@code after}.
   *
   * @param after a key; empty for the beginning
   * @throws IllegalArgumentException when the table has no such column
   */
  default <R extends Row> List<R> page(
      Table<R> table, Map<String, ? extends Collection<String>> values, String after, int limit) {
    List<R> all = values.isEmpty() ? rows(table) : rows(table, values);
    return all.stream()
        .sorted(Comparator.comparing(Row::key))
        .filter(row -> row.key().compareTo(after) > 0)
        .limit(limit)
        .toList();
  }

  /**
   * Of those rows the ones whose {@code column} begins with {@code beginning}, ordered by key.
   *
   * @throws IllegalArgumentException when the table has no such column
   */
  <R extends Row> List<R> beginning(
      Table<R> table,
      Map<String, ? extends Collection<String>> values,
      String column,
      String beginning);

  /**
   * The rows of {@code table} of which {@code column}, a list parted by {@code ;}, holds {@code
   * id}, ordered by key.
   *
   * @throws IllegalArgumentException when the table has no such column
   */
  <R extends Row> List<R> listing(Table<R> table, String column, Id id);

  /** One of the rows whose columns each hold one of the values beside them. */
  <R extends Row> Optional<R> findAny(
      Table<R> table, Map<String, ? extends Collection<String>> values);

  /** What those rows hold in {@code column}, each once, in no order. */
  Set<String> distinct(
      Table<? extends Row> table, String column, Map<String, ? extends Collection<String>> values);

  /** The whole of {@code table} as the file of the data package. */
  default <R extends Row> byte[] csv(Table<R> table) {
    return TableFile.csv(table, rows(table));
  }

  /** Whether {@code table} has any row. */
  boolean hasAny(Table<? extends Row> table);

  /** How large that page of a document is; empty where there is no picture of it. */
  Optional<PublicPicture.Size> findPictureSize(Id document, int page);

  /** The picture of that page of a document. */
  Optional<PublicPicture> findPicture(Id document, int page);

  /** The newest releases first, at most {@code limit}. */
  List<Release> releases(int limit);

  /** Everything. */
  Dossier dossier();
}
