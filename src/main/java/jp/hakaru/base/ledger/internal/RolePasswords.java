package jp.hakaru.base.ledger.internal;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Properties;

/** The passwords of the database roles of a home (役割の合言葉), in a file that only its owner reads. */
final class RolePasswords {
  static final String OWNER = "hakaru_owner";
  static final String APP = "hakaru_app";
  static final String PORTAL = "hakaru_portal";
  static final List<String> ROLES = List.of(OWNER, APP, PORTAL);

  static final String FILE = "roles.properties";

  private static final String DRAFT = "roles";
  private static final String UNFINISHED = ".new";
  private static final int RANDOM_BYTES = 24;
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

  private final Properties passwords;

  private RolePasswords(Properties passwords) {
    this.passwords = passwords;
  }

  /** Reads the passwords of {@code home}, or makes them where there are none yet. */
  static RolePasswords of(Path home) throws IOException {
    Path file = home.resolve(FILE);
    Properties passwords = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        passwords.load(reader);
      }
      return new RolePasswords(passwords);
    }
    SecureRandom random = new SecureRandom();
    for (String role : ROLES) {
      byte[] bytes = new byte[RANDOM_BYTES];
      random.nextBytes(bytes);
      passwords.setProperty(role, HexFormat.of().formatHex(bytes));
    }
    StringWriter text = new StringWriter();
    passwords.store(text, null);
    Path draft = Files.createTempFile(home, DRAFT, UNFINISHED, OWNER_ONLY);
    Files.writeString(draft, text.toString());
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    return new RolePasswords(passwords);
  }

  /** What processes that were killed while they made the passwords left in {@code home}. */
  static List<Path> leftovers(Path home) throws IOException {
    List<Path> drafts = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(home, DRAFT + "*" + UNFINISHED)) {
      all.forEach(drafts::add);
    }
    return drafts;
  }

  /** Deletes them; the caller keeps others from making passwords meanwhile. */
  static void deleteLeftovers(Path home) throws IOException {
    for (Path draft : leftovers(home)) {
      Files.deleteIfExists(draft);
    }
  }

  String of(String role) {
    String password = passwords.getProperty(role);
    if (password == null) {
      throw new IllegalStateException(FILE + " names no password for " + role);
    }
    return password;
  }
}
