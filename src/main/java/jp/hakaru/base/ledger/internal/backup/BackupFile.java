package jp.hakaru.base.ledger.internal.backup;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import jp.hakaru.base.ledger.BackupContents;
import jp.hakaru.base.ledger.BackupRefused;
import jp.hakaru.base.ledger.BackupRefused.Reason;
import tools.jackson.core.JacksonException;

/** The file of a backup, to be read (バックアップの読み込み). Nothing of it is read before its seal is. */
public final class BackupFile implements AutoCloseable {
  /** Where the name of a ZIP's first entry stands. Source: APPNOTE.TXT 4.3.7. */
  private static final int FIRST_NAME_AT = 30;

  private final Path file;
  private final ZipFile zip;
  private final Manifest manifest;

  private BackupFile(Path file, ZipFile zip) throws IOException {
    this.file = file;
    this.zip = zip;
    this.manifest = manifest();
  }

  /**
   * Opens {@code file}.
   *
   * @throws BackupRefused when it is absent, a folder, no backup, cut, altered, or of a newer
   *     format
   */
  public static BackupFile open(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new BackupRefused(Reason.FOLDER, file);
    } else if (!Files.isRegularFile(file)) {
      throw new BackupRefused(Reason.ABSENT, file);
    }
    if (!Seal.isWhole(file)) {
      throw new BackupRefused(isOurs(file) ? Reason.DAMAGED : Reason.FOREIGN, file);
    }
    try {
      ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8);
      try {
        return new BackupFile(file, zip);
      } catch (IOException | RuntimeException e) {
        zip.close();
        throw e;
      }
    } catch (ZipException e) {
      throw new BackupRefused(Reason.FOREIGN, file);
    }
  }

  private static boolean isOurs(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      in.skipNBytes(Math.min(FIRST_NAME_AT, Files.size(file)));
      return new String(in.readNBytes(BackupWriter.FIRST.length()), StandardCharsets.US_ASCII)
          .equals(BackupWriter.FIRST);
    }
  }

  private Manifest manifest() throws IOException {
    ZipEntry entry = zip.getEntry(BackupWriter.MANIFEST);
    if (entry == null) {
      throw new BackupRefused(Reason.FOREIGN, file);
    }
    try (InputStream in = zip.getInputStream(entry)) {
      Manifest found = Manifest.of(in.readAllBytes());
      if (found.format() > Manifest.FORMAT) {
        throw newer(found);
      }
      return found;
    } catch (JacksonException e) {
      throw new BackupRefused(Reason.FOREIGN, file);
    }
  }

  private BackupRefused newer(Manifest found) {
    return new BackupRefused(Reason.NEWER, file, found.program(), found.migration());
  }

  /** That it was written by a newer program. */
  public BackupRefused newer() {
    return newer(manifest);
  }

  Manifest told() {
    return manifest;
  }

  /** The newest migration its tables had seen. */
  public String migration() {
    return manifest.migration();
  }

  /** The CSV of {@code table}, header first. */
  InputStream table(Manifest.Table table) throws IOException {
    ZipEntry entry = zip.getEntry(BackupWriter.entryOf(table.name()));
    if (entry == null) {
      throw new BackupRefused(Reason.DAMAGED, file);
    }
    return new BufferedInputStream(zip.getInputStream(entry));
  }

  /**
   * Reads all of it once.
   *
   * @return what it holds
   * @throws BackupRefused when a table is not there, is there twice, or has not the rows told
   */
  public BackupContents check() throws IOException {
    Set<String> names = new HashSet<>();
    for (Manifest.Table table : manifest.tables()) {
      try (InputStream csv = table(table)) {
        long header = 1;
        if (!names.add(table.name()) || CsvRecords.count(csv) != table.rows() + header) {
          throw new BackupRefused(Reason.DAMAGED, file);
        }
      }
    }
    return manifest.contents();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
