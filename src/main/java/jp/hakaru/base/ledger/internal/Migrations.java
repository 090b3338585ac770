package jp.hakaru.base.ledger.internal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The migrations of a program (移行), run by the owner of the schemas.
 *
 * @param folders where they are on the class path
 */
record Migrations(List<String> folders) {
  static final Migrations OF_PROGRAM = new Migrations(List.of("classpath:db/migration"));

  private static final Pattern NAME = Pattern.compile("V(\\d+)__.*\\.sql");

  /** Brings the record's database up to date. */
  void run(RecordServer server, RolePasswords passwords) {
    on(server, passwords).load().migrate();
  }

  /** Brings an empty database to the state it had after {@code version}. */
  void runUpTo(String version, RecordServer server, RolePasswords passwords) {
    on(server, passwords).target(MigrationVersion.fromVersion(version)).load().migrate();
  }

  private FluentConfiguration on(RecordServer server, RolePasswords passwords) {
    return Flyway.configure()
        .locations(folders.toArray(String[]::new))
        .schemas("migration")
        .dataSource(
            server.url(server.database()), RolePasswords.OWNER, passwords.of(RolePasswords.OWNER));
  }

  /** All versions there are. */
  Set<String> versions() throws IOException {
    return files().stream().map(Migrations::version).collect(Collectors.toSet());
  }

  private static String version(Resource migration) {
    Matcher name = NAME.matcher(String.valueOf(migration.getFilename()));
    if (!name.matches()) {
      throw new IllegalStateException("no name of a migration: " + migration.getFilename());
    }
    return name.group(1);
  }

  /** A hash of all of them, in the order of their names. */
  String fingerprint() throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Resource migration : files()) {
        digest.update(String.valueOf(migration.getFilename()).getBytes(StandardCharsets.UTF_8));
        digest.update(migration.getContentAsByteArray());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private List<Resource> files() throws IOException {
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    List<Resource> files = new ArrayList<>();
    for (String folder : folders) {
      files.addAll(List.of(resolver.getResources(folder + "/**/*.sql")));
    }
    if (files.isEmpty()) {
      throw new IllegalStateException("this program has no migrations: " + folders);
    }
    files.sort(Comparator.comparing(resource -> String.valueOf(resource.getFilename())));
    return files;
  }
}
