package jp.hakaru.cycle.check.internal.rule;

import org.jspecify.annotations.Nullable;

/** The beginning of a long text, for a sentence that tells it (文の抜き出し). */
final class Excerpt {
  private static final int MOST = 40;

  private Excerpt() {}

  static String of(@Nullable String text) {
    if (text == null || text.codePointCount(0, text.length()) <= MOST) {
      return text == null ? "" : text;
    }
    return text.substring(0, text.offsetByCodePoints(0, MOST)) + "…";
  }
}
