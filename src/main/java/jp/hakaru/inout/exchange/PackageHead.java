package jp.hakaru.inout.exchange;

import java.time.LocalDate;
import java.util.Optional;
import jp.hakaru.base.kernel.MunicipalityCode;

/**
 * What a data package says of itself (データパッケージの表題).
 *
 * @param released day of the newest release in it, in Japan
 */
public record PackageHead(
    MunicipalityCode municipalityCode, String municipality, Optional<LocalDate> released) {}
