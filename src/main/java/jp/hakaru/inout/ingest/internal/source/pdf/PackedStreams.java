package jp.hakaru.inout.ingest.internal.source.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** What packed streams of a PDF unpack to (圧縮部分の大きさ), told without keeping it. */
final class PackedStreams {
  /** No page's content, font or table of characters is larger. */
  private static final long LARGEST = 96L * 1024 * 1024;

  /** Streams smaller than this cannot unpack to more than the largest. */
  private static final int SMALLEST = (int) (LARGEST / 1032);

  private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

  /** How long the description before a stream may be. */
  private static final int DESCRIPTION = 1024;

  private PackedStreams() {}

  /** Whether a stream, pictures aside, which are never unpacked, would take too much memory. */
  static boolean isBomb(byte[] bytes) {
    int from = 0;
    for (int at = next(bytes, from); at >= 0; at = next(bytes, from)) {
      int start = at + STREAM.length;
      String about =
          new String(
              bytes,
              Math.max(from, at - DESCRIPTION),
              at - Math.max(from, at - DESCRIPTION),
              StandardCharsets.ISO_8859_1);
      about = about.substring(Math.max(0, about.lastIndexOf(" obj")));
      boolean packed = about.contains("/FlateDecode") || about.contains("/Fl");
      boolean picture = about.contains("/Image");
      while (start < bytes.length && (bytes[start] == '\r' || bytes[start] == '\n')) {
        start++;
      }
      if (packed && !picture && bytes.length - start > SMALLEST && unpacks(bytes, start)) {
        return true;
      }
      from = start;
    }
    return false;
  }

  private static int next(byte[] bytes, int from) {
    for (int at = from; at + STREAM.length <= bytes.length; at++) {
      int same = 0;
      while (same < STREAM.length && bytes[at + same] == STREAM[same]) {
        same++;
      }
      if (same == STREAM.length && (at < 3 || bytes[at - 1] != 'd')) {
        return at;
      }
    }
    return -1;
  }

  /** Whether what is packed from {@code start} on unpacks to more than the largest. */
  private static boolean unpacks(byte[] bytes, int start) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(bytes, start, bytes.length - start);
      byte[] room = new byte[1 << 16];
      long size = 0;
      while (!inflater.finished() && size <= LARGEST) {
        int some = inflater.inflate(room);
        if (some == 0) {
          return false;
        }
        size += some;
      }
      return size > LARGEST;
    } catch (DataFormatException e) {
      // not packed after all, or broken: reading the page will tell
      return false;
    } finally {
      inflater.end();
    }
  }

  /** Whether the content of a page unpacks to its end. */
  static boolean areWhole(PDPage page) {
    for (Iterator<PDStream> streams = page.getContentStreams(); streams.hasNext(); ) {
      if (!isWhole(streams.next().getCOSObject())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWhole(COSStream stream) {
    COSBase filter = stream.getFilters();
    if (!COSName.FLATE_DECODE.equals(filter)) {
      return true;
    }
    Inflater inflater = new Inflater();
    try (InputStream raw = stream.createRawInputStream()) {
      byte[] in = new byte[1 << 14];
      byte[] room = new byte[1 << 16];
      while (!inflater.finished()) {
        if (inflater.needsInput()) {
          int some = raw.read(in);
          if (some < 0) {
            return false;
          }
          inflater.setInput(in, 0, some);
        }
        boolean stuck = inflater.inflate(room) == 0 && !inflater.needsInput();
        if (stuck && !inflater.finished()) {
          return false; // it asks for a dictionary that no reader has
        }
      }
      return true;
    } catch (DataFormatException | IOException e) {
      // the answer is just that
      return false;
    } finally {
      inflater.end();
    }
  }
}
