package jp.hakaru.base.ledger.internal.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The archive of PostgreSQL's programs on the class path (同梱アーカイブ), one for each platform. */
final class BinaryArchive {
  private final String name;
  private final URL place;

  private BinaryArchive(String name, URL place) {
    this.name = name;
    this.place = place;
  }

  static BinaryArchive ofThisPlatform() {
    return of(System.getProperty("os.name"), System.getProperty("os.arch"));
  }

  static BinaryArchive of(String system, String processor) {
    String name = nameFor(system, processor);
    URL place = BinaryArchive.class.getResource("/" + name + ".txz");
    if (place == null) {
      throw PostgresHomeException.refusal(
          "no PostgreSQL for " + system + " " + processor + " is bundled (" + name + ".txz)",
          "Linux on x86_64",
          "Use a PostgreSQL server of your own.");
    }
    return new BinaryArchive(name, place);
  }

  /** The archive's name without ending, by the names Java gives to system and processor. */
  static String nameFor(String system, String processor) {
    String kernel = system.toLowerCase(Locale.ROOT);
    if (kernel.startsWith("mac")) {
      kernel = "darwin";
    } else if (kernel.startsWith("windows")) {
      kernel = "windows";
    }
    String chip =
        switch (processor.toLowerCase(Locale.ROOT)) {
          case "amd64", "x86_64", "x64" -> "x86_64";
          case "aarch64", "arm64" -> "arm_64";
          default -> processor.toLowerCase(Locale.ROOT);
        };
    return "postgres-" + kernel + "-" + chip;
  }

  /**
   * The folder in {@code cache} that holds this very archive, unpacked now if it is not yet there.
   */
  Path unpackedIn(Path cache) throws IOException {
    Path shelf = Files.createDirectories(cache.toAbsolutePath()).toRealPath().resolve("postgres");
    Path place = shelf.resolve(name + "-" + fingerprint());
    if (Files.isDirectory(place)) {
      return place;
    }
    Files.createDirectories(shelf);
    Trees.deleteOldTemporaries(shelf);
    Path temporary = shelf.resolve(Trees.TEMPORARY + UUID.randomUUID());
    try {
      unpack(temporary);
      Trees.moveUnlessThere(temporary, place);
    } finally {
      Trees.delete(temporary);
    }
    return place;
  }

  /** Check sum and size; the class path's own directory knows both without reading the archive. */
  private String fingerprint() throws IOException {
    URLConnection connection = place.openConnection();
    if (connection instanceof JarURLConnection jar && jar.getJarEntry().getCrc() >= 0) {
      return fingerprint(jar.getJarEntry().getCrc(), jar.getJarEntry().getSize());
    }
    CRC32 sum = new CRC32();
    try (InputStream in = new CheckedInputStream(connection.getInputStream(), sum)) {
      long size = in.transferTo(OutputStream.nullOutputStream());
      return fingerprint(sum.getValue(), size);
    }
  }

  private static String fingerprint(long sum, long size) {
    return String.format(Locale.ROOT, "%08x-%d", sum, size);
  }

  private void unpack(Path target) throws IOException {
    Files.createDirectories(target);
    try (InputStream in = new BufferedInputStream(place.openStream());
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        write(entry, tar, target);
      }
    }
    openForReading(target);
  }

  private static void write(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    Path file = inside(target, target.resolve(entry.getName()));
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      openForReading(file);
      return;
    }
    Files.createDirectories(file.getParent());
    if (entry.isSymbolicLink()) {
      inside(target, file.resolveSibling(entry.getLinkName()));
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
    } else if (entry.isLink()) {
      Files.createLink(file, inside(target, target.resolve(entry.getLinkName())));
    } else {
      Files.copy(content, file);
      boolean program = (entry.getMode() & 0100) != 0;
      Files.setPosixFilePermissions(
          file, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
    }
  }

  private static void openForReading(Path folder) throws IOException {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path inside(Path target, Path file) throws IOException {
    Path plain = file.normalize();
    if (!plain.startsWith(target)) {
      throw new IOException("the archive names a file outside its folder: " + file);
    }
    return plain;
  }
}
