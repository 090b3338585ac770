package jp.hakaru.inout.publication;

import java.time.Instant;
import jp.hakaru.base.kernel.MunicipalityCode;

/** A body with something released (公表している自治体). */
public record PublicBody(MunicipalityCode code, String name, Instant released) {}
