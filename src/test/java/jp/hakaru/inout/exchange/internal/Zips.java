package jp.hakaru.inout.exchange.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.inout.exchange.PackageHead;

/** Zips of packages, also such as nobody should send. */
final class Zips {
  private Zips() {}

  /** The files of the package of {@code dossier}, by name. */
  static Map<String, byte[]> files(Dossier dossier, PackageHead head) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    byte[] zip = new FrictionlessPackages().zip(dossier, head);
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        files.put(entry.getName(), in.readAllBytes());
      }
    }
    return files;
  }

  /** A copy of {@code zip} with {@code prefix} before each name. */
  static Path of(Path path, String prefix, byte[] zip) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(prefix + entry.getName()));
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return path;
  }

  /** A copy of {@code zip} with one more file of {@code megabytes} of zeros. */
  static Path with(Path path, byte[] zip, String name, int megabytes) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().equals(name)) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          in.transferTo(out);
          out.closeEntry();
        }
      }
      out.putNextEntry(new ZipEntry(name));
      byte[] zeros = new byte[1024 * 1024];
      Arrays.fill(zeros, (byte) ',');
      for (int i = 0; i < megabytes; i++) {
        out.write(zeros);
      }
      out.closeEntry();
    }
    return path;
  }
}
