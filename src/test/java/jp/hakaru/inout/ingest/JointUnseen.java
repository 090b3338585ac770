package jp.hakaru.inout.ingest;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What no damaged copy of a paper of joint work can show (写しから分からないこと), each for its reason: a text
 * without the sign, or a list without the member, that was taken out; and where a copy ends that
 * its last text goes on, if it ends as others do.
 */
final class JointUnseen {
  private static final List<Pattern> UNSEEN =
      Stream.of(
              // rows without a number are counted, and the copy has one less
              ".*: roadmap_cell\\|.*\\.row_number = \\S+-\\d, was \\S+-\\d",
              // a text whose label, or whose second print below a label, is lost has none
              ".*: narrative\\|.*\\.role = OVERVIEW, was (?:ACTION|PURPOSE)",
              // of two lists of those who take part, or of departments, the one that the copy has
              ".*: effort\\|.*\\.(?:partners|departments) = (.+), was \\1;.+",
              // an effort whose parts stand behind the end of the copy is a part itself
              "cut at .*: effort\\|.*\\|PART\\..*, was null")
          .map(Pattern::compile)
          .toList();

  /** The signs with which an item begins, which are no part of its text. */
  private static final Pattern SIGNS = Pattern.compile("^(?:[-▪◆○●◎・]|[①-⑳])+");

  private static final Pattern TAGS = Pattern.compile("<[^<>]*>");

  private JointUnseen() {}

  /** What of {@code wrong} a copy can show. */
  static List<String> seen(List<String> wrong) {
    return wrong.stream()
        .filter(one -> UNSEEN.stream().noneMatch(unseen -> unseen.matcher(one).matches()))
        .toList();
  }

  /** As {@link DamagedPages.Unseen}. */
  static boolean isUnseen(
      String key, String value, DamagedPages.Copy copy, Map<String, String> facts) {
    return copy.isCut()
        ? isLast(key, copy.text()) || isBeginning(key, value, facts)
        : isWithoutItem(key + value, copy.taken(), facts);
  }

  /** Whether it is said of the text with which a copy ends, or of that above a broken line. */
  private static boolean isLast(String key, String copy) {
    String[] parts = key.split("\\|");
    return key.startsWith("narrative")
        && parts.length > 2
        && Stream.of(copy, copy.substring(0, copy.lastIndexOf('\n') + 1))
            .anyMatch(text -> folded(TAGS.matcher(text).replaceAll("")).endsWith(parts[2]));
  }

  /** Whether it is said of a text that is the beginning of one of the same owner. */
  private static boolean isBeginning(String key, String value, Map<String, String> facts) {
    int field = key.lastIndexOf('.');
    String text = key.substring(0, Math.max(0, key.lastIndexOf('|', field)));
    return key.startsWith("narrative")
        && facts.entrySet().stream()
            .anyMatch(fact ->
                fact.getKey().startsWith(text)
                    && fact.getKey().endsWith(key.substring(field))
                    && fact.getValue().startsWith(value));
  }

  /** Whether a text of the whole paper stands in {@code fact} without the lost item or member. */
  private static boolean isWithoutItem(String fact, String taken, Map<String, String> facts) {
    return Stream.concat(Stream.of(taken), Stream.of(taken.split("\\t|[\\s　]{2,}")))
        .map(part -> SIGNS.matcher(folded(part)).replaceFirst("").replaceAll("★.*$", ""))
        .filter(lost -> !lost.isEmpty())
        .anyMatch(lost ->
            facts.values().stream()
                .filter(whole -> whole.length() > lost.length())
                .anyMatch(whole -> isWithout(whole, lost, fact)));
  }

  private static boolean isWithout(String whole, String lost, String fact) {
    for (int at = whole.indexOf(lost); at >= 0; at = whole.indexOf(lost, at + 1)) {
      String rest = whole.substring(0, at) + whole.substring(at + lost.length());
      // a member of a list is parted from the others
      if (fact.contains(rest.replaceAll("^;|;(?=;)|;$", ""))) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String part) {
    return PaperFacts.folded(part.replaceAll("\\s", ""));
  }
}
