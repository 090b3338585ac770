package jp.hakaru.base.ledger.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.ledger.BackupContents;
import jp.hakaru.base.ledger.BackupRefused;
import jp.hakaru.base.ledger.BackupRefused.Reason;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.ledger.LedgerException;
import jp.hakaru.base.ledger.internal.backup.BackupFile;
import jp.hakaru.base.ledger.internal.backup.Load;
import jp.hakaru.base.ledger.internal.postgres.Trees;
import org.springframework.core.env.PropertyResolver;

/**
 * Makes a record from a backup (復元): a fresh database as old as the backup, its rows, then the
 * migrations that came later. What fails on the way takes away all it made; what is killed on the
 * way leaves a mark by which the home is refused.
 */
public final class Restoration {
  private final RecordPlace place;
  private final Migrations migrations;

  private Restoration(RecordPlace place, Migrations migrations) {
    this.place = place;
    this.migrations = migrations;
  }

  /** As {@link jp.hakaru.base.ledger.Backups#restore} says. */
  public static BackupContents restore(Path file, PropertyResolver settings) throws IOException {
    return restore(file, RecordPlace.of(settings), Migrations.OF_PROGRAM);
  }

  static BackupContents restore(Path file, RecordPlace place, Migrations migrations)
      throws IOException {
    try (BackupFile backup = BackupFile.open(file)) {
      BackupContents contents = backup.check();
      if (!migrations.versions().contains(contents.migration())) {
        throw backup.newer();
      }
      new Restoration(place, migrations).make(backup);
      return contents;
    }
  }

  private void make(BackupFile backup) throws IOException {
    if (!place.isNew()) {
      throw new BackupRefused(Reason.HOME_IN_USE, place.home());
    }
    boolean wasThere = Files.exists(place.home());
    place.markRestoring();
    try {
      fill(backup);
      place.unmarkRestoring();
    } catch (SQLException e) {
      empty(wasThere, e);
      throw new LedgerException("the backup could not be restored: " + e.getMessage(), e);
    } catch (IOException | RuntimeException e) {
      empty(wasThere, e);
      throw e;
    }
  }

  private void fill(BackupFile backup) throws IOException, SQLException {
    try (RecordServer server = place.reach();
        Ledger.Lease _ = server.use()) {
      Setup.requireAbsent(server);
      RolePasswords passwords = RolePasswords.of(place.home());
      Setup.createNewDatabase(server, passwords);
      try {
        Setup.createDatabase(server, passwords); // finds it, and keeps others out of it
        migrations.runUpTo(backup.migration(), server, passwords);
        try (Connection owner =
            DriverManager.getConnection(
                server.url(server.database()),
                RolePasswords.OWNER,
                passwords.of(RolePasswords.OWNER))) {
          Load.read(backup, owner);
        }
        Setup.ofHome(place.home(), server, migrations);
      } catch (IOException | SQLException | RuntimeException e) {
        dropDatabase(server, e);
        throw e;
      }
    }
  }

  /** Drops the database that this restore created; another's is never dropped. */
  private static void dropDatabase(RecordServer server, Exception failure) {
    try (Connection admin = server.connectAsAdmin("postgres");
        Statement statement = admin.createStatement()) {
      statement.execute("drop database if exists " + server.database() + " with (force)");
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  /** Takes away what this restore put into the home; a folder that was there stays, empty. */
  private void empty(boolean wasThere, Exception failure) {
    try {
      if (!wasThere) {
        Trees.delete(place.home());
        return;
      }
      List<Path> entries;
      try (Stream<Path> found = Files.list(place.home())) {
        entries = found.filter(entry -> !place.wasThereBefore(entry)).toList();
      }
      for (Path entry : entries) {
        Trees.delete(entry);
      }
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }
}
