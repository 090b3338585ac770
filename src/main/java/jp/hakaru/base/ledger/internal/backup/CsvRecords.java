package jp.hakaru.base.ledger.internal.backup;

import java.io.IOException;
import java.io.InputStream;

/**
 * Counts the records of a CSV (CSV の行数) as COPY writes it: a line feed ends each, unless quoted.
 */
final class CsvRecords {
  private static final int BUFFER = 1 << 16;

  private CsvRecords() {}

  static long count(InputStream csv) throws IOException {
    long records = 0;
    boolean quoted = false;
    byte[] buffer = new byte[BUFFER];
    for (int read = csv.read(buffer); read >= 0; read = csv.read(buffer)) {
      for (int i = 0; i < read; i++) {
        if (buffer[i] == '"') {
          quoted = !quoted; // a doubled quote leaves and enters again
        } else if (buffer[i] == '\n' && !quoted) {
          records++;
        }
      }
    }
    return records;
  }
}
