package jp.hakaru.inout.ingest.internal.form.map;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.inout.ingest.internal.form.read.Coded;
import jp.hakaru.inout.ingest.internal.form.read.SheetFacts;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * What all sheets of a paper together say of its tree (階層の形): which codes stand in several places,
 * at which level most headings of one form stand, which measures have a sheet. A heading above that
 * is lost in one sheet changes none of it.
 */
final class TreeShape {
  private final Set<String> own = new HashSet<>();
  private final Map<String, Set<String>> places = new HashMap<>();
  private final Map<String, Map<Integer, Integer>> levels = new HashMap<>();

  TreeShape(List<SheetFacts> sheets) {
    sheets.stream().filter(TreeShape::isOfMeasure).forEach(this::count);
    // a place without the headings above it is the other one with these lost
    places.values().stream().filter(all -> all.size() > 1).forEach(all -> all.remove(""));
  }

  private static boolean isOfMeasure(SheetFacts facts) {
    return switch (facts.sheet().kind()) {
      case MEASURE -> true;
      case PROJECT -> false;
    };
  }

  private void count(SheetFacts facts) {
    String above = "";
    int level = 0;
    for (HeadingText heading : facts.headings()) {
      String code = heading.code().text();
      places.computeIfAbsent(code, any -> new HashSet<>()).add(above);
      vote(form(heading.word(), heading.code()), ++level);
      above = above + "/" + code;
    }
    for (Coded measure : facts.measures()) {
      String code = FormPlan.code(measure);
      own.add(code);
      vote(form(null, measure.code()), level + 1);
      places.computeIfAbsent(code, any -> new HashSet<>()).add(above);
    }
  }

  /** Word and number of parts of a code, by which headings of one level are alike. */
  private static String form(@Nullable Value word, @Nullable Value code) {
    int parts = code == null ? 0 : code.text().split("-").length;
    return (word == null ? "" : word.text()) + parts;
  }

  private void vote(String form, int level) {
    levels.computeIfAbsent(form, any -> new HashMap<>()).merge(level, 1, Integer::sum);
  }

  /**
   * The level of most headings with that word and as many parts of a code.
   *
   * @param seen the level where there is no such heading
   */
  int level(@Nullable Value word, @Nullable Value code, int seen) {
    return levels.getOrDefault(form(word, code), Map.of()).entrySet().stream()
        .max(
            Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(seen);
  }

  /** Nearest ancestor (or itself) with a code unique in the plan, then codes downwards. */
  String path(String code, @Nullable NodeRow parent) {
    boolean unique = places.getOrDefault(code, Set.of()).size() < 2;
    return unique || parent == null ? code : parent.path() + "/" + code;
  }

  /** Whether a sheet of the paper is that measure's own. */
  boolean hasSheet(Coded measure) {
    return own.contains(FormPlan.code(measure));
  }
}
