package jp.hakaru.cycle.check.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.TextFold;

/**
 * A list of words by which rules tell cases apart (語の一覧), from {@code words.properties} beside this
 * class: regular expressions over folded text, parted by blanks.
 */
public final class WordList {
  private static final Properties LISTS = RuleWords.read("words.properties");
  private final List<Pattern> words;

  private WordList(List<Pattern> words) {
    this.words = words;
  }

  /** The list {@code name}. */
  public static WordList named(String name) {
    String list = LISTS.getProperty(name);
    if (list == null) {
      throw new IllegalStateException("there is no list of words " + name);
    }
    return new WordList(Arrays.stream(list.strip().split("\\s+")).map(Pattern::compile).toList());
  }

  /** Whether {@code text} holds one of the words. */
  public boolean isIn(String text) {
    String folded = TextFold.fold(text).text();
    return words.stream().anyMatch(word -> word.matcher(folded).find());
  }

  /** Whether {@code text} is one of the words and nothing else. */
  public boolean has(String text) {
    String folded = TextFold.key(text);
    return words.stream().anyMatch(word -> word.matcher(folded).matches());
  }

  /** {@code folded} without the words. */
  public String without(String folded) {
    String rest = folded;
    for (Pattern word : words) {
      rest = word.matcher(rest).replaceAll("");
    }
    return rest;
  }

  /** The expressions, for rules that point at what they found. */
  public List<Pattern> patterns() {
    return words;
  }
}
