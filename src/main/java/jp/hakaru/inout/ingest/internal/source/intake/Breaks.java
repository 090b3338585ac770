package jp.hakaru.inout.ingest.internal.source.intake;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** Where a text changes its encoding (文字コードの変わり目), which is then read in none. */
final class Breaks {
  private Breaks() {}

  /**
   * The byte, from 0, at which the text leaves the encoding that it begins in: that in which it is
   * no UTF-8 any more, or, where the first letter beyond ASCII is none already, the beginning of
   * the first line that is; of a text that has neither, the byte that no encoding reads.
   *
   * @param utf8 the byte at which it is no UTF-8
   */
  static long first(byte[] bytes, long utf8) {
    int beyond = 0;
    while (beyond < bytes.length && bytes[beyond] >= 0) {
      beyond++;
    }
    if (utf8 > beyond) {
      return utf8;
    }
    for (int from = 0; from < bytes.length; ) {
      int end = end(bytes, from);
      if (isUtf8(Arrays.copyOfRange(bytes, from, end))) {
        return from;
      }
      from = end + 1;
    }
    long last = utf8;
    for (Charset charset : List.of(Encodings.SHIFT_JIS, Encodings.EUC_JP)) {
      last = Math.max(last, Encodings.Tried.of(charset, bytes).errorAt());
    }
    return last;
  }

  /** The line of a byte, from 1. */
  static long line(byte[] bytes, long at) {
    long line = 1;
    for (int i = 0; i < at; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static int end(byte[] bytes, int from) {
    int end = from;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Whether a line with letters beyond ASCII is UTF-8. */
  private static boolean isUtf8(byte[] line) {
    boolean beyond = false;
    for (byte one : line) {
      beyond |= one < 0;
    }
    Encodings.Tried tried = Encodings.Tried.of(StandardCharsets.UTF_8, line);
    return beyond && tried.isText() && !tried.cut();
  }
}
