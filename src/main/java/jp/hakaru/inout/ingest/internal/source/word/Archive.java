package jp.hakaru.inout.ingest.internal.source.word;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * The parts of a zip in memory (zipの中身), by the list at its end. No part gives more bytes than the
 * limit, whatever it is packed from. Source: PKWARE APPNOTE 4.3.
 */
public final class Archive {
  /** Most bytes of a part. */
  static final long LARGEST = 96L * 1024 * 1024;

  private static final int END = 0x06054b50;
  private static final int LISTED = 0x02014b50;
  private static final int LOCAL = 0x04034b50;
  private static final int END_SIZE = 22;
  private static final int LISTED_SIZE = 46;
  private static final int LOCAL_SIZE = 30;
  private static final int DEFLATED = 8;

  private final ByteBuffer bytes;
  private final Map<String, Part> parts = new LinkedHashMap<>();

  private record Part(int at, int size, int method) {}

  /** A part gives more bytes than the limit. */
  static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private Archive(byte[] bytes) {
    this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }

  /** The archive in {@code bytes}; empty where its list is missing or broken. */
  public static Optional<Archive> open(byte[] bytes) {
    Archive archive = new Archive(bytes);
    int from = Math.max(0, bytes.length - END_SIZE - 65_535);
    for (int at = bytes.length - END_SIZE; at >= from; at--) {
      if (archive.bytes.getInt(at) == END) {
        return archive.list(at) ? Optional.of(archive) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean list(int end) {
    int count = Short.toUnsignedInt(bytes.getShort(end + 10));
    long at = Integer.toUnsignedLong(bytes.getInt(end + 16));
    for (int i = 0; i < count; i++) {
      if (at + LISTED_SIZE > end || bytes.getInt((int) at) != LISTED) {
        return false;
      }
      int here = (int) at;
      int name = Short.toUnsignedInt(bytes.getShort(here + 28));
      long local = Integer.toUnsignedLong(bytes.getInt(here + 42));
      long size = Integer.toUnsignedLong(bytes.getInt(here + 20));
      if (here + LISTED_SIZE + name > end || local + LOCAL_SIZE + size > end) {
        return false;
      }
      String text = new String(bytes.array(), here + LISTED_SIZE, name, StandardCharsets.UTF_8);
      int method = Short.toUnsignedInt(bytes.getShort(here + 10));
      parts.put(text, new Part((int) local, (int) size, method));
      at +=
          LISTED_SIZE
              + name
              + Short.toUnsignedInt(bytes.getShort(here + 30))
              + Short.toUnsignedInt(bytes.getShort(here + 32));
    }
    return true;
  }

  public Set<String> names() {
    return parts.keySet();
  }

  boolean has(String name) {
    return parts.containsKey(name);
  }

  /** The bytes of a part that {@link #has} knows. */
  InputStream open(String name) throws IOException {
    Part part = parts.get(name);
    if (part == null || bytes.getInt(part.at()) != LOCAL) {
      throw new IOException("no part " + name);
    }
    int start =
        part.at()
            + LOCAL_SIZE
            + Short.toUnsignedInt(bytes.getShort(part.at() + 26))
            + Short.toUnsignedInt(bytes.getShort(part.at() + 28));
    int size = Math.min(part.size(), bytes.capacity() - start);
    if (size < 0) {
      throw new IOException("part " + name + " begins behind the end");
    }
    InputStream raw = new ByteArrayInputStream(bytes.array(), start, size);
    return new Bounded(
        part.method() == DEFLATED ? new InflaterInputStream(raw, new Inflater(true)) : raw);
  }

  /** Counts what it gives. */
  private static final class Bounded extends FilterInputStream {
    private long left = LARGEST;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int one = super.read();
      count(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int some = super.read(into, from, length);
      count(Math.max(0, some));
      return some;
    }

    private void count(int some) throws TooMuch {
      left -= some;
      if (left < 0) {
        throw new TooMuch();
      }
    }
  }
}
