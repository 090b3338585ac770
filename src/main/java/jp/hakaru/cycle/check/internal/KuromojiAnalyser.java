package jp.hakaru.cycle.check.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Words by the dictionary IPADIC and those of the body (辞書による形態素解析).
 *
 * <p>Source: the dictionary IPADIC as Lucene's Kuromoji bears it, in normal mode.
 */
final class KuromojiAnalyser implements Analyser {
  private final @Nullable UserDictionary own;

  /** With the words of a body, if it has any. */
  KuromojiAnalyser(@Nullable UserDictionary own) {
    this.own = own;
  }

  @Override
  public List<Word> words(String folded) {
    List<Word> words = new ArrayList<>();
    try (JapaneseTokenizer tokenizer =
        new JapaneseTokenizer(own, true, true, JapaneseTokenizer.Mode.NORMAL)) {
      CharTermAttribute surface = tokenizer.addAttribute(CharTermAttribute.class);
      OffsetAttribute place = tokenizer.addAttribute(OffsetAttribute.class);
      ReadingAttribute reading = tokenizer.addAttribute(ReadingAttribute.class);
      PartOfSpeechAttribute part = tokenizer.addAttribute(PartOfSpeechAttribute.class);
      tokenizer.setReader(new StringReader(folded));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        String word = surface.toString();
        String read = reading.getReading();
        String speech = part.getPartOfSpeech();
        words.add(
            new Word(
                word,
                speech == null ? "" : speech,
                read == null ? word : read,
                place.startOffset()));
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
