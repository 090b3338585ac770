package jp.hakaru.inout.exchange.internal.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The characters of a CSV file (CSV の文字), UTF-8 and nothing else, with an eye on its quotes. What
 * stands before a byte that is no UTF-8 is given before that is told, so that its row is known. A
 * byte-order mark is taken away.
 */
final class CsvText extends Reader {
  private static final int SIZE = 1 << 13;
  private static final char MARK = '\ufeff';

  private final InputStream in;
  private final Quotes quotes = new Quotes();
  private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).limit(0);
  private final CharBuffer chars = CharBuffer.allocate(SIZE).limit(0);
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT);
  private boolean begun;
  private boolean marked;
  private boolean ended;
  private @Nullable CharacterCodingException failure;

  CsvText(InputStream in) {
    this.in = in;
  }

  /** Whether the file begins with a byte-order mark; known once something was read. */
  boolean isMarked() {
    return marked;
  }

  /** The first cell of record {@code row} whose quotes are wrong. */
  Optional<Quotes.Stray> strayIn(int row) {
    return quotes.strayIn(row);
  }

  @Override
  public int read(char[] into, int offset, int length) throws IOException {
    while (!chars.hasRemaining()) {
      if (failure != null) {
        throw failure;
      } else if (!decode()) {
        quotes.end();
        return -1;
      }
    }
    int count = Math.min(length, chars.remaining());
    chars.get(into, offset, count);
    quotes.follow(into, offset, count);
    return count;
  }

  /** Decodes some bytes; false where there are none left. */
  private boolean decode() throws IOException {
    chars.clear();
    CoderResult result = decoder.decode(bytes, chars, ended);
    chars.flip();
    if (result.isError()) {
      failure = failureOf(result);
    } else if (!chars.hasRemaining()) {
      if (ended) {
        return false;
      }
      fill();
    }
    if (!begun && chars.hasRemaining()) {
      begun = true;
      marked = chars.get(chars.position()) == MARK;
      chars.position(chars.position() + (marked ? 1 : 0));
    }
    return true;
  }

  private static CharacterCodingException failureOf(CoderResult result) {
    try {
      result.throwException();
    } catch (CharacterCodingException e) {
      return e;
    }
    throw new IllegalStateException("an error of coding is an exception");
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(0, read)).flip();
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
