package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The data folder of a home (データフォルダー): made whole or not at all, and its settings. */
final class Cluster {
  static final String ADMIN = "hakaru_admin";

  private static final int PASSWORD_BYTES = 24;
  private static final int FIRST_WITH_BUILTIN_LOCALE = 17;

  private static final String ACCESS =
      """
      host all all 127.0.0.1/32 scram-sha-256
      host all all ::1/128 scram-sha-256
      """;

  private static final String SETTINGS =
      """
      # Written by Hakaru at each start.
      listen_addresses = '127.0.0.1'
      unix_socket_directories = ''
      password_encryption = scram-sha-256
      max_connections = 60
      shared_buffers = 32MB
      jit = off
      fsync = on
      synchronous_commit = on
      full_page_writes = on
      wal_level = minimal
      max_wal_senders = 0
      min_wal_size = 16MB
      max_wal_size = 256MB
      log_destination = 'stderr'
      logging_collector = off
      log_timezone = 'Asia/Tokyo'
      log_line_prefix = '%m [%p] %u '
      log_checkpoints = off
      lc_messages = 'C'
      """;

  private Cluster() {}

  /** Makes the data folder of a home that has none; the caller holds the start lock. */
  static void create(HomeFolder folder, PostgresBinaries binaries, ServerUser user)
      throws IOException {
    String password = password(folder);
    Path temporary = Files.createTempDirectory(folder.root(), Trees.TEMPORARY);
    try {
      Path passwordCopy = temporary.resolve("password");
      Files.writeString(passwordCopy, password + "\n", StandardCharsets.UTF_8);
      user.own(temporary);
      Path data = temporary.resolve("data");
      initialise(binaries, user, data, passwordCopy);
      Files.writeString(data.resolve("pg_hba.conf"), ACCESS, StandardCharsets.UTF_8);
      Files.writeString(
          data.resolve("postgresql.conf"),
          "\ninclude 'hakaru.conf'\n",
          StandardCharsets.UTF_8,
          StandardOpenOption.APPEND);
      configure(data, user);
      Files.move(data, folder.data(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Trees.delete(temporary);
    }
  }

  /** Writes the settings of this version of Hakaru into a data folder. */
  static void configure(Path data, ServerUser user) throws IOException {
    Path settings = data.resolve("hakaru.conf");
    Files.writeString(settings, SETTINGS, StandardCharsets.UTF_8);
    user.own(settings);
  }

  private static String password(HomeFolder folder) throws IOException {
    var left = HomeFolder.read(folder.password());
    if (left.isPresent()) {
      return left.get();
    }
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    String password = HexFormat.of().formatHex(random);
    folder.write(folder.password(), password);
    return password;
  }

  private static void initialise(
      PostgresBinaries binaries, ServerUser user, Path data, Path passwordFile) throws IOException {
    Program.Outcome outcome =
        Program.run(user.workerCall(initdb(binaries, data.toString(), passwordFile.toString())));
    if (!outcome.succeeded()) {
      throw PostgresHomeException.failure(
          "initdb could not make a database in " + data.getParent() + ": " + outcome.output(),
          "a new database",
          "Check the space and the rights of that folder and try again.");
    }
  }

  private static List<String> initdb(PostgresBinaries binaries, String data, String passwordFile) {
    List<String> command =
        new ArrayList<>(
            List.of(
                binaries.program("initdb"),
                "-D",
                data,
                "-U",
                ADMIN,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale=C",
                "--wal-segsize=1",
                "--data-checksums",
                "--no-instructions"));
    if (binaries.major() >= FIRST_WITH_BUILTIN_LOCALE) {
      command.add("--locale-provider=builtin");
      command.add("--builtin-locale=C.UTF-8");
    }
    return command;
  }
}
