package jp.hakaru.inout.exchange.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;

/** Tables as CSV (表の書き出し): UTF-8, one header row, an unset value is empty. */
final class CsvTables {
  private CsvTables() {}

  static <R extends Row> byte[] write(Table<R> table, Dossier dossier) {
    return write(
        table.columns(),
        dossier.rows(table).stream()
            .sorted(ExportOrder.of(table))
            .map(row ->
                table.values(row).stream()
                    .map(value -> value == null ? "" : Datum.toText(value))
                    .toList()));
  }

  static byte[] write(List<String> header, Stream<List<String>> records) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(header);
      records.forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
