package jp.hakaru.inout.ingest.internal.profile;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A profile's words as part of a pattern (語の並び): the longest first, none of them a pattern itself.
 */
public final class AnyOf {
  private static final String NONE = "(?!)";

  private AnyOf() {}

  /**
   * The alternatives, without brackets around them; a pattern that nothing matches where there is
   * none.
   */
  public static String words(Collection<String> words) {
    String all =
        words.stream()
            .map(Words::key)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return all.isEmpty() ? NONE : all;
  }

  /** What each word stands for, by the word as it is compared. */
  public static <K> Map<String, K> byWord(Map<K, List<String>> words) {
    Map<String, K> keys = new HashMap<>();
    words.forEach((key, names) -> names.forEach(name -> keys.put(Words.key(name), key)));
    return keys;
  }
}
