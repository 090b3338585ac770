package jp.hakaru.base.ledger.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import jp.hakaru.base.ledger.HomeRefused;
import jp.hakaru.base.ledger.HomeRefused.Reason;
import jp.hakaru.base.ledger.internal.postgres.PostgresBinaries;
import org.springframework.core.env.PropertyResolver;

/**
 * Where a record lives (記録の在りか): a home, and the home's own PostgreSQL or one outside.
 *
 * @param home the folder of the record's passwords, log and, without an outer server, database
 * @param database the database of the work where it is not the record's own; empty else
 * @param installed the programs of the home's PostgreSQL; empty for the bundled ones
 */
record RecordPlace(
    Path home, Optional<String> database, Optional<Path> installed, Optional<OuterServer> outer) {
  /** Stands in a home whose restore is under way or was cut off. */
  private static final String RESTORING = "restoring";

  /** Stands in a home whose record lies on an outer server, and names it. */
  private static final String OUTER = "server";

  static RecordPlace of(PropertyResolver settings) {
    String url = settings.getProperty("hakaru.database.url", "");
    return new RecordPlace(
        Path.of(settings.getRequiredProperty("hakaru.home")),
        text(settings, "hakaru.database"),
        text(settings, "hakaru.postgres").map(Path::of),
        url.isBlank()
            ? Optional.empty()
            : Optional.of(
                OuterServer.at(
                    url,
                    settings.getProperty("hakaru.database.user", ""),
                    settings.getProperty("hakaru.database.password", ""))));
  }

  private static Optional<String> text(PropertyResolver settings, String name) {
    return Optional.ofNullable(settings.getProperty(name)).filter(text -> !text.isBlank());
  }

  /**
   * Reaches the server of a record in use.
   *
   * @throws HomeRefused when the home's record is not whole or lies elsewhere
   */
  RecordServer server() throws IOException {
    if (Files.exists(home.resolve(RESTORING))) {
      throw restoring();
    }
    return reach();
  }

  /** A restore that came as far as an outer server may have left a database there, too. */
  private HomeRefused restoring() throws IOException {
    Path named = home.resolve(OUTER);
    return Files.exists(named)
        ? new HomeRefused(Reason.RESTORING_ON_SERVER, home, Files.readString(named).strip())
        : new HomeRefused(Reason.RESTORING, home);
  }

  /** Reaches the server whether or not the record is whole. */
  RecordServer reach() throws IOException {
    Path named = home.resolve(OUTER);
    if (outer.isEmpty()) {
      if (Files.exists(named)) {
        throw new HomeRefused(Reason.ON_SERVER, home, Files.readString(named).strip());
      }
      return HomeServer.open(
          home, installed.map(PostgresBinaries::installed).orElseGet(PostgresBinaries::bundled));
    }
    if (Files.exists(home.resolve("data"))) {
      throw new HomeRefused(Reason.OWN_DATABASE, home, outer.get().name());
    }
    Files.createDirectories(home);
    Files.writeString(named, outer.get().name() + "\n");
    return outer.get();
  }

  /** Whether the home holds nothing yet. */
  boolean isNew() throws IOException {
    if (!Files.isDirectory(home)) {
      return !Files.exists(home);
    }
    try (Stream<Path> entries = Files.list(home)) {
      return entries.allMatch(this::wasThereBefore);
    }
  }

  /**
   * Whether {@code entry} may lie in a new home: what a file system puts into its topmost folder,
   * and the passwords of a server that serves other homes already.
   */
  boolean wasThereBefore(Path entry) {
    return entry.endsWith("lost+found") || outer.isPresent() && entry.endsWith(RolePasswords.FILE);
  }

  /** Marks the home as one that nobody may open; fails where it is marked already. */
  void markRestoring() throws IOException {
    Files.createDirectories(home);
    Files.createFile(home.resolve(RESTORING));
  }

  /** Takes the mark away: the record is whole. */
  void unmarkRestoring() throws IOException {
    Files.delete(home.resolve(RESTORING));
  }
}
