package jp.hakaru.inout.exchange.internal.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * What the bytes of a file show (ファイルのバイト列).
 *
 * @param lines how many lines it has, whatever ends them
 * @param isUtf8 whether all of it is UTF-8
 * @param hasMark whether it begins with a byte-order mark
 * @param hasNul whether a zero byte stands in it, which is in no text
 */
record FileBytes(long lines, boolean isUtf8, boolean hasMark, boolean hasNul) {
  /** Those of a file that is not there. */
  static final FileBytes NONE = new FileBytes(0, true, false, false);

  private static final int AT_ONCE = 1 << 16;
  private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

  static FileBytes read(InputStream in) throws IOException {
    Reading reading = new Reading();
    while (reading.goOn(in)) {
      reading.look();
      reading.decode();
    }
    return new FileBytes(reading.lines, reading.isUtf8, reading.hasMark, reading.hasNul);
  }

  /** A file while it is read, some bytes at once. */
  private static final class Reading {
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private final CharBuffer scrap = CharBuffer.allocate(AT_ONCE);
    private final ByteBuffer buffer = ByteBuffer.allocate(AT_ONCE);
    private int fresh;
    private boolean isEnd;
    private byte last = '\n';
    private long bytes;
    private long lines;
    private boolean isUtf8 = true;
    private boolean hasMark;
    private boolean hasNul;

    /** Takes the next bytes behind those of a character that was not yet whole. */
    boolean goOn(InputStream in) throws IOException {
      if (isEnd) {
        return false;
      }
      fresh = buffer.position();
      int read = in.readNBytes(buffer.array(), fresh, buffer.remaining());
      isEnd = read < buffer.remaining();
      buffer.position(fresh + read).flip();
      return true;
    }

    void look() {
      for (int i = fresh; i < buffer.limit(); i++) {
        byte one = buffer.get(i);
        boolean startsLine = last == '\n' || last == '\r' && one != '\n';
        lines += startsLine ? 1 : 0;
        hasNul |= one == 0;
        last = one;
      }
      hasMark |= bytes == 0 && ByteBuffer.wrap(MARK).mismatch(buffer) == MARK.length;
      bytes += buffer.limit() - fresh;
    }

    void decode() {
      scrap.clear();
      isUtf8 = isUtf8 && !decoder.decode(buffer, scrap, isEnd).isError();
      if (isUtf8) {
        buffer.compact();
      } else {
        buffer.clear();
      }
    }
  }
}
