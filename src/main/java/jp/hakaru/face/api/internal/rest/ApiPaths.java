package jp.hakaru.face.api.internal.rest;

import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.MunicipalityCode;

/** The addresses of the interface (API の番地). */
final class ApiPaths {
  static final String PAGE = "/api";
  static final String BODIES = "/api/v1/bodies";
  static final String BODY = BODIES + "/{code}";
  static final String ROWS = BODY + "/{table}";
  static final String ROW = ROWS + "/{id}";
  static final String DEFINITION = "/api/v1/openapi.json";

  private ApiPaths() {}

  static String of(MunicipalityCode code) {
    return BODIES + "/" + code;
  }

  static String of(MunicipalityCode code, Table<?> table) {
    return of(code) + "/" + table.name();
  }
}
