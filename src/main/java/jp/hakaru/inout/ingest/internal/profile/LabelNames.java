package jp.hakaru.inout.ingest.internal.profile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How papers vary the names of labels (見出し語の言い換え). All text is folded. */
public final class LabelNames {
  private final List<List<String>> alike;
  private final Pattern opening;

  /**
   * @param alike words that labels print for one another
   * @param openings what may stand before a name and says nothing, a number before those of years:
   *     か年の
   */
  public LabelNames(List<List<String>> alike, List<String> openings) {
    this.alike = alike;
    this.opening =
        Pattern.compile(
            "(?:\\d{1,2}|[一二三四五六七八九十])" + anyOf(openings, true) + "|" + anyOf(openings, false));
  }

  /** Those with 年 may follow a number; the others do not. */
  private static String anyOf(List<String> openings, boolean years) {
    return openings.stream()
        .map(Words::key)
        .filter(one -> !years || one.contains("年"))
        .sorted(Comparator.comparingInt(String::length).reversed())
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** {@code name} with each word that it holds of a group in turn for the others of that. */
  public List<String> variants(String name) {
    List<String> variants = new ArrayList<>(List.of(name));
    for (List<String> group : alike) {
      List<String> more = new ArrayList<>();
      for (String one : variants) {
        group.stream()
            .filter(one::contains)
            .max(Comparator.comparingInt(String::length))
            .ifPresent(word -> group.forEach(other -> more.add(one.replace(word, other))));
      }
      variants.addAll(more);
    }
    return variants.stream().distinct().toList();
  }

  /** Where the name begins behind what opens {@code text} at {@code from}; there where nothing. */
  public int begin(String text, int from) {
    Matcher matcher = opening.matcher(text).region(from, text.length());
    return matcher.lookingAt() && matcher.end() < text.length() ? matcher.end() : from;
  }
}
