package jp.hakaru.face.search.internal.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicPicture;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.Release;
import jp.hakaru.inout.publication.ReleaseTimes;

/** A public record in memory, whose bodies release whole dossiers (公表された記録の代わり). */
public final class ReleasedRecord implements PublicRecord, ReleaseTimes {
  private static final Instant FIRST = Instant.parse("2026-04-01T00:00:00Z");

  private final Map<MunicipalityCode, Released> bodies = new TreeMap<>();
  private boolean isReleasingWhileRead;

  private record Released(Newest newest, Dossier dossier, int times) {}

  /** Releases {@code dossier} as the newest of a body. */
  public ReleasedRecord release(MunicipalityCode code, String name, Dossier dossier) {
    int times = bodies.containsKey(code) ? bodies.get(code).times() + 1 : 1;
    Instant at = FIRST.plusSeconds(times);
    PublicBody body = new PublicBody(code, name, LocalDate.ofInstant(at, ZoneOffset.UTC));
    bodies.put(code, new Released(new Newest(body, at), dossier, times));
    return this;
  }

  void withdraw(MunicipalityCode code) {
    bodies.remove(code);
  }

  /** Every reading from now on sees another release at its end than at its beginning. */
  void releaseWhileRead(boolean isReleasing) {
    isReleasingWhileRead = isReleasing;
  }

  @Override
  public List<Newest> listNewest() {
    return bodies.values().stream().map(Released::newest).toList();
  }

  @Override
  public List<PublicBody> listBodies() {
    return listNewest().stream().map(Newest::body).toList();
  }

  @Override
  public Optional<PublicBody> findBody(MunicipalityCode code) {
    return listBodies().stream().filter(body -> body.code().equals(code)).findFirst();
  }

  @Override
  public <T> T read(
      MunicipalityCode body, Optional<LocalDate> asOf, Function<PublicReading, T> work) {
    return work.apply(new Reading(body, bodies.get(body)));
  }

  private final class Reading implements PublicReading {
    private final MunicipalityCode code;
    private final Released released;
    private int asked;

    private Reading(MunicipalityCode code, Released released) {
      this.code = code;
      this.released = released;
    }

    @Override
    public <R extends Row> List<R> rows(Table<R> table) {
      return released.dossier().rows(table);
    }

    @Override
    public List<Release> releases(int limit) {
      int number = isReleasingWhileRead ? released.times() + asked++ : released.times();
      return List.of(
          new Release(
              Id.of('r', code, Integer.toString(number)),
              released.newest().body().releasedOn(),
              "公表",
              "試験",
              1,
              0,
              0));
    }

    @Override
    public Dossier dossier() {
      return released.dossier();
    }

    @Override
    public <R extends Row> List<R> rows(
        Table<R> table, Map<String, ? extends Collection<String>> values) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <R extends Row> List<R> beginning(
        Table<R> table,
        Map<String, ? extends Collection<String>> values,
        String column,
        String beginning) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <R extends Row> List<R> listing(Table<R> table, String column, Id id) {
      throw new UnsupportedOperationException();
    }

    @Override
    public <R extends Row> Optional<R> findAny(
        Table<R> table, Map<String, ? extends Collection<String>> values) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Set<String> distinct(
        Table<? extends Row> table,
        String column,
        Map<String, ? extends Collection<String>> values) {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean hasAny(Table<? extends Row> table) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<PublicPicture.Size> findPictureSize(Id document, int page) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<PublicPicture> findPicture(Id document, int page) {
      throw new UnsupportedOperationException();
    }
  }
}
