package jp.hakaru.face.portal.internal.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.publication.PublicReading;
import org.springframework.stereotype.Component;

/**
 * The standings of the bodies read lately, each as of one release (達成状況の控え). What was released
 * never changes, so nothing here grows old; memory is bounded by the number of indicators.
 */
@Component
final class StandingsCache {
  /** Indicators kept, of all bodies together: about 1 kB each with their judged periods. */
  private static final int MOST_INDICATORS = 30_000;

  private final Cache<Key, Standings> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_INDICATORS)
          .<Key, Standings>weigher((key, standings) -> 1 + standings.all().size())
          .build();

  private record Key(MunicipalityCode body, Id release) {}

  /**
   * What stands in {@code reading}.
   *
   * @param release the newest release that {@code reading} shows
   */
  Standings of(MunicipalityCode body, Id release, PublicReading reading) {
    return kept.get(new Key(body, release), any -> Standings.of(reading));
  }
}
