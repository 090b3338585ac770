package jp.hakaru.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The papers that tests read. */
public final class Papers {
  /** The invented paper that the program carries: あおば野市, 992011. */
  public static final String AOBANO = "/examples/aobano_jisshi_keikaku.txt";

  /** The invented paper of 潮待町, 993018. */
  public static final String SHIOMACHI = "/papers/shiomachi_jisshi_keikaku.txt";

  private Papers() {}

  /** The bytes of a paper of the project's own. */
  public static byte[] bytes(String resource) {
    try (InputStream in = Papers.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no paper " + resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy of a paper of the project's own in {@code folder}. */
  public static Path copy(String resource, Path folder) {
    try {
      Path file = folder.resolve(resource.substring(resource.lastIndexOf('/') + 1));
      Files.createDirectories(folder);
      return Files.write(file, bytes(resource));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
