package jp.hakaru.base.ledger.internal.postgres;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Folders that are made aside and moved into place when whole (一時フォルダー). */
public final class Trees {
  /** How the name of every folder begins that is not whole yet. */
  static final String TEMPORARY = "new-";

  private static final Duration OLD = Duration.ofDays(1);
  private static final Duration LAST_WRITES = Duration.ofSeconds(3);

  private Trees() {}

  /** What lies in {@code folder}, in the order of names. */
  static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** Moves {@code temporary} to {@code place}; another process that did so first has won. */
  static void moveUnlessThere(Path temporary, Path place) throws IOException {
    try {
      Files.move(temporary, place, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException lost) {
      if (!Files.isDirectory(place)) {
        throw lost;
      }
    }
  }

  /**
   * Deletes {@code tree} if it is there; links are deleted, not followed. A killed program may
   * still put its last file into it, so that a folder thought empty is looked at again.
   */
  public static void delete(Path tree) throws IOException {
    boolean deleted = Poll.until(LAST_WRITES, () -> tryDelete(tree));
    if (!deleted) {
      throw new DirectoryNotEmptyException(tree.toString());
    }
  }

  private static boolean tryDelete(Path tree) throws IOException {
    try {
      deleteOnce(tree);
      return true;
    } catch (DirectoryNotEmptyException stillWritten) {
      return false;
    }
  }

  private static void deleteOnce(Path tree) throws IOException {
    if (Files.notExists(tree, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException problem)
              throws IOException {
            if (problem instanceof NoSuchFileException) {
              return FileVisitResult.CONTINUE;
            }
            throw problem;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException problem)
              throws IOException {
            if (problem != null) {
              throw problem;
            }
            Files.deleteIfExists(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  /** Deletes what processes killed more than a day ago left unfinished in {@code folder}. */
  static void deleteOldTemporaries(Path folder) throws IOException {
    Instant limit = Instant.now().minus(OLD);
    for (Path entry : list(folder)) {
      if (entry.getFileName().toString().startsWith(TEMPORARY)
          && Files.getLastModifiedTime(entry).toInstant().isBefore(limit)) {
        delete(entry);
      }
    }
  }
}
