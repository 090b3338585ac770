package jp.hakaru.example;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;

/** The clean twin, for its tests (矛盾のない双子). */
final class CleanTown {
  static final Town TOWN = Town.clean();
  static final Dossier DOSSIER = TOWN.dossier();

  private CleanTown() {}

  static <R extends Row> Map<String, R> byKey(Table<R> table) {
    return DOSSIER.rows(table).stream().collect(Collectors.toMap(Row::key, Function.identity()));
  }

  static <T> T set(T value) {
    return Objects.requireNonNull(value);
  }

  static Map<String, ProjectYearRow> years(PaperKey key) {
    return TOWN.paper(key).dossier().rows(Table.PROJECT_YEARS).stream()
        .collect(Collectors.toMap(year -> year.projectId().value(), Function.identity()));
  }
}
