package jp.hakaru.inout.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import jp.hakaru.base.kernel.MunicipalityCode;

/** The public record (公表された記録), for reading. */
public interface PublicRecord {
  /** The bodies with something released, by code. */
  List<PublicBody> listBodies();

  Optional<PublicBody> findBody(MunicipalityCode code);

  /**
   * Runs {@code work} on what was public of {@code body}: at the end of {@code asOf} in Japan, else
   * now.
   */
  <T> T read(MunicipalityCode body, Optional<LocalDate> asOf, Function<PublicReading, T> work);

  /**
   * Runs {@code work} on a body and, as {@link #read} does, on what was public of it; empty where
   * the body has released nothing.
   */
  default <T> Optional<T> readBody(
      MunicipalityCode code,
      Optional<LocalDate> asOf,
      BiFunction<PublicBody, PublicReading, Optional<T>> work) {
    return findBody(code).flatMap(body -> read(code, asOf, reading -> work.apply(body, reading)));
  }
}
