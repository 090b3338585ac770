package jp.hakaru.face.search.internal.text;

import org.jspecify.annotations.Nullable;

/** Readings (読み): katakana in one spelling, whatever kana they were written in. */
public final class Kana {
  private static final int TO_KATAKANA = 'ア' - 'あ';
  private static final char LONG_VOWEL = 'ー';

  private Kana() {}

  private static boolean isHiragana(char c) {
    return c >= 'ぁ' && c <= 'ゖ';
  }

  private static boolean isKatakana(char c) {
    return (c >= 'ァ' && c <= 'ヺ') || c == LONG_VOWEL;
  }

  /** Whether {@code text} is written in kana alone. */
  public static boolean isKana(CharSequence text) {
    return !text.isEmpty()
        && text.chars().allMatch(c -> isHiragana((char) c) || isKatakana((char) c));
  }

  /** Whether {@code text} is written in hiragana alone, apart from long vowels. */
  public static boolean isHiragana(CharSequence text) {
    return !text.isEmpty() && text.chars().allMatch(c -> isHiragana((char) c) || c == LONG_VOWEL);
  }

  /**
   * {@code text}, which is kana, in katakana; sounds that are written in two ways in one of them.
   */
  public static String reading(CharSequence text) {
    StringBuilder reading = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      reading.append(oneSpelling(isHiragana(c) ? (char) (c + TO_KATAKANA) : c));
    }
    return reading.toString();
  }

  private static char oneSpelling(char c) {
    return switch (c) {
      case 'ヂ' -> 'ジ';
      case 'ヅ' -> 'ズ';
      case 'ヲ' -> 'オ';
      default -> c;
    };
  }

  /** The reading of a word: what the dictionary knows, else its own kana, else none. */
  static @Nullable String readingOf(String surface, @Nullable String known) {
    if (known != null && isKana(known)) {
      return reading(known);
    }
    return isKana(surface) ? reading(surface) : null;
  }
}
