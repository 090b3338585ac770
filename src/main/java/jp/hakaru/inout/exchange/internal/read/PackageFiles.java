package jp.hakaru.inout.exchange.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;

/** Where the files of a package are (パッケージの置き場): a folder, or a zip of one. */
public interface PackageFiles extends AutoCloseable {
  /** The file that makes a package of a folder. */
  String DESCRIPTOR = "datapackage.json";

  /** Most bytes of one file. */
  long LARGEST_FILE = 512L * 1024 * 1024;

  /** Most bytes of all files. */
  long LARGEST_PACKAGE = 1024L * 1024 * 1024;

  /** Most files. */
  int MOST_FILES = 200;

  /** Why the files cannot be read safely at all, in data; empty where they can. */
  Optional<String> danger();

  /** The names of all files that the package must account for. */
  Set<String> names();

  boolean has(String name);

  /** Opens one; it ends with a {@link TooLarge} where it holds more bytes than it may. */
  InputStream open(String name) throws IOException;

  @Override
  void close() throws IOException;

  /** A file, or all of them, hold more bytes than a package may. */
  final class TooLarge extends IOException {
    private static final long serialVersionUID = 1L;

    TooLarge(long limit) {
      super(Long.toString(limit));
    }
  }

  static boolean isPackage(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return Files.isRegularFile(path.resolve(DESCRIPTOR));
    }
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      return false;
    }
    return path.endsWith(DESCRIPTOR) || ZipFiles.holdsPackage(path);
  }

  static boolean isDamagedArchive(Path path) throws IOException {
    return Files.isRegularFile(path) && Files.isReadable(path) && ZipFiles.isDamaged(path);
  }

  /**
   * The files at {@code path}, which is a package. Beside a {@code datapackage.json} that is named
   * itself other files may stand; a folder or zip must hold nothing else.
   */
  static PackageFiles open(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return new FolderFiles(path, true);
    } else if (path.endsWith(DESCRIPTOR)) {
      return new FolderFiles(path.toAbsolutePath().resolveSibling(""), false);
    }
    try {
      return new ZipFiles(path);
    } catch (ZipException e) {
      throw new IOException("not a zip: " + path, e);
    }
  }
}
