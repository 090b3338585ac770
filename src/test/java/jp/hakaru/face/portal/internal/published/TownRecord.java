package jp.hakaru.face.portal.internal.published;

import java.time.LocalDate;
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
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.example.Town;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.Release;

/** The town's rows, released once; counts the questions. */
final class TownRecord implements PublicRecord, PublicReading {
  static final MunicipalityCode CODE = new MunicipalityCode("992054");
  static final Dossier TOWN = Town.planted().dossier();

  private int asked;

  /** How many questions were asked so far. */
  int asked() {
    return asked;
  }

  @Override
  public List<PublicBody> listBodies() {
    return List.of(new PublicBody(CODE, "つむぎ川市", LocalDate.of(2026, 3, 31)));
  }

  @Override
  public Optional<PublicBody> findBody(MunicipalityCode code) {
    return listBodies().stream().filter(body -> body.code().equals(code)).findFirst();
  }

  @Override
  public <T> T read(
      MunicipalityCode body, Optional<LocalDate> asOf, Function<PublicReading, T> work) {
    return work.apply(this);
  }

  @Override
  public <R extends Row> List<R> rows(Table<R> table) {
    asked++;
    return TOWN.rows(table);
  }

  @Override
  public <R extends Row> List<R> rows(
      Table<R> table, Map<String, ? extends Collection<String>> values) {
    asked++;
    return TOWN.rows(table).stream().filter(row -> holds(table, row, values)).toList();
  }

  private static <R extends Row> boolean holds(
      Table<R> table, R row, Map<String, ? extends Collection<String>> values) {
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
    return !TOWN.rows(table).isEmpty();
  }

  @Override
  public List<Release> releases(int limit) {
    return List.of(
        new Release(Id.of('r', CODE, "1"), LocalDate.of(2026, 3, 31), "データパッケージ", "取り込み", 1, 0, 0));
  }

  @Override
  public Dossier dossier() {
    return TOWN;
  }
}
