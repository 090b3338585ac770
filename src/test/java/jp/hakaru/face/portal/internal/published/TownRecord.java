package jp.hakaru.face.portal.internal.published;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
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

  private static final LocalDate RELEASED = LocalDate.of(2026, 3, 31);

  private final Dossier dossier;
  private int asked;

  TownRecord() {
    this(TOWN);
  }

  /** The same town with other rows. */
  TownRecord(Dossier dossier) {
    this.dossier = dossier;
  }

  /** How many questions were asked so far. */
  int asked() {
    return asked;
  }

  @Override
  public List<PublicBody> listBodies() {
    return List.of(new PublicBody(CODE, "つむぎ川市", RELEASED));
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
      Table<R> table, Map<String, ? extends Collection<String>> where) {
    asked++;
    List<R> found = dossier.rows(table);
    for (var column : where.entrySet()) {
      int at = table.columns().indexOf(column.getKey());
      Set<String> values = Set.copyOf(column.getValue());
      found =
          found.stream()
              .filter(row -> values.contains(Datum.toText(table.values(row).get(at))))
              .toList();
    }
    return found;
  }

  @Override
  public int count(Table<? extends Row> table) {
    asked++;
    return dossier.rows(table).size();
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
