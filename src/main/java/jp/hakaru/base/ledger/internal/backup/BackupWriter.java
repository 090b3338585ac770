package jp.hakaru.base.ledger.internal.backup;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the file of a backup (バックアップの書き出し), one table after the other. */
final class BackupWriter implements AutoCloseable {
  static final String FIRST = "hakaru-backup";
  static final String MANIFEST = "manifest.json";

  private static final String SENTENCE =
      "A backup of Hakaru. Restore it with: hakaru restore FILE --home DIR\n"
          + "はかるのバックアップです。hakaru restore FILE --home DIR で復元します。\n";

  private final Path file;
  private final ZipOutputStream zip;

  /** Writes into {@code file}, which it replaces. */
  BackupWriter(Path file) throws IOException {
    this.file = file;
    this.zip =
        new ZipOutputStream(
            new BufferedOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8);
    zip.setComment("hakaru-backup " + Manifest.FORMAT + " sha256 " + Seal.OPEN);
    write(FIRST, SENTENCE.getBytes(StandardCharsets.UTF_8));
  }

  static String entryOf(String table) {
    return "tables/" + table + ".csv";
  }

  /** Where the CSV of {@code table} goes; closing it ends it. */
  OutputStream table(String table) throws IOException {
    return entry(entryOf(table));
  }

  /** Ends the file with {@code manifest} and its seal. */
  void finish(Manifest manifest) throws IOException {
    write(MANIFEST, manifest.json());
    zip.close();
    Seal.put(file);
  }

  private void write(String name, byte[] bytes) throws IOException {
    try (OutputStream out = entry(name)) {
      out.write(bytes);
    }
  }

  private OutputStream entry(String name) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    // the same record gives the same bytes, whenever it is written
    entry.setTimeLocal(Instant.EPOCH.atOffset(ZoneOffset.UTC).toLocalDateTime().plusYears(10));
    zip.putNextEntry(entry);
    return new FilterOutputStream(zip) {
      @Override
      public void write(byte[] bytes, int offset, int length) throws IOException {
        zip.write(bytes, offset, length);
      }

      @Override
      public void close() throws IOException {
        zip.closeEntry();
      }
    };
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
