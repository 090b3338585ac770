package jp.hakaru.base.ledger.internal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Backups as tests look at them, and copies with another table in them. */
public final class Copies {
  private Copies() {}

  /** All that a backup holds, by name, without the instant when it was taken. */
  public static Map<String, String> contents(Path file) {
    try (BackupFile backup = BackupFile.open(file)) {
      Map<String, String> contents = new TreeMap<>();
      for (Manifest.Table table : backup.told().tables()) {
        contents.put(table.name(), text(backup, table));
      }
      contents.put("", new String(at(backup.told(), Instant.EPOCH).json(), StandardCharsets.UTF_8));
      return contents;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes {@code copy}, a whole backup, with the CSV of {@code name} changed. */
  public static Path altered(Path file, Path copy, String name, UnaryOperator<String> change) {
    try (BackupFile backup = BackupFile.open(file);
        BackupWriter writer = new BackupWriter(copy)) {
      for (Manifest.Table table : backup.told().tables()) {
        String csv = text(backup, table);
        try (OutputStream out = writer.table(table.name())) {
          out.write(
              (table.name().equals(name) ? change.apply(csv) : csv)
                  .getBytes(StandardCharsets.UTF_8));
        }
      }
      writer.finish(backup.told());
      return copy;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(BackupFile backup, Manifest.Table table) throws IOException {
    try (InputStream csv = backup.table(table)) {
      return new String(csv.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static Manifest at(Manifest told, Instant instant) {
    return new Manifest(
        told.format(),
        told.program(),
        told.migration(),
        instant,
        told.bodies(),
        told.tables(),
        told.sequences());
  }
}
