package jp.hakaru.base.ledger.internal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import jp.hakaru.base.ledger.BackupContents;
import jp.hakaru.base.ledger.BackupRefused;
import jp.hakaru.base.ledger.BackupRefused.Reason;
import jp.hakaru.base.ledger.Backups;
import jp.hakaru.base.ledger.ConnectionLoss;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.LedgerException;
import jp.hakaru.base.ledger.internal.backup.Dump;

/** Backups of an open database (バックアップの作成). A file has its name once it is whole. */
final class StoredBackups implements Backups {
  private static final int ATTEMPTS = 3;

  /** A backup holds what was not released, and the names of those who wrote. */
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Database database;
  private final DataSource owner;

  StoredBackups(Database database) {
    this.database = database;
    this.owner = database.connections(RolePasswords.OWNER);
  }

  @Override
  public BackupContents write(Path file, boolean replace) throws IOException {
    Path target = file.toAbsolutePath().normalize();
    if (Files.isDirectory(target) || !replace && Files.exists(target)) {
      throw new BackupRefused(Reason.EXISTS, file);
    }
    Path folder = Objects.requireNonNull(target.getParent(), "a file lies in a folder");
    if (!Files.isDirectory(folder)) {
      throw new BackupRefused(Reason.NO_FOLDER, folder);
    }
    Path draft = Files.createTempFile(folder, target.getFileName() + ".", ".part", OWNER_ONLY);
    try {
      BackupContents contents = dump(draft);
      if (replace) {
        Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      } else {
        Files.move(draft, target);
      }
      return contents;
    } catch (FileAlreadyExistsException e) {
      throw new BackupRefused(Reason.EXISTS, file);
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private BackupContents dump(Path draft) throws IOException {
    for (int attempt = 1; ; attempt++) {
      try (Ledger.Lease _ = database.lease();
          Connection connection = owner.getConnection()) {
        return Dump.write(connection, draft, program());
      } catch (SQLException e) {
        if (attempt == ATTEMPTS || !ConnectionLoss.isCauseOf(e)) {
          throw new LedgerException("the backup failed: " + e.getMessage(), e);
        }
      }
    }
  }

  /** The version of this program, from its jar; a run from classes has none. */
  private static String program() {
    return Objects.requireNonNullElse(
        StoredBackups.class.getPackage().getImplementationVersion(), "-");
  }
}
