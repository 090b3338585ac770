package jp.hakaru.face.search.internal.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * A text and its words (語に分けた文), compounds in their parts.
 *
 * <p>Source: the dictionary IPADIC as Lucene's Kuromoji bears it, in search mode.
 */
public final class Words {
  private static final Set<String> EMPTY_PARTS = JapaneseAnalyzer.getDefaultStopTags();

  /** A long vowel at the end of a katakana word of this length and more is often left out. */
  private static final int STEMMED = 4;

  private static final char LONG_VOWEL = 'ー';

  private final PlainText plain;
  private final List<Token> tokens;
  private final List<WrittenYear> years;

  private Words(PlainText plain, List<Token> tokens, List<WrittenYear> years) {
    this.plain = plain;
    this.tokens = tokens;
    this.years = years;
  }

  /** What an index is made with; where it differs, the index is another one. */
  public static String print() {
    return Variants.BUNDLED.print();
  }

  public static Words of(String raw) {
    PlainText plain = PlainText.of(raw);
    String text = plain.text();
    return new Words(plain, tokens(text), WrittenYear.in(text));
  }

  /** {@code raw} as the index reads it. */
  public static String plain(String raw) {
    return PlainText.of(raw).text();
  }

  private static List<Token> tokens(String plain) {
    List<Token> tokens = new ArrayList<>();
    try (JapaneseTokenizer tokenizer =
        new JapaneseTokenizer(null, true, true, JapaneseTokenizer.Mode.SEARCH)) {
      CharTermAttribute surface = tokenizer.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokenizer.addAttribute(OffsetAttribute.class);
      BaseFormAttribute base = tokenizer.addAttribute(BaseFormAttribute.class);
      ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);
      PartOfSpeechAttribute part = tokenizer.addAttribute(PartOfSpeechAttribute.class);
      tokenizer.setReader(new StringReader(plain));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        String word = surface.toString();
        @Nullable String speech = part.getPartOfSpeech();
        tokens.add(
            new Token(
                stem(word),
                base.getBaseForm(),
                Kana.readingOf(word, reading.getReading()),
                place.startOffset(),
                place.endOffset(),
                speech == null || !EMPTY_PARTS.contains(speech)));
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return tokens;
  }

  private static String stem(String word) {
    int end = word.length() - 1;
    return end >= STEMMED - 1 && word.charAt(end) == LONG_VOWEL && Kana.isKana(word)
        ? word.substring(0, end)
        : word;
  }

  /** All words in order, those that say nothing as well. */
  public List<Token> tokens() {
    return tokens;
  }

  public List<WrittenYear> years() {
    return years;
  }

  /** The text as the index reads it. */
  public String plain() {
    return plain.text();
  }

  /** A part of {@link #plain()}. */
  public String cut(int start, int end) {
    return plain.cut(start, end);
  }

  /** Where the raw characters of the plain character at {@code index} begin. */
  public int rawStart(int index) {
    return plain.rawStart(index);
  }

  /** Where the raw characters before the plain {@code end} end, both exclusive. */
  public int rawEnd(int end) {
    return plain.rawEnd(end);
  }
}
