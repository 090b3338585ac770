package jp.hakaru.inout.publication;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.publication.internal.held.HeldTable;

/** A public record in memory, of which every release can be read (公表された記録の代わり). */
public final class MemoryRecord implements PublicRecord, ReleaseTimes {
  private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

  private final Map<MunicipalityCode, List<Released>> bodies = new TreeMap<>();
  private final Map<MunicipalityCode, String> names = new TreeMap<>();
  private int asked;

  private record Released(Release release, Instant at, Dossier dossier) {}

  /** Releases {@code dossier} as all that the body says. */
  public MemoryRecord release(
      MunicipalityCode code, String name, LocalDate day, String title, Dossier dossier) {
    List<Released> all = bodies.computeIfAbsent(code, any -> new ArrayList<>());
    Id id = Id.of('r', code, Integer.toString(all.size()));
    all.add(
        new Released(
            new Release(id, day, title, "取り込み", dossier.rows(Table.NODES).size(), 0, 0),
            day.atTime(9, all.size()).atZone(ZONE).toInstant(),
            dossier));
    names.put(code, name);
    return this;
  }

  /** How many questions were asked so far. */
  public int asked() {
    return asked;
  }

  @Override
  public List<Newest> listNewest() {
    return bodies.entrySet().stream()
        .map(one ->
            new Newest(
                new PublicBody(
                    one.getKey(),
                    names.get(one.getKey()),
                    one.getValue().getLast().release().releasedOn()),
                one.getValue().getLast().at()))
        .toList();
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
    return work.apply(
        new Reading(
            bodies.get(body).stream()
                .filter(one -> asOf.isEmpty() || !one.release().releasedOn().isAfter(asOf.get()))
                .toList()));
  }

  private final class Reading implements PublicReading {
    private final List<Released> released;
    private final Dossier dossier;

    private Reading(List<Released> released) {
      this.released = released;
      this.dossier = released.isEmpty() ? Dossier.builder().build() : released.getLast().dossier();
    }

    private <R extends Row> HeldTable<R> held(Table<R> table) {
      asked++;
      return new HeldTable<>(
          table, dossier.rows(table).stream().sorted(Comparator.comparing(Row::key)).toList());
    }

    @Override
    public <R extends Row> List<R> rows(Table<R> table) {
      return held(table).rows();
    }

    @Override
    public <R extends Row> List<R> rows(
        Table<R> table, Map<String, ? extends Collection<String>> values) {
      return held(table).holding(values).toList();
    }

    @Override
    public <R extends Row> List<R> beginning(
        Table<R> table,
        Map<String, ? extends Collection<String>> values,
        String column,
        String beginning) {
      HeldTable<R> held = held(table);
      return held.holding(values)
          .filter(
              row -> held.text(row, column).filter(text -> text.startsWith(beginning)).isPresent())
          .toList();
    }

    @Override
    public <R extends Row> List<R> listing(Table<R> table, String column, Id id) {
      return held(table).listing(column, id.value()).toList();
    }

    @Override
    public <R extends Row> Optional<R> findAny(
        Table<R> table, Map<String, ? extends Collection<String>> values) {
      return held(table).holding(values).findFirst();
    }

    @Override
    public Set<String> distinct(
        Table<? extends Row> table,
        String column,
        Map<String, ? extends Collection<String>> values) {
      return texts(table, column, values);
    }

    private <R extends Row> Set<String> texts(
        Table<R> table, String column, Map<String, ? extends Collection<String>> values) {
      HeldTable<R> held = held(table);
      return held.holding(values)
          .flatMap(row -> held.text(row, column).stream())
          .collect(Collectors.toSet());
    }

    @Override
    public boolean hasAny(Table<? extends Row> table) {
      return !rows(table).isEmpty();
    }

    @Override
    public Optional<PublicPicture.Size> findPictureSize(Id document, int page) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<PublicPicture> findPicture(Id document, int page) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Release> releases(int limit) {
      return released.reversed().stream().map(Released::release).limit(limit).toList();
    }

    @Override
    public Dossier dossier() {
      return dossier;
    }
  }
}
