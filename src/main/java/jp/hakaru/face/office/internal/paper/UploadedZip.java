package jp.hakaru.face.office.internal.paper;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.exchange.ReadPackage;

/**
 * A zip that came by a form (送られた zip). A zip is read from its end, so that its bytes stand in a
 * file that only this user can read, as long as they are read.
 */
final class UploadedZip {
  private static final byte[] MAGIC = {'P', 'K'};

  private UploadedZip() {}

  /** What is done with the file. */
  private interface Use<T> {
    T with(Path file) throws IOException;
  }

  static boolean isZip(byte[] bytes) {
    return bytes.length > MAGIC.length && bytes[0] == MAGIC[0] && bytes[1] == MAGIC[1];
  }

  /** Whether {@code bytes} are a zip of a data package; a workbook is a zip as well, and none. */
  static boolean isPackage(byte[] bytes) throws IOException {
    return isZip(bytes) && inFile(bytes, PackageReader::isPackage);
  }

  /** Whether {@code bytes} were a zip once and were cut short or altered. */
  static boolean isDamaged(byte[] bytes) throws IOException {
    return isZip(bytes) && inFile(bytes, PackageReader::isDamagedArchive);
  }

  static ReadPackage read(byte[] bytes, PackageReader reader) throws IOException {
    return inFile(bytes, reader::read);
  }

  private static <T> T inFile(byte[] bytes, Use<T> use) throws IOException {
    Path file = Files.createTempFile("hakaru-office", ".zip");
    try {
      Files.write(file, bytes);
      return use.with(file);
    } finally {
      Files.delete(file);
    }
  }
}
