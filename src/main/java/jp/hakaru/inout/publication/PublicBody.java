package jp.hakaru.inout.publication;

import java.time.LocalDate;
import jp.hakaru.base.kernel.MunicipalityCode;

/**
 * A body with something released (公表している自治体).
 *
 * @param releasedOn day of its newest release, in Japan
 */
public record PublicBody(MunicipalityCode code, String name, LocalDate releasedOn) {}
