package jp.hakaru.inout.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.exchange.internal.CsvTables;

/** One table alone as it stands in a data package (表のファイル). */
public final class TableFile {
  private TableFile() {}

  /**
   * {@code rows} as UTF-8 CSV, byte for byte what a package holds of them: one header row, an unset
   * value is empty.
   */
  public static <R extends Row> byte[] csv(Table<R> table, List<R> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      CsvTables.write(bytes, table, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
