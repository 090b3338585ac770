package jp.hakaru.inout.publication;

import java.time.Instant;
import java.util.List;

/**
 * When each body last released (最新の公表の時刻): one short question, for those who keep something made of
 * the public record and must know whether it is still the newest.
 */
public interface ReleaseTimes {
  /** The bodies with something released, by code. */
  List<Newest> listNewest();

  /**
   * A body and its newest release.
   *
   * @param releasedAt when it was made; another one has another time
   */
  record Newest(PublicBody body, Instant releasedAt) {}
}
