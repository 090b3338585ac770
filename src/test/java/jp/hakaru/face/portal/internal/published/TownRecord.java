package jp.hakaru.face.portal.internal.published;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.example.Town;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicPicture;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.Release;

/** The town's rows, released once; counts the questions. */
final class TownRecord implements PublicRecord, PublicReading {
  static final MunicipalityCode CODE = new MunicipalityCode("992054");
  static final Dossier TOWN = Town.planted().dossier();

  private static final LocalDate RELEASED = LocalDate.of(2026, 3, 31);

  /** The picture of every page that has one. */
  static final PublicPicture PICTURE = new PublicPicture("image/png", new byte[] {1, 2, 3});

  private final PublicBody body;
  private final Dossier dossier;
  private Set<Integer> pictured = Set.of();
  private int asked;

  TownRecord() {
    this(TOWN);
  }

  /** The same town with other rows. */
  TownRecord(Dossier dossier) {
    this(new PublicBody(CODE, "つむぎ川市", RELEASED), dossier);
  }

  private TownRecord(PublicBody body, Dossier dossier) {
    this.body = body;
    this.dossier = dossier;
  }

  /** The record of another body. */
  static TownRecord of(Municipality body, Dossier dossier) {
    return new TownRecord(new PublicBody(body.code(), body.name(), RELEASED), dossier);
  }

  /** The same with pictures of those pages of each document. */
  TownRecord pictured(Set<Integer> pages) {
    TownRecord record = new TownRecord(body, dossier);
    record.pictured = pages;
    return record;
  }

  /** The pages over it, of today. */
  PublishedPages pages() {
    return pages(Clock.systemUTC());
  }

  /** The pages over it, of the day that {@code clock} tells. */
  PublishedPages pages(Clock clock) {
    return new PublishedPages(this, new StandingsCache(), clock);
  }

  /** How many questions were asked so far. */
  int asked() {
    return asked;
  }

  @Override
  public List<PublicBody> listBodies() {
    return List.of(body);
  }

  @Override
  public Optional<PublicBody> findBody(MunicipalityCode code) {
    return listBodies().stream().filter(body -> body.code().equals(code)).findFirst();
  }

  @Override
  public <T> T read(
      MunicipalityCode body, Optional<LocalDate> asOf, Function<PublicReading, T> work) {
    boolean early = asOf.filter(day -> day.isBefore(RELEASED)).isPresent();
    return work.apply(early ? new TownRecord(Dossier.builder().build()) : this);
  }

  @Override
  public <R extends Row> List<R> rows(Table<R> table) {
    asked++;
    return dossier.rows(table);
  }

  @Override
  public <R extends Row> List<R> rows(
      Table<R> table, Map<String, ? extends Collection<String>> values) {
    asked++;
    Map<String, Set<String>> wanted = new HashMap<>();
    values.forEach((column, texts) -> wanted.put(column, Set.copyOf(texts)));
    return dossier.rows(table).stream().filter(row -> holds(table, row, wanted)).toList();
  }

  @Override
  public <R extends Row> List<R> beginning(
      Table<R> table,
      Map<String, ? extends Collection<String>> values,
      String column,
      String beginning) {
    return rows(table, values).stream()
        .filter(
            row -> text(table, row, column).filter(one -> one.startsWith(beginning)).isPresent())
        .toList();
  }

  @Override
  public Optional<PublicPicture.Size> findPictureSize(Id document, int page) {
    return findPicture(document, page).map(any -> new PublicPicture.Size(595, 842));
  }

  @Override
  public Optional<PublicPicture> findPicture(Id document, int page) {
    boolean known =
        dossier.rows(Table.DOCUMENTS).stream().anyMatch(one -> one.documentId().equals(document));
    return known && pictured.contains(page) ? Optional.of(PICTURE) : Optional.empty();
  }

  @Override
  public <R extends Row> List<R> listing(Table<R> table, String column, Id id) {
    asked++;
    return dossier.rows(table).stream()
        .filter(row ->
            text(table, row, column)
                .filter(list -> List.of(list.split(";")).contains(id.value()))
                .isPresent())
        .toList();
  }

  private static <R extends Row> boolean holds(
      Table<R> table, R row, Map<String, Set<String>> values) {
    return values.entrySet().stream()
        .allMatch(wanted ->
            text(table, row, wanted.getKey()).filter(wanted.getValue()::contains).isPresent());
  }

  private static <R extends Row> Optional<String> text(Table<R> table, R row, String column) {
    return Optional.ofNullable(table.values(row).get(table.columns().indexOf(column)))
        .map(Datum::toText);
  }

  @Override
  public <R extends Row> Optional<R> findAny(
      Table<R> table, Map<String, ? extends Collection<String>> values) {
    return rows(table, values).stream().findFirst();
  }

  @Override
  public Set<String> distinct(
      Table<? extends Row> table, String column, Map<String, ? extends Collection<String>> values) {
    return texts(table, column, values);
  }

  private <R extends Row> Set<String> texts(
      Table<R> table, String column, Map<String, ? extends Collection<String>> values) {
    return rows(table, values).stream()
        .flatMap(row -> text(table, row, column).stream())
        .collect(Collectors.toSet());
  }

  @Override
  public boolean hasAny(Table<? extends Row> table) {
    asked++;
    return !dossier.rows(table).isEmpty();
  }

  @Override
  public List<Release> releases(int limit) {
    return dossier.rows(Table.DOCUMENTS).isEmpty()
        ? List.of()
        : List.of(new Release(Id.of('r', CODE, "1"), RELEASED, "データパッケージ", "取り込み", 1, 0, 0));
  }

  @Override
  public Dossier dossier() {
    return dossier;
  }
}
