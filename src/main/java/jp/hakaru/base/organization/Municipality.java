package jp.hakaru.base.organization;

import jp.hakaru.base.kernel.MunicipalityCode;

/** A local government of this home (自治体), "body" for short. */
public record Municipality(MunicipalityCode code, String name) {}
