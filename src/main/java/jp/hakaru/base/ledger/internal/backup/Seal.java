package jp.hakaru.base.ledger.internal.backup;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The seal of a backup (封印): the last bytes of the file are the SHA-256, in hexadecimal digits, of
 * all bytes before them.
 */
final class Seal {
  /** What the seal replaces: as long, and no hash of anything. */
  static final String OPEN = "-".repeat(64);

  private static final int BUFFER = 1 << 16;

  private Seal() {}

  /** Seals a file that ends with {@link #OPEN}, and has the machine keep it. */
  static void put(Path file) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = channel.size() - OPEN.length();
      ByteBuffer seal = ByteBuffer.wrap(bytes(hash(channel, end)));
      while (seal.hasRemaining()) {
        channel.write(seal, end + seal.position());
      }
      channel.force(true);
    }
  }

  /** Whether the file ends with the hash of the rest of it. */
  static boolean isWhole(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long end = channel.size() - OPEN.length();
      if (end < 0) {
        return false;
      }
      ByteBuffer found = ByteBuffer.allocate(OPEN.length());
      read(channel, found, end);
      return MessageDigest.isEqual(found.array(), bytes(hash(channel, end)));
    }
  }

  private static String hash(FileChannel channel, long end) throws IOException {
    MessageDigest digest = sha256();
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    for (long at = 0; at < end; at += buffer.limit()) {
      buffer.clear().limit((int) Math.min(BUFFER, end - at));
      read(channel, buffer, at);
      digest.update(buffer.flip());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void read(FileChannel channel, ByteBuffer buffer, long at) throws IOException {
    long from = at - buffer.position();
    while (buffer.hasRemaining()) {
      if (channel.read(buffer, from + buffer.position()) < 0) {
        throw new EOFException("the file became shorter while it was read");
      }
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
