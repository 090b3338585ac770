package jp.hakaru.base.kernel;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Folding of Japanese text (文字の正規化): full and half widths, dashes, circled and Roman numerals,
 * squared era names, compatibility ideographs, each character by itself so that every one keeps its
 * way back.
 *
 * <p>Source: Unicode Standard Annex #15 (NFKC), applied a character at a time; beyond it, all
 * hyphens, dashes and minus signs become {@code -}, filled and thin circled numerals their figures,
 * the long vowel sign does so only between digits or Roman letters, variation selectors and
 * zero-width characters vanish, all blanks but the tab become a space. 漢数字 are left as they are.
 */
public final class TextFold {
  private static final String DASHES = "‐‑‒–—―−－﹣─━";
  private static final String TILDES = "〜～∼˜";

  /** ❶ to ❿, ➀ to ➉ and ➊ to ➓, which have no folding of their own in NFKC. */
  private static final char FIRST_FILLED = '❶';

  private static final char LAST_FILLED = '➓';
  private static final int TEN = 10;
  private static final char LONG_VOWEL = 'ー';
  private static final char HALF_LONG_VOWEL = 'ｰ';

  private TextFold() {}

  /** {@code raw} folded, with the map back. */
  public static Folded fold(String raw) {
    StringBuilder text = new StringBuilder(raw.length() + 8);
    int[] starts = new int[raw.length() + 16];
    int[] ends = new int[raw.length() + 16];
    for (int at = 0; at < raw.length(); ) {
      int next = at + clusterLength(raw, at);
      int from = text.length();
      appendFolded(raw, at, next, text);
      if (text.length() > starts.length) {
        starts = Arrays.copyOf(starts, text.length() * 2);
        ends = Arrays.copyOf(ends, text.length() * 2);
      }
      for (int i = from; i < text.length(); i++) {
        starts[i] = at;
        ends[i] = next;
      }
      at = next;
    }
    return new Folded(raw, text.toString(), starts, ends);
  }

  /** {@code raw} as part of a natural key: folded, without blanks. */
  public static String key(String raw) {
    StringBuilder key = new StringBuilder(raw.length());
    for (int at = 0; at < raw.length(); ) {
      int next = at + clusterLength(raw, at);
      int from = key.length();
      appendFolded(raw, at, next, key);
      for (int i = key.length() - 1; i >= from; i--) {
        if (isBlank(key.charAt(i))) {
          key.deleteCharAt(i);
        }
      }
      at = next;
    }
    return key.toString();
  }

  /** What is left of blanks once they are folded. */
  private static boolean isBlank(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  private static int clusterLength(String raw, int at) {
    int length = Character.charCount(raw.codePointAt(at));
    int next = at + length;
    if (next < raw.length() && isVoicing(raw.charAt(next))) {
      return length + 1;
    }
    return length;
  }

  private static boolean isVoicing(char c) {
    return c == 'ﾞ' || c == 'ﾟ' || c == '\u3099' || c == '\u309a';
  }

  private static void appendFolded(String raw, int at, int next, StringBuilder text) {
    char c = raw.charAt(at);
    if (next == at + 1 && isPlain(c)) {
      text.append(c == LONG_VOWEL && betweenCodes(raw, at) ? '-' : c);
    } else {
      text.append(foldCluster(raw, at, next));
    }
  }

  private static String foldCluster(String raw, int at, int next) {
    char c = raw.charAt(at);
    if (next == at + 1) {
      if (DASHES.indexOf(c) >= 0) {
        return "-";
      }
      if (TILDES.indexOf(c) >= 0) {
        return "~";
      }
      if (c == HALF_LONG_VOWEL && betweenCodes(raw, at)) {
        return "-";
      }
      if (isInvisible(c)) {
        return "";
      }
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        return " ";
      }
      if (c >= FIRST_FILLED && c <= LAST_FILLED) {
        return Integer.toString((c - FIRST_FILLED) % TEN + 1);
      }
    }
    return Normalizer.normalize(raw.substring(at, next), Normalizer.Form.NFKC);
  }

  /** Whether {@code c} is its own folding, but for the long vowel sign between codes. */
  private static boolean isPlain(char c) {
    return c == '\t' || (c > ' ' && c < 0x7f) || isPlainJapanese(c);
  }

  private static boolean isPlainJapanese(char c) {
    return (c >= '\u3041' && c <= '\u3096')
        || (c >= '\u30a1' && c <= '\u30fe')
        || (c >= '\u4e00' && c <= '\u9fff');
  }

  private static boolean isInvisible(char c) {
    return (c >= '\ufe00' && c <= '\ufe0f')
        || (c >= '\u200b' && c <= '\u200d')
        || c == '\u2060'
        || c == '\ufeff'
        || c == '\u00ad';
  }

  private static boolean betweenCodes(String raw, int at) {
    return at > 0
        && at + 1 < raw.length()
        && isCode(raw.charAt(at - 1))
        && isCode(raw.charAt(at + 1));
  }

  private static boolean isCode(char c) {
    return Character.isDigit(c)
        || (c >= 'A' && c <= 'Z')
        || (c >= 'Ａ' && c <= 'Ｚ')
        || (c >= 'Ⅰ' && c <= 'Ⅻ');
  }
}
