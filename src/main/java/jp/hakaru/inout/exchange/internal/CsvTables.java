package jp.hakaru.inout.exchange.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;

/** A table of a dossier as CSV (表の書き出し): one header row, an unset value is empty. */
final class CsvTables {
  private CsvTables() {}

  static <R extends Row> String write(Table<R> table, Dossier dossier) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(table.columns());
      for (R row : dossier.rows(table).stream().sorted(ExportOrder.of(table)).toList()) {
        csv.writeRecord(
            table.values(row).stream()
                .map(value -> value == null ? "" : Datum.toText(value))
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return text.toString();
  }
}
