package jp.hakaru.inout.ingest.internal.source.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import jp.hakaru.inout.ingest.ReadPaper;
import org.jspecify.annotations.Nullable;

/**
 * Text in the encodings that Japanese text files have (文字コードの判定), decoded strictly: the one that
 * decodes without error and reads most like Japanese.
 */
sealed interface Encodings {
  Charset SHIFT_JIS = Charset.forName("windows-31j");
  Charset EUC_JP = Charset.forName("x-eucJP-Open");

  /** Control characters that stand in texts; 1A is how old programs end a file. */
  String ALLOWED = "\t\n\r\f";

  /** How many bytes tell UTF-16 apart. */
  int SAMPLE = 4096;

  /**
   * A text.
   *
   * @param cutInCharacter whether the bytes end inside a character
   */
  record Text(String text, boolean cutInCharacter) implements Encodings {}

  /** No text. */
  record No(ReadPaper.Refused refused) implements Encodings {}

  static Encodings decode(byte[] bytes) {
    Charset wide = wide(bytes);
    if (wide != null) {
      Tried tried = Tried.of(wide, bytes);
      return tried.isText()
          ? new Text(unmarked(tried.text()), tried.cut())
          : new No(new ReadPaper.Undecodable(tried.errorAt(), tried.lines()));
    }
    int end = bytes.length > 1 && bytes[bytes.length - 1] == 0x1a ? bytes.length - 1 : bytes.length;
    for (int at = 0; at < end; at++) {
      if (bytes[at] >= 0 && bytes[at] < ' ' && ALLOWED.indexOf(bytes[at]) < 0) {
        return new No(new ReadPaper.Binary(at));
      }
    }
    byte[] body = end == bytes.length ? bytes : Arrays.copyOf(bytes, end);
    Tried utf8 = Tried.of(StandardCharsets.UTF_8, body);
    if (utf8.isText()) {
      return new Text(unmarked(utf8.text()), utf8.cut());
    }
    Tried best = null;
    for (Charset charset : List.of(SHIFT_JIS, EUC_JP)) {
      Tried tried = Tried.of(charset, body);
      if (tried.isText() && (best == null || tried.likeness() > best.likeness())) {
        best = tried;
      }
    }
    if (best != null && best.likeness() > 0.5) {
      return new Text(best.text(), best.cut());
    }
    long broken = Breaks.first(body, utf8.errorAt());
    return new No(new ReadPaper.Undecodable(broken, Breaks.line(body, broken)));
  }

  /** UTF-16 by its mark, or by the zero bytes and the kana that every Japanese text has. */
  private static @Nullable Charset wide(byte[] bytes) {
    if (bytes.length < 2) {
      return null;
    }
    if ((bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xfe)) {
      return StandardCharsets.UTF_16LE;
    }
    if (bytes[0] == (byte) 0xfe && bytes[1] == (byte) 0xff) {
      return StandardCharsets.UTF_16BE;
    }
    int little = 0;
    int big = 0;
    int pairs = Math.min(bytes.length, SAMPLE) / 2;
    for (int i = 0; i < pairs; i++) {
      little += isUsual(bytes[2 * i + 1], bytes[2 * i]) ? 1 : 0;
      big += isUsual(bytes[2 * i], bytes[2 * i + 1]) ? 1 : 0;
    }
    boolean zero = false;
    for (int i = 0; i < 2 * pairs; i++) {
      zero |= bytes[i] == 0;
    }
    if (!zero || 10 * Math.max(little, big) < 4 * pairs || little == big) {
      return null;
    }
    return little > big ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  /** Whether the two bytes are a line end, a Roman letter or a kana. */
  private static boolean isUsual(byte high, byte low) {
    return (high == 0 && (low >= ' ' || ALLOWED.indexOf(low) >= 0)) || (high == 0x30 && (low != 0));
  }

  private static String unmarked(String text) {
    return text.startsWith("\ufeff") ? " " + text.substring(1) : text;
  }

  /** Unassigned, private or broken, as the characters of a wrong encoding are. */
  static boolean isStrange(int point) {
    return switch (Character.getType(point)) {
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE, Character.CONTROL ->
          point != '\t';
      default -> point == 0xfffd;
    };
  }

  /**
   * The bytes decoded in one encoding, as far as they are in it.
   *
   * @param errorAt the byte at which it fails, from 0; below 0 where it does not
   * @param cut whether they end inside a character
   */
  record Tried(String text, long errorAt, boolean cut) {
    static Tried of(Charset charset, byte[] bytes) {
      CharsetDecoder decoder =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out = CharBuffer.allocate(bytes.length + 1);
      CoderResult result = decoder.decode(in, out, false);
      int left = in.remaining();
      out.flip();
      return result.isError()
          ? new Tried(out.toString(), bytes.length - left, false)
          : new Tried(out.toString(), -1, left > 0);
    }

    /** How many lines it begins. */
    long lines() {
      return 1 + text.chars().filter(c -> c == '\n').count();
    }

    boolean isText() {
      return errorAt < 0;
    }

    /**
     * How much it reads like Japanese: of the characters beyond ASCII, the part that is kana,
     * common ideographs or signs, less what is half-width kana, which a wrong encoding is full of.
     */
    double likeness() {
      long[] seen = new long[3];
      text.codePoints()
          .filter(point -> point >= 0x80)
          .forEach(point -> {
            seen[0]++;
            boolean kana = point >= 0x3000 && point <= 0x30ff;
            boolean usual =
                (point >= 0x4e00 && point <= 0x9fff) || (point >= 0xff01 && point <= 0xff5e);
            seen[1] += kana ? 2 : usual ? 1 : 0;
            seen[2] += (point >= 0xff61 && point <= 0xff9f) || isStrange(point) ? 1 : 0;
          });
      return seen[0] == 0 ? 0 : (double) (seen[1] - 2 * seen[2]) / seen[0];
    }
  }
}
