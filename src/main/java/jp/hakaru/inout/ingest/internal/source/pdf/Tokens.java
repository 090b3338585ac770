package jp.hakaru.inout.ingest.internal.source.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSString;

/** The plain tokens of a content stream (内容の字句). Source: ISO 32000-1, 7.2 and 7.3. */
final class Tokens {
  /** What begins a picture within the content. */
  private static final int BEGIN_IMAGE = 'B' << 8 | 'I';

  private final byte[] bytes;
  private final int length;
  private int at;
  private int start;
  private float number;
  private COSBase object = COSNull.NULL;
  private int key;

  /** What a token is; {@code STRANGE} is one that the library has to read. */
  enum Kind {
    NUMBER,
    OBJECT,
    DICTIONARY,
    OPERATOR,
    STRANGE,
    END
  }

  Tokens(byte[] bytes, int length) {
    this.bytes = bytes;
    this.length = length;
  }

  int length() {
    return length;
  }

  /** Where the last token begins. */
  int start() {
    return start;
  }

  float number() {
    return number;
  }

  /** The last name, string or array. */
  COSBase object() {
    return object;
  }

  /** The characters of the last operator, one a byte. */
  int key() {
    return key;
  }

  String operator() {
    return new String(bytes, start, at - start, StandardCharsets.ISO_8859_1);
  }

  /** Goes on to the next token. */
  Kind next() {
    blanks();
    start = at;
    if (at >= length) {
      return Kind.END;
    }
    int first = bytes[at];
    if ((first >= '0' && first <= '9') || first == '-' || first == '.') {
      return readNumber() ? Kind.NUMBER : Kind.STRANGE;
    }
    if (isDictionary()) {
      return skipDictionary() ? Kind.DICTIONARY : Kind.STRANGE;
    }
    if (first == '[') {
      return readArray() ? Kind.OBJECT : Kind.STRANGE;
    }
    if (first == '/' || first == '<' || first == '(') {
      return readObject() ? Kind.OBJECT : Kind.STRANGE;
    }
    return readOperator() ? Kind.OPERATOR : Kind.STRANGE;
  }

  private void blanks() {
    while (at < length && isBlank(bytes[at])) {
      at++;
    }
  }

  private static boolean isBlank(int one) {
    return one == ' ' || one == '\n' || one == '\r' || one == '\t';
  }

  private boolean readNumber() {
    int from = at;
    at += bytes[at] == '-' ? 1 : 0;
    int digits = 0;
    boolean point = false;
    for (; at < length; at++) {
      int one = bytes[at];
      if (one >= '0' && one <= '9') {
        digits++;
      } else if (one == '.' && !point) {
        point = true;
      } else {
        break;
      }
    }
    boolean isOne = digits > 0 && (at == length || (bytes[at] != '-' && bytes[at] != '+'));
    number = isOne ? Decimal.of(bytes, from, at) : 0;
    return isOne;
  }

  private boolean readObject() {
    return switch (bytes[at]) {
      case '/' -> readName();
      case '<' -> readHex();
      default -> readString();
    };
  }

  private boolean readName() {
    int from = ++at;
    while (at < length && isPlain(bytes[at])) {
      at++;
    }
    if (at == from || at == length || !(ends(bytes[at]) || bytes[at] == '>' || bytes[at] == ']')) {
      return false;
    }
    object = COSName.getPDFName(new String(bytes, from, at - from, StandardCharsets.ISO_8859_1));
    return true;
  }

  private static boolean isPlain(int one) {
    return (one >= 'a' && one <= 'z')
        || (one >= 'A' && one <= 'Z')
        || (one >= '0' && one <= '9')
        || one == '-'
        || one == '_'
        || one == '+'
        || one == '.';
  }

  /** Whether an operator ends before it. */
  private static boolean ends(int one) {
    return isBlank(one) || one == '/' || one == '[' || one == '<' || one == '(';
  }

  private boolean readHex() {
    int from = ++at;
    while (at < length && Character.digit(bytes[at], 16) >= 0) {
      at++;
    }
    boolean whole = at < length && bytes[at] == '>' && (at - from) % 2 == 0;
    if (whole) {
      byte[] read = new byte[(at - from) / 2];
      for (int i = 0; i < read.length; i++) {
        int high = Character.digit(bytes[from + 2 * i], 16);
        read[i] = (byte) (high << 4 | Character.digit(bytes[from + 2 * i + 1], 16));
      }
      object = new COSString(read);
      at++;
    }
    return whole;
  }

  /** Brackets and line ends within it are left to the library, which mends broken ones. */
  private boolean readString() {
    int from = ++at;
    ByteArrayOutputStream read = null;
    while (at < length && bytes[at] != ')') {
      int one = bytes[at++];
      if (one == '(' || one == '\r' || one == '\n') {
        return false;
      }
      if (one == '\\') {
        if (read == null) {
          read = new ByteArrayOutputStream(64);
          read.write(bytes, from, at - 1 - from);
        }
        if (!escape(read)) {
          return false;
        }
      } else if (read != null) {
        read.write(one);
      }
    }
    if (at >= length) {
      return false;
    }
    object = new COSString(read == null ? Arrays.copyOfRange(bytes, from, at) : read.toByteArray());
    at++;
    return true;
  }

  private boolean escape(ByteArrayOutputStream read) {
    if (at >= length) {
      return false;
    }
    int one = bytes[at];
    int named = "nrtbf".indexOf(one);
    if (named >= 0) {
      read.write("\n\r\t\b\f".charAt(named));
      at++;
    } else if (one == '(' || one == ')' || one == '\\') {
      read.write(one);
      at++;
      return one != ')' || at >= length || (bytes[at] != '\r' && bytes[at] != '\n');
    } else if (one >= '0' && one <= '7') {
      int value = 0;
      for (int i = 0; i < 3 && at < length && bytes[at] >= '0' && bytes[at] <= '7'; i++) {
        value = value * 8 + bytes[at++] - '0';
      }
      read.write(value);
    } else {
      return false;
    }
    return true;
  }

  private boolean readArray() {
    int from = at++;
    COSArray array = new COSArray();
    Kind kind = inner(false);
    while (kind == Kind.NUMBER || kind == Kind.OBJECT) {
      array.add(kind == Kind.NUMBER ? Decimal.object(number) : object);
      kind = inner(false);
    }
    object = array;
    return closes(from, kind, "]");
  }

  /** Nothing that is carried out takes one. */
  private boolean skipDictionary() {
    int from = at;
    at += 2;
    Kind kind = inner(false);
    while (kind == Kind.OBJECT && object instanceof COSName) {
      kind = inner(true);
      kind = kind == Kind.NUMBER || kind == Kind.OBJECT ? inner(false) : Kind.END;
    }
    return closes(from, kind, ">>");
  }

  /** The next token of an array or a dictionary; one within another is left to the library. */
  private Kind inner(boolean array) {
    blanks();
    start = at;
    boolean opens = at < length && (bytes[at] == '[' ? !array : isDictionary());
    return opens ? Kind.STRANGE : next();
  }

  private boolean isDictionary() {
    return bytes[at] == '<' && at + 1 < length && bytes[at + 1] == '<';
  }

  /** Whether what begins at {@code from} ends where a token came out strange. */
  private boolean closes(int from, Kind kind, String end) {
    boolean whole = kind == Kind.STRANGE && at == start && at + end.length() <= length;
    for (int i = 0; whole && i < end.length(); i++) {
      whole = bytes[at + i] == end.charAt(i);
    }
    at += whole ? end.length() : 0;
    start = from;
    return whole;
  }

  private boolean readOperator() {
    int read = 0;
    while (at < length && isOperator(bytes[at])) {
      read = read << 8 | bytes[at++];
    }
    key = read;
    boolean picture = at > start && (bytes[start] == 'I' || read == BEGIN_IMAGE);
    return at > start && at - start < 4 && !picture && (at == length || ends(bytes[at]));
  }

  private static boolean isOperator(int one) {
    return (one >= 'a' && one <= 'z')
        || (one >= 'A' && one <= 'Z')
        || one == '*'
        || one == '\''
        || one == '"';
  }
}
