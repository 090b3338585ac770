package jp.hakaru.inout.ingest.internal.source;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.inout.ingest.ReadPaper;

/**
 * Step 1, source: bytes to text, or why they are none (入力の判定). Work is bounded by the size limit.
 */
public sealed interface Intake {
  /** Most bytes of a text that are read: some 1.4 million characters, over 500 printed pages. */
  long LIMIT = 4L * 1024 * 1024;

  /** No paper prints a longer line. */
  int LONGEST_LINE = 100_000;

  /**
   * A text.
   *
   * @param cutInCharacter whether the bytes end inside a character
   */
  record Text(String text, boolean cutInCharacter) implements Intake {}

  /** Refused. */
  record No(ReadPaper.Refused refused) implements Intake {}

  static Intake of(byte[] bytes) {
    if (bytes.length == 0) {
      return new No(new ReadPaper.Empty());
    }
    if (bytes.length > LIMIT) {
      return new No(new ReadPaper.TooLarge(bytes.length, LIMIT));
    }
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] >= 0 && bytes[at] < ' ' && "\t\n\r\f".indexOf(bytes[at]) < 0) {
        return new No(new ReadPaper.Binary(at));
      }
    }
    return decode(bytes);
  }

  private static Intake decode(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, false);
    int left = in.remaining();
    if (result.isError()) {
      return new No(new ReadPaper.NotUtf8(bytes.length - left));
    }
    out.flip();
    String text = out.toString();
    String body = text.startsWith("\ufeff") ? " " + text.substring(1) : text;
    if (body.isBlank()) {
      return new No(new ReadPaper.Empty());
    }
    return new Text(body.replace('\f', ' '), left > 0);
  }

  /** The first line that makes no sense; 0 where all do. */
  static int firstNoise(List<Line> lines) {
    long all = 0;
    long strange = 0;
    for (Line line : lines) {
      if (line.raw().length() > LONGEST_LINE) {
        return line.number();
      }
      all += line.raw().length();
      strange += line.raw().codePoints().filter(Intake::isStrange).count();
      if (strange > 20 && strange * 20 > all) {
        return line.number();
      }
    }
    return 0;
  }

  private static boolean isStrange(int point) {
    return switch (Character.getType(point)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL ->
          point != '\t';
      default -> point == 0xfffd;
    };
  }
}
