package jp.hakaru.inout.exchange.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import jp.hakaru.base.kernel.Id;

/** A file that was written, by its size and its hash (書き出したファイル). */
record WrittenFile(long bytes, String sha256) {
  /** Gives the bytes of a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes {@code file}, hashing its bytes while they go by. */
  static WrittenFile write(Path file, Content content) throws IOException {
    DigestOutputStream out = new DigestOutputStream(Files.newOutputStream(file), Id.sha256());
    try (out) {
      content.writeTo(out);
    }
    return new WrittenFile(
        Files.size(file), HexFormat.of().formatHex(out.getMessageDigest().digest()));
  }
}
