package jp.hakaru.inout.ingest.internal.joint.line;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile.SectionKind;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile.WordsTogether;
import jp.hakaru.inout.ingest.internal.profile.Words;

/**
 * The kind of a part by the words that stand in its heading together (見出しの語の組合せ). In Japanese the
 * last of them says what it is: 連携事業の予算 is money. An effort of a region is one of regions:
 * 各圏域の連携の取組.
 */
public final class HeadWords {
  private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");

  private final Map<SectionKind, List<WordsTogether>> rules;

  public HeadWords(Map<SectionKind, List<WordsTogether>> rules) {
    this.rules = rules;
  }

  /**
   * @param key the heading without its number, folded
   */
  public Optional<SectionKind> kind(String key) {
    SectionKind best = null;
    int last = -1;
    boolean ofRegions = false;
    for (Map.Entry<SectionKind, List<WordsTogether>> one : rules.entrySet()) {
      for (WordsTogether rule : one.getValue()) {
        int end = end(rule, key);
        ofRegions |= end >= 0 && one.getKey() == SectionKind.REGIONS;
        if (end > last) {
          last = end;
          best = one.getKey();
        }
      }
    }
    return Optional.ofNullable(
        ofRegions && best == SectionKind.EFFORTS ? SectionKind.REGIONS : best);
  }

  /** Where the words of {@code rule} end; -1 where they do not stand in {@code key}. */
  private static int end(WordsTogether rule, String key) {
    String bare = BRACKETS.matcher(key).replaceAll("");
    boolean with = rule.with().isEmpty() || last(rule.with(), key) >= 0;
    if (!with || last(rule.any(), key) < 0) {
      return -1;
    }
    int named = rule.with().isEmpty() ? -1 : last(rule.with(), bare);
    return Math.max(0, named >= 0 ? named : last(rule.any(), bare));
  }

  private static int last(List<String> words, String key) {
    return words.stream()
        .map(Words::key)
        .filter(key::contains)
        .mapToInt(word -> key.lastIndexOf(word) + word.length())
        .max()
        .orElse(-1);
  }
}
