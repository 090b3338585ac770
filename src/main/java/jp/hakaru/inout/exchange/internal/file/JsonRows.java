package jp.hakaru.inout.exchange.internal.file;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;
import jp.hakaru.inout.exchange.internal.ExportOrder;
import org.jspecify.annotations.Nullable;

/** Rows as JSON objects (行の JSON). */
public final class JsonRows {
  private JsonRows() {}

  public static <R extends Row> Map<String, @Nullable Object> row(Table<R> table, R row) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    List<String> columns = table.columns();
    List<@Nullable Object> values = table.values(row);
    for (int i = 0; i < columns.size(); i++) {
      Object plain = Datum.toPlain(values.get(i));
      object.put(columns.get(i), plain instanceof LocalDate day ? day.toString() : plain);
    }
    return Collections.unmodifiableMap(object);
  }

  public static <R extends Row> List<Map<String, @Nullable Object>> rows(
      Table<R> table, List<R> rows) {
    return ExportOrder.sorted(table, rows).map(row -> row(table, row)).toList();
  }
}
