package jp.hakaru.inout.publication.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.publication.PublicPicture;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.Release;
import jp.hakaru.inout.publication.internal.held.HeldTable;
import jp.hakaru.inout.publication.internal.held.HeldTables;

/**
 * What one release left public (控えからの読み出し): from memory where its tables are held there, else from
 * the database, each question in a transaction of its own.
 */
final class HeldReading implements PublicReading {
  private final MunicipalityCode body;
  private final Instant release;
  private final HeldTables held;
  private final Database database;

  /** Asks the database what stands there after a release. */
  interface Database {
    /**
     * @throws ReleasedMeanwhile when {@code body} has released something newer
     */
    <T> T ask(MunicipalityCode body, Instant release, Function<PublicReading, T> question);
  }

  /** The body released something while it was read. */
  static final class ReleasedMeanwhile extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param release when {@code body} made it
   */
  HeldReading(MunicipalityCode body, Instant release, HeldTables held, Database database) {
    this.body = body;
    this.release = release;
    this.held = held;
    this.database = database;
  }

  private <T> T ask(Function<PublicReading, T> question) {
    return database.ask(body, release, question);
  }

  private <R extends Row, T> T of(
      Table<R> table, Function<HeldTable<R>, T> inMemory, Function<PublicReading, T> inDatabase) {
    return held.find(
            body, release, table, most -> ask(stored -> stored.page(table, Map.of(), "", most)))
        .map(inMemory)
        .orElseGet(() -> ask(inDatabase));
  }

  @Override
  public <R extends Row> List<R> rows(Table<R> table) {
    return of(table, HeldTable::rows, stored -> stored.rows(table));
  }

  @Override
  public <R extends Row> List<R> rows(
      Table<R> table, Map<String, ? extends Collection<String>> values) {
    return of(table, rows -> rows.holding(values).toList(), stored -> stored.rows(table, values));
  }

  @Override
  public <R extends Row> List<R> page(
      Table<R> table, Map<String, ? extends Collection<String>> values, String after, int limit) {
    return of(
        table,
        rows ->
            rows.holding(values)
                .filter(row -> row.key().compareTo(after) > 0)
                .limit(limit)
                .toList(),
        stored -> stored.page(table, values, after, limit));
  }

  @Override
  public <R extends Row> List<R> beginning(
      Table<R> table,
      Map<String, ? extends Collection<String>> values,
      String column,
      String beginning) {
    return of(
        table,
        rows ->
            rows.holding(values)
                .filter(row ->
                    rows.text(row, column).filter(text -> text.startsWith(beginning)).isPresent())
                .toList(),
        stored -> stored.beginning(table, values, column, beginning));
  }

  @Override
  public <R extends Row> List<R> listing(Table<R> table, String column, Id id) {
    return of(
        table,
        rows -> rows.listing(column, id.value()).toList(),
        stored -> stored.listing(table, column, id));
  }

  @Override
  public <R extends Row> Optional<R> findAny(
      Table<R> table, Map<String, ? extends Collection<String>> values) {
    return of(
        table, rows -> rows.holding(values).findFirst(), stored -> stored.findAny(table, values));
  }

  @Override
  public Set<String> distinct(
      Table<? extends Row> table, String column, Map<String, ? extends Collection<String>> values) {
    return texts(table, column, values);
  }

  private <R extends Row> Set<String> texts(
      Table<R> table, String column, Map<String, ? extends Collection<String>> values) {
    return of(
        table,
        rows ->
            rows.holding(values)
                .flatMap(row -> rows.text(row, column).stream())
                .collect(Collectors.toSet()),
        stored -> stored.distinct(table, column, values));
  }

  @Override
  public boolean hasAny(Table<? extends Row> table) {
    return of(table, rows -> !rows.rows().isEmpty(), stored -> stored.hasAny(table));
  }

  @Override
  public Optional<PublicPicture.Size> findPictureSize(Id document, int page) {
    return ask(stored -> stored.findPictureSize(document, page));
  }

  @Override
  public Optional<PublicPicture> findPicture(Id document, int page) {
    return ask(stored -> stored.findPicture(document, page));
  }

  @Override
  public List<Release> releases(int limit) {
    return held.releases(body, release, limit, () -> ask(stored -> stored.releases(limit)));
  }

  @Override
  public Dossier dossier() {
    return ask(PublicReading::dossier);
  }
}
