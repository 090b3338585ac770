package jp.hakaru.base.ledger;

import java.io.IOException;
import java.nio.file.Path;
import jp.hakaru.base.ledger.internal.Restoration;
import jp.hakaru.base.ledger.internal.backup.BackupFile;
import org.springframework.core.env.PropertyResolver;

/** Backups of a whole record (バックアップ), each one file, written while the record is in use. */
public interface Backups {
  /**
   * Writes the record as it is at one instant. Nobody who writes at the time waits for it.
   *
   * @param replace whether a file of that name is replaced
   * @throws BackupRefused when it may not be written there
   * @throws LedgerException when the database fails; no file is left then
   */
  BackupContents write(Path file, boolean replace) throws IOException;

  /**
   * Proves that {@code file} is whole: its hash, and that it holds the rows it says.
   *
   * @throws BackupRefused when it is not
   */
  static BackupContents check(Path file) throws IOException {
    try (BackupFile backup = BackupFile.open(file)) {
      return backup.check();
    }
  }

  /**
   * Makes a record from {@code file} in a new home and brings it up to this program. All of it is
   * there afterwards, or neither home nor database.
   *
   * @param settings where to: the settings by which the home is opened later
   * @throws BackupRefused when the file is not whole or newer than this program, or the home is not
   *     new
   * @throws LedgerException when the database fails
   */
  static BackupContents restore(Path file, PropertyResolver settings) throws IOException {
    return Restoration.restore(file, settings);
  }
}
