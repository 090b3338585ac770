package jp.hakaru.cycle.check.internal.rule;

import java.util.List;
import java.util.regex.Pattern;
import jp.hakaru.cycle.check.internal.WordList;

/**
 * Two ways to write one word (書き方の対), from the list of that name: {@code 取組=取り組み}, each an
 * expression over folded text.
 */
record Spelling(String name, Pattern one, String otherName, Pattern other) {
  static List<Spelling> all() {
    return WordList.named("spellings").patterns().stream().map(Spelling::of).toList();
  }

  boolean hasOne(String folded) {
    return folded.contains(name) && one.matcher(folded).find();
  }

  boolean hasOther(String folded) {
    return folded.contains(otherName) && other.matcher(folded).find();
  }

  private static Spelling of(Pattern pair) {
    String[] sides = pair.pattern().split("(?<!\\?)=", 2);
    return new Spelling(
        plain(sides[0]), Pattern.compile(sides[0]), plain(sides[1]), Pattern.compile(sides[1]));
  }

  private static String plain(String expression) {
    return expression.split("[(\\[]", 2)[0];
  }
}
