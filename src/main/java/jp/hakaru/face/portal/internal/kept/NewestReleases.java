package jp.hakaru.face.portal.internal.kept;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hakaru.inout.publication.ReleaseTimes;

/**
 * When each body last released (最新の公表の時刻), asked no more than twice a second. Another server's
 * release is seen half a second late at most.
 */
final class NewestReleases {
  private static final Duration LONGEST = Duration.ofMillis(500);
  private static final String ALL = "all";

  private final LoadingCache<String, Map<String, Instant>> asked;

  NewestReleases(ReleaseTimes times) {
    this.asked = Caffeine.newBuilder().expireAfterWrite(LONGEST).build(any -> byBody(times));
  }

  private static Map<String, Instant> byBody(ReleaseTimes times) {
    return times.listNewest().stream()
        .collect(
            Collectors.toUnmodifiableMap(
                newest -> newest.body().code().value(), ReleaseTimes.Newest::releasedAt));
  }

  /** When the body with that code last released; empty where it never did. */
  Optional<Instant> of(String code) {
    return Optional.ofNullable(asked.get(ALL).get(code));
  }

  /** Asks anew from here on: something may have been released. */
  void forget() {
    asked.invalidateAll();
  }
}
