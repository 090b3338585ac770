package jp.hakaru.face.search.internal.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import jp.hakaru.base.kernel.Folded;
import jp.hakaru.base.kernel.TextFold;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/**
 * A text as the index reads it (検索用の文字列): folded, small letters, one spelling a word, with the way
 * back to the raw characters.
 */
final class PlainText {
  private static final NormalizeCharMap SPELLINGS = Variants.BUNDLED.charMap();

  private final Folded folded;
  private final char[] text;

  /** Where in the folded text the character at each index comes from; one more for the end. */
  private final int[] origins;

  private PlainText(Folded folded, char[] text, int[] origins) {
    this.folded = folded;
    this.text = text;
    this.origins = origins;
  }

  static PlainText of(String raw) {
    Folded folded = TextFold.fold(raw);
    String source = folded.text();
    try (MappingCharFilter mapped = new MappingCharFilter(SPELLINGS, new StringReader(source))) {
      char[] text = new char[source.length() + 16];
      int length = 0;
      for (int c = mapped.read(); c >= 0; c = mapped.read()) {
        if (length == text.length) {
          text = Arrays.copyOf(text, length * 2);
        }
        text[length++] = Character.toLowerCase((char) c);
      }
      int[] origins = new int[length + 1];
      for (int i = 0; i <= length; i++) {
        origins[i] = Math.min(mapped.correctOffset(i), source.length());
      }
      return new PlainText(folded, Arrays.copyOf(text, length), origins);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String text() {
    return new String(text);
  }

  int length() {
    return text.length;
  }

  char at(int index) {
    return text[index];
  }

  String cut(int start, int end) {
    return new String(text, start, end - start);
  }

  /** Where the raw characters of the character at {@code index} begin. */
  int rawStart(int index) {
    return folded.rawStart(origins[index]);
  }

  /** Where the raw characters before {@code end} end, both exclusive. */
  int rawEnd(int end) {
    return folded.rawEnd(origins[end]);
  }
}
