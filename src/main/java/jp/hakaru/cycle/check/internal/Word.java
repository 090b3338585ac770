package jp.hakaru.cycle.check.internal;

import java.util.List;

/**
 * A word of a text (語).
 *
 * @param part its part of speech as the dictionary IPADIC has it: {@code 助詞-格助詞-一般}
 * @param reading in katakana; the surface itself where the dictionary does not know it
 * @param start where it begins in the text
 */
public record Word(String surface, String part, String reading, int start) {
  /** From a hiragana to its katakana. */
  private static final int HIRAGANA = 'ァ' - 'ぁ';

  public boolean isParticle() {
    return part.startsWith("助詞");
  }

  public boolean isNoun() {
    return part.startsWith("名詞");
  }

  /** How {@code words} are read, in hiragana. */
  public static String reading(List<Word> words) {
    StringBuilder reading = new StringBuilder();
    for (Word word : words) {
      word.reading
          .chars()
          .map(c -> isKatakana(c) ? c - HIRAGANA : c)
          .forEach(c -> reading.append((char) c));
    }
    return reading.toString();
  }

  private static boolean isKatakana(int c) {
    return c >= 'ァ' && c <= 'ヶ';
  }
}
