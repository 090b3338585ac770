package jp.hakaru.inout.publication.internal.held;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.publication.Release;

/**
 * The tables of releases read lately, in memory (公表された表の控え). What was released never changes, so
 * nothing here grows old; memory is bounded by rows, of half a kilobyte each.
 */
public final class HeldTables {
  /** A table of more rows stays in the database. */
  private static final int MOST_ROWS_OF_TABLE = 40_000;

  private static final int MOST_ROWS = 160_000;
  private static final int MOST_LISTS = 2_000;

  private final int mostOfTable;
  private final Cache<Key, Held> held;

  private final Cache<Latest, List<Release>> releases =
      Caffeine.newBuilder().maximumSize(MOST_LISTS).build();

  private record Latest(MunicipalityCode body, Instant release, int limit) {}

  private record Key(MunicipalityCode body, Instant release, Table<?> table) {}

  /**
   * @param table empty where it has too many rows
   */
  private record Held(Optional<HeldTable<?>> table) {
    int rows() {
      return table.map(one -> one.rows().size()).orElse(0);
    }
  }

  public HeldTables() {
    this(MOST_ROWS_OF_TABLE, MOST_ROWS);
  }

  HeldTables(int mostOfTable, int most) {
    this.mostOfTable = mostOfTable;
    this.held =
        Caffeine.newBuilder()
            .maximumWeight(most)
            .<Key, Held>weigher((_, one) -> 1 + one.rows())
            .build();
  }

  /**
   * The table as {@code release} left it; empty where it has too many rows to be held.
   *
   * @param release when the body made it
   * @param first reads that many rows of the table at most, the first by their keys
   */
  public <R extends Row> Optional<HeldTable<R>> find(
      MunicipalityCode body, Instant release, Table<R> table, IntFunction<List<R>> first) {
    Held found =
        held.get(
            new Key(body, release, table),
            _ -> {
              List<R> rows = first.apply(mostOfTable + 1);
              return new Held(
                  rows.size() > mostOfTable
                      ? Optional.empty()
                      : Optional.of(new HeldTable<>(table, rows)));
            });
    return found.table().map(HeldTables::cast);
  }

  @SuppressWarnings("unchecked") // a key names the table whose rows are beside it
  private static <R extends Row> HeldTable<R> cast(HeldTable<?> table) {
    return (HeldTable<R>) table;
  }

  /**
   * The newest {@code limit} releases as of {@code release}, read by {@code first} where unknown.
   */
  public List<Release> releases(
      MunicipalityCode body, Instant release, int limit, Supplier<List<Release>> first) {
    return releases.get(new Latest(body, release, limit), _ -> first.get());
  }
}
