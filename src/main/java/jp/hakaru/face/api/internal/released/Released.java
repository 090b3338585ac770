package jp.hakaru.face.api.internal.released;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.Release;
import org.jspecify.annotations.Nullable;

/**
 * A body's released record as of a day (公表した記録). Usable only while it is lent.
 *
 * @param newest the newest release that {@code reading} shows
 */
public record Released(PublicBody body, AsOf asOf, Release newest, PublicReading reading) {
  public MunicipalityCode code() {
    return body.code();
  }

  /**
   * The name of what stands at {@code address} in this release: it is another one as soon as a byte
   * of it may be. Source: RFC 9110 §8.8.3.
   *
   * @param address path and parameters, in one writing
   */
  public String tag(String address) {
    return EntityTag.of(newest.id().value(), asOf.keptIn(address));
  }

  /** What every answer says of itself: whose record, of which release, as of which day. */
  public Map<String, @Nullable Object> head() {
    Map<String, @Nullable Object> head = new LinkedHashMap<>();
    head.put("municipality_code", code().value());
    head.put("municipality", body.name());
    head.put("example", code().isExample());
    head.put("release_id", newest.id().value());
    head.put("released_on", newest.releasedOn().toString());
    head.put("as_of", asOf.day() == null ? null : asOf.day().toString());
    return head;
  }
}
