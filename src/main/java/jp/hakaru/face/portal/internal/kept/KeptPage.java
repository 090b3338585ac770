package jp.hakaru.face.portal.internal.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import jp.hakaru.base.kernel.Id;

/**
 * A page as it was made once (控えの画面).
 *
 * @param contentType with its characters, {@code text/html;charset=UTF-8}
 * @param language {@code ja} or {@code en}
 * @param etag strong, of the page before it was packed, without quotes
 * @param packed the page in gzip
 */
record KeptPage(String contentType, String language, String etag, byte[] packed) {
  static KeptPage of(String contentType, String language, byte[] page) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(page);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return new KeptPage(contentType, language, Id.digest(page), packed.toByteArray());
  }

  /** The page itself. */
  byte[] plain() {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be read", e);
    }
  }
}
