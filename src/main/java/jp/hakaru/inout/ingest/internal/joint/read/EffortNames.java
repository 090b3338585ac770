package jp.hakaru.inout.ingest.internal.joint.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.joint.text.Spellings;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Value;

/** The efforts of a paper by their names (取組の名称), also by those that are all but their own. */
final class EffortNames {
  private static final int LONGEST_TAIL = 14;
  private static final Pattern QUOTED = Pattern.compile("「(?<name>[^」]+)」");

  private final List<String> tails;
  private final Map<String, EffortDraft> byName = new HashMap<>();
  private final Set<String> lost = new HashSet<>();

  /**
   * @param tails what a name may lack where it is printed again
   */
  EffortNames(List<String> tails) {
    this.tails = tails;
  }

  void add(EffortDraft effort) {
    String key = key(effort);
    if (!key.isEmpty()) {
      byName.putIfAbsent(key, effort);
    }
  }

  /** An effort of this name, folded, is not read. */
  void lose(String key) {
    lost.add(key);
  }

  boolean isLost(String key) {
    return lost.contains(key);
  }

  /** The effort of this very name, folded. */
  Optional<EffortDraft> of(String key) {
    return Optional.ofNullable(byName.get(key));
  }

  /**
   * The way of an effort whose name this is but for a word in brackets behind it, or for few
   * characters; empty where several are.
   */
  Optional<EffortDraft> way(String title, List<EffortDraft> efforts) {
    String bare = Spellings.bare(title);
    List<EffortDraft> ways =
        efforts.stream().filter(effort -> effort.kind() == EffortKind.WAY).toList();
    List<EffortDraft> same = ways.stream().filter(way -> key(way).equals(bare)).toList();
    List<EffortDraft> alike =
        same.isEmpty()
            ? ways.stream().filter(way -> Spellings.alike(key(way), bare)).toList()
            : same;
    return alike.size() == 1 ? Optional.of(alike.getFirst()) : Optional.empty();
  }

  /** Its title, folded; empty for an effort that has none. */
  static String key(EffortDraft effort) {
    Value title = effort.heading().title();
    return title == null ? "" : Words.key(title.text());
  }

  /** The programme with whose name a line begins that bears no number. */
  static Optional<EffortDraft> programme(JointLine line, List<EffortDraft> efforts) {
    return line.isTable() || !line.signs().isEmpty()
        ? Optional.empty()
        : efforts.stream()
            .filter(effort -> effort.kind() == EffortKind.PROGRAMME)
            .filter(effort -> line.key().startsWith(key(effort)))
            .filter(effort -> line.key().length() <= key(effort).length() + LONGEST_TAIL)
            .findFirst();
  }

  /** Ties the amounts of the two names that a note quotes and says to be one. */
  void tieMoney(String note) {
    Matcher quoted = QUOTED.matcher(note);
    List<EffortDraft> named = new ArrayList<>();
    while (quoted.find()) {
      of(Words.key(quoted.group("name"))).ifPresent(named::add);
    }
    if (named.size() == 2) {
      SameMoney.tie(named.getFirst(), named.getLast());
    }
  }

  /**
   * Ties efforts that may be one under two names: one listed without money and one that costs,
   * whose names differ in few characters. Both stay as printed.
   */
  void tieNames(List<EffortDraft> efforts) {
    for (EffortDraft listed : efforts) {
      for (EffortDraft costing : efforts) {
        Value one = listed.heading().title();
        Value other = costing.heading().title();
        boolean may = listed.amounts().isEmpty() && !costing.amounts().isEmpty();
        boolean listedOnly = listed.kind() == EffortKind.EFFORT && listed.parent() == null;
        if (may && listedOnly && one != null && other != null && isAlike(one, other)) {
          listed.otherNames().add(other);
          costing.otherNames().add(one);
        }
      }
    }
  }

  private boolean isAlike(Value one, Value other) {
    return Spellings.alike(
        Spellings.untailed(one.text(), tails), Spellings.untailed(other.text(), tails));
  }
}
