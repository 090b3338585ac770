package jp.hakaru.inout.exchange.internal.file;

import java.io.ByteArrayOutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.RowSource;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.exchange.internal.ExportOrder;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Tables as one JSON object (表をまとめた JSON), a row in memory at a time. */
public final class JsonDocument {
  /** A decimal is written as it is printed, 0.00001 and not 1E-5. */
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonDocument() {}

  public static byte[] write(
      RowSource record, List<Table<?>> tables, Map<String, @Nullable Object> head) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator out = JSON.createGenerator(bytes)) {
      out.writeStartObject();
      head.forEach((name, value) -> {
        out.writeName(name);
        JSON.writeValue(out, value);
      });
      out.writeName("tables");
      out.writeStartObject();
      tables.forEach(table -> write(out, table, record));
      out.writeEndObject();
      out.writeEndObject();
    }
    return bytes.toByteArray();
  }

  private static <R extends Row> void write(JsonGenerator out, Table<R> table, RowSource record) {
    out.writeName(table.name());
    out.writeStartArray();
    Iterator<R> rows = ExportOrder.sorted(table, record.rows(table)).iterator();
    while (rows.hasNext()) {
      JSON.writeValue(out, JsonRows.row(table, rows.next()));
    }
    out.writeEndArray();
  }
}
