package jp.hakaru.face.api.internal.rest;

import java.util.List;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.web.NotFound;

/** The tables that the interface has (API の表): all but those that tell how papers were read. */
final class ApiTables {
  static final List<Table<?>> ALL =
      Table.ALL.stream().<Table<?>>map(table -> table).filter(one -> !one.isReading()).toList();

  private ApiTables() {}

  /**
   * The table of that name.
   *
   * @throws NotFound when there is none
   */
  static Table<?> get(String name) {
    return ALL.stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new NotFound("api.missing.table", name));
  }
}
