package jp.hakaru.face.api.internal.released;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.BadRequest;
import jp.hakaru.base.web.NotFound;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.Release;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The bodies whose record can be read (公表している自治体). */
@Component
public final class ReleasedBodies {
  private final PublicRecord record;
  private final Clock clock;

  ReleasedBodies(PublicRecord record, Clock clock) {
    this.record = record;
    this.clock = clock;
  }

  /**
   * Runs {@code work} on what the body had released.
   *
   * @param asof the day asked for as an address has it; unset means now
   * @throws NotFound when there is no such body, or it had released nothing by then
   * @throws BadRequest when {@code asof} is no day
   */
  public <T> T read(String code, @Nullable String asof, Function<Released, T> work) {
    AsOf asOf = AsOf.parse(asof);
    PublicBody body = body(code);
    LocalDate day = asOf.day();
    if (day != null && day.isAfter(LocalDate.now(clock))) {
      throw without(code, day);
    }
    return record.read(
        body.code(),
        Optional.ofNullable(day),
        reading -> {
          Release newest =
              reading.releases(1).stream().findFirst().orElseThrow(() -> without(code, day));
          return work.apply(new Released(body, asOf, newest, reading));
        });
  }

  private PublicBody body(String code) {
    try {
      return record
          .findBody(new MunicipalityCode(code))
          .orElseThrow(() -> new NotFound("api.missing.body", code));
    } catch (IllegalArgumentException e) {
      throw new NotFound("api.missing.body", e, code);
    }
  }

  private static NotFound without(String code, @Nullable LocalDate day) {
    return day == null
        ? new NotFound("api.missing.body", code)
        : new NotFound("api.missing.body_then", code, day.toString());
  }
}
