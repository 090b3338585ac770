package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The files of one home (ホームフォルダー) and the rule which folders may become one.
 *
 * @param root the real path of the home
 */
record HomeFolder(Path root) {
  private static final Set<String> OURS =
      Set.of(
          "use.lock",
          "start.lock",
          "admin-password",
          "port",
          "starter",
          "postgres.log",
          "postgres.log.1",
          "roles.properties",
          "schema",
          "setup.lock",
          "restoring",
          "lost+found");

  /** The folder {@code home}, made if it is not there. */
  static HomeFolder at(Path home) throws IOException {
    try {
      Files.createDirectories(home);
    } catch (FileAlreadyExistsException file) {
      throw PostgresHomeException.refusal(
          home + " is a file", "a folder", "Name another folder with --home.");
    }
    return new HomeFolder(home.toRealPath());
  }

  Path data() {
    return root.resolve("data");
  }

  Path useLock() {
    return root.resolve("use.lock");
  }

  Path startLock() {
    return root.resolve("start.lock");
  }

  Path starter() {
    return root.resolve("starter");
  }

  Path port() {
    return root.resolve("port");
  }

  Path password() {
    return root.resolve("admin-password");
  }

  Path log() {
    return root.resolve("postgres.log");
  }

  /** Puts an empty log in place, which may come to quote data, and keeps the one before. */
  void renewLog() throws IOException {
    if (Files.exists(log())) {
      Files.move(log(), root.resolve("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
    }
    Path empty = newFile();
    Files.move(empty, log(), StandardCopyOption.ATOMIC_MOVE);
  }

  /** Deletes what processes that were killed left unfinished; the caller holds the start lock. */
  void deleteTemporaries() throws IOException {
    for (Path entry : Trees.list(root)) {
      if (entry.getFileName().toString().startsWith(Trees.TEMPORARY)) {
        Trees.delete(entry);
      }
    }
  }

  boolean hasCluster() {
    return Files.exists(data());
  }

  /**
   * Makes sure that the folder holds a cluster of ours with this major version, or nothing at all.
   *
   * @throws PostgresHomeException when it holds anything else; nothing in it is touched
   */
  void requireOurs(int major) throws IOException {
    if (hasCluster()) {
      requireClusterOfOurs(major);
      return;
    }
    List<String> foreign =
        Trees.list(root).stream()
            .map(entry -> entry.getFileName().toString())
            .filter(name -> !OURS.contains(name) && !name.startsWith(Trees.TEMPORARY))
            .toList();
    if (!foreign.isEmpty()) {
      throw PostgresHomeException.refusal(
          root + " holds files that are not Hakaru's: " + sample(foreign),
          "an empty or new folder, or a home made by Hakaru",
          "Name another folder with --home; nothing was changed in this one.");
    }
  }

  private void requireClusterOfOurs(int major) throws IOException {
    Optional<String> version = read(data().resolve("PG_VERSION"));
    if (version.isEmpty() || read(password()).isEmpty()) {
      throw PostgresHomeException.refusal(
          data()
              + " has no "
              + (version.isEmpty() ? "data/PG_VERSION" : "admin-password")
              + " to it",
          "a home made by Hakaru, whole",
          "Name another folder with --home, or put the missing file back from a backup.");
    }
    if (!version.get().equals(String.valueOf(major))) {
      throw PostgresHomeException.refusal(
          data() + " was made by PostgreSQL " + version.get(),
          "PostgreSQL " + major,
          "Make a backup with the Hakaru that wrote it and restore that into a new home.");
    }
  }

  private static String sample(List<String> names) {
    String few = String.join(", ", names.subList(0, Math.min(3, names.size())));
    return names.size() > 3 ? few + " and " + (names.size() - 3) + " more" : few;
  }

  /** A file only its owner can read. */
  private Path newFile() throws IOException {
    Path file = Files.createTempFile(root, Trees.TEMPORARY, "");
    giveToOwnerOfFolder(file);
    return file;
  }

  /** Gives a file made by root to the owner of the folder it lies in, who may use the home too. */
  static void giveToOwnerOfFolder(Path file) throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("unix")
        && (int) Files.getAttribute(file, "unix:uid") == 0) {
      Files.setAttribute(file, "unix:uid", Files.getAttribute(file.getParent(), "unix:uid"));
      Files.setAttribute(file, "unix:gid", Files.getAttribute(file.getParent(), "unix:gid"));
    }
  }

  /** The text of a small file, or nothing when the file is not there or empty. */
  static Optional<String> read(Path file) throws IOException {
    try {
      String text = Files.readString(file, StandardCharsets.UTF_8).strip();
      return text.isEmpty() ? Optional.empty() : Optional.of(text);
    } catch (NoSuchFileException absent) {
      return Optional.empty();
    }
  }

  /** Writes a small file at once, readable by its owner only; a reader sees the old or the new. */
  void write(Path file, String text) throws IOException {
    Path temporary = newFile();
    try {
      Files.writeString(temporary, text + "\n", StandardCharsets.UTF_8);
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }
}
