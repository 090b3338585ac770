package jp.hakaru.inout.exchange;

import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.exchange.internal.file.JsonRows;
import jp.hakaru.inout.exchange.internal.file.JsonSchemas;
import org.jspecify.annotations.Nullable;

/** Rows as JSON objects (行の JSON), a member a column; an unset value is {@code null}. */
public final class TableJson {
  private TableJson() {}

  /** {@code row} in the order of its columns: texts, numbers, truth values. */
  public static <R extends Row> Map<String, @Nullable Object> row(Table<R> table, R row) {
    return JsonRows.row(table, row);
  }

  /** {@code rows} in the order that they have in a data package. */
  public static <R extends Row> List<Map<String, @Nullable Object>> rows(
      Table<R> table, List<R> rows) {
    return JsonRows.rows(table, rows);
  }

  /**
   * What {@link #row} makes of a row of {@code table}, as a JSON Schema (2020-12) from the same
   * definitions as the Table Schema of a data package.
   */
  public static Map<String, Object> schema(Table<?> table) {
    return JsonSchemas.of(table);
  }
}
