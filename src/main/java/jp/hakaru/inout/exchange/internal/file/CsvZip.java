package jp.hakaru.inout.exchange.internal.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.RowSource;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.inout.exchange.TableFile;

/** Tables as a zip of CSV files (CSV のまとまり), without time stamps. */
public final class CsvZip {
  private CsvZip() {}

  public static byte[] write(RowSource record, List<Table<?>> tables) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Table<?> table : tables) {
        ZipEntry entry = new ZipEntry(table.name() + ".csv");
        entry.setTimeLocal(Unpacked.TIME);
        zip.putNextEntry(entry);
        zip.write(csv(table, record));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static <R extends Row> byte[] csv(Table<R> table, RowSource record) {
    return TableFile.csv(table, record.rows(table));
  }
}
