package jp.hakaru.inout.ingest.internal.source.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSNumber;

/** The numbers of a content stream (内容の数値), each the float that the library makes of it. */
final class Decimal {
  /** So many digits are a whole number without loss; longer ones are left to the library. */
  private static final int MOST_DIGITS = 9;

  private static final double[] POWERS = {1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};

  /**
   * The bits of a double that a float lacks, and what they are in the middle between two floats.
   */
  private static final long LACKED = 0x1fffffffL;

  private static final long MIDDLE = 0x10000000L;

  private Decimal() {}

  /**
   * The number that stands from {@code from} to {@code to}, exclusive: digits with one sign before
   * and one point among them at most.
   */
  static float of(byte[] bytes, int from, int to) {
    boolean minus = bytes[from] == '-';
    int value = 0;
    int digits = 0;
    int point = -1;
    for (int at = minus ? from + 1 : from; at < to; at++) {
      if (bytes[at] == '.') {
        point = digits;
      } else if (digits == MOST_DIGITS) {
        return byLibrary(bytes, from, to);
      } else {
        value = value * 10 + bytes[at] - '0';
        digits++;
      }
    }
    double exact = value / POWERS[point < 0 ? 0 : digits - point];
    if ((Double.doubleToRawLongBits(exact) & LACKED) == MIDDLE) {
      return byLibrary(bytes, from, to); // it would be rounded twice
    }
    boolean negative = minus && (value != 0 || point >= 0);
    return negative ? (float) -exact : (float) exact;
  }

  private static float byLibrary(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    try {
      return ((COSNumber) COSNumber.get(text)).floatValue();
    } catch (IOException e) {
      throw new IllegalStateException("digits are a number, found " + text, e);
    }
  }

  /** The number as an object of the library. */
  static COSNumber object(float number) {
    int whole = (int) number;
    return whole == number && Math.abs(whole) < 1 << 24
        ? COSInteger.get(whole)
        : new COSFloat(number);
  }
}
