package jp.hakaru.inout.exchange.internal;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Datum;

/** Tables as CSV (表の書き出し): UTF-8, one header row, an unset value is empty. */
public final class CsvTables {
  private CsvTables() {}

  static <R extends Row> WrittenFile write(Path file, Table<R> table, List<R> rows)
      throws IOException {
    return write(file, table.columns(), records(table, rows));
  }

  static WrittenFile write(Path file, List<String> header, Stream<List<String>> records)
      throws IOException {
    return WrittenFile.write(file, out -> write(out, header, records));
  }

  /** Writes the table and closes {@code out}. */
  public static <R extends Row> void write(OutputStream out, Table<R> table, List<R> rows)
      throws IOException {
    write(out, table.columns(), records(table, rows));
  }

  private static <R extends Row> Stream<List<String>> records(Table<R> table, List<R> rows) {
    return ExportOrder.sorted(table, rows)
        .map(row ->
            table.values(row).stream()
                .map(value -> value == null ? "" : Datum.toText(value))
                .toList());
  }

  private static void write(OutputStream out, List<String> header, Stream<List<String>> records)
      throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
      csv.writeRecord(header);
      for (Iterator<List<String>> all = records.iterator(); all.hasNext(); ) {
        csv.writeRecord(all.next());
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
