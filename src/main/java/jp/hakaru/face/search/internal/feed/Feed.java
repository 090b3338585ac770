package jp.hakaru.face.search.internal.feed;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.face.search.internal.index.Entry;
import jp.hakaru.face.search.internal.index.IndexUpdate;
import jp.hakaru.face.search.internal.index.SearchIndex;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.Release;
import jp.hakaru.inout.publication.ReleaseTimes;
import jp.hakaru.inout.publication.ReleaseTimes.Newest;

/**
 * Brings the index to the newest releases (索引の更新): all rows of a body's release or none.
 *
 * <p>Of several processes on a home one does so; the others read what it commits.
 */
public final class Feed {
  private final SearchIndex index;
  private final PublicRecord record;
  private final ReleaseTimes times;

  /** A body whose rows were put into the index, and how many. */
  public record Fed(PublicBody body, int rows) {}

  public Feed(SearchIndex index, PublicRecord record, ReleaseTimes times) {
    this.index = index;
    this.record = record;
    this.times = times;
  }

  /**
   * Puts what was released since into the index, body by body.
   *
   * @return whether the index holds the newest releases now; not while another process writes it
   */
  public boolean bringUp() {
    List<Newest> newest = times.listNewest();
    boolean hasAll =
        (index.isThere() && releases(newest).equals(index.held())) || isChanged(newest);
    index.refresh();
    return hasAll;
  }

  private boolean isChanged(List<Newest> newest) {
    Optional<IndexUpdate> begun = index.update();
    if (begun.isEmpty()) {
      return false;
    }
    try (IndexUpdate update = begun.get()) {
      Set<MunicipalityCode> gone = new HashSet<>(update.held().keySet());
      newest.forEach(one -> gone.remove(one.body().code()));
      if (!gone.isEmpty() || newest.isEmpty()) {
        gone.forEach(update::remove);
        update.commit();
      }
      boolean hasAll = true;
      for (Newest one : newest) {
        if (!release(one).equals(update.held().get(one.body().code()))) {
          hasAll &= put(one, update).isPresent();
          update.commit();
        }
      }
      return hasAll;
    }
  }

  /**
   * Makes the whole index anew; whoever searches sees the old one until all is in the new.
   *
   * @return what stands in it; empty while another process writes it
   */
  public Optional<List<Fed>> makeAnew() {
    Optional<IndexUpdate> begun = index.update();
    if (begun.isEmpty()) {
      return Optional.empty();
    }
    List<Fed> fed = new ArrayList<>();
    try (IndexUpdate update = begun.get()) {
      update.clear();
      for (Newest one : times.listNewest()) {
        put(one, update).ifPresent(rows -> fed.add(new Fed(one.body(), rows)));
      }
      update.commit();
    }
    index.refresh();
    return Optional.of(fed);
  }

  /**
   * The rows of the newest release; empty where the body released anew while they were read, so
   * that they may be of two releases: the next round reads them.
   */
  private Optional<Integer> put(Newest newest, IndexUpdate update) {
    PublicBody body = newest.body();
    Optional<List<Entry>> entries =
        record.read(body.code(), Optional.empty(), reading -> entries(body, reading));
    entries.ifPresent(rows -> update.put(body.code(), release(newest), rows));
    return entries.map(List::size);
  }

  private static Optional<List<Entry>> entries(PublicBody body, PublicReading reading) {
    List<Id> before = newestOf(reading);
    List<Entry> entries = BodyEntries.of(body, reading);
    return before.equals(newestOf(reading)) ? Optional.of(entries) : Optional.empty();
  }

  private static List<Id> newestOf(PublicReading reading) {
    return reading.releases(1).stream().map(Release::id).toList();
  }

  private static Map<MunicipalityCode, String> releases(List<Newest> newest) {
    Map<MunicipalityCode, String> releases = new TreeMap<>();
    newest.forEach(one -> releases.put(one.body().code(), release(one)));
    return releases;
  }

  /** Another release has another time. */
  private static String release(Newest newest) {
    return newest.releasedAt().toString();
  }
}
