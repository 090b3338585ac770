package jp.hakaru.inout.ingest.internal.joint.text;

import java.util.Comparator;
import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.Words;

/** Names that are all but alike (表記の揺れ): a character read wrongly, a word more or less. */
public final class Spellings {
  private static final int LEAST_NAME = 6;
  private static final int ALIKE_PERCENT = 85;

  private Spellings() {}

  /** {@code name} folded, without brackets at its end. */
  public static String bare(String name) {
    return Words.key(name).replaceAll("\\([^()]*\\)$", "");
  }

  /** {@code name} folded, without brackets and the longest of {@code tails} at its end. */
  public static String untailed(String name, List<String> tails) {
    String key = bare(name);
    return tails.stream()
        .map(Words::key)
        .filter(tail -> key.endsWith(tail) && key.length() > tail.length() + LEAST_NAME)
        .max(Comparator.comparingInt(String::length))
        .map(tail -> key.substring(0, key.length() - tail.length()))
        .orElse(key);
  }

  /** Whether two folded names are the same but for few characters, none of them a figure. */
  public static boolean alike(String one, String other) {
    int longer = Math.max(one.length(), other.length());
    return Math.min(one.length(), other.length()) >= LEAST_NAME
        && digits(one).equals(digits(other))
        && 100 * common(one, other) >= ALIKE_PERCENT * longer;
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9IVXa-z]", "");
  }

  /** How many characters both have in the same order. */
  private static int common(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int i = 0; i < one.length(); i++) {
      int[] row = new int[other.length() + 1];
      for (int j = 0; j < other.length(); j++) {
        row[j + 1] =
            one.charAt(i) == other.charAt(j) ? above[j] + 1 : Math.max(above[j + 1], row[j]);
      }
      above = row;
    }
    return above[other.length()];
  }
}
