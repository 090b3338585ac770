package jp.hakaru.inout.ingest.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.ingest.ReadPaper.BodyCandidate;
import jp.hakaru.inout.ingest.internal.profile.PaperProfile;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Finds the body of a paper (団体の判定) by counting the names of bodies in its text.
 *
 * <p>The longest name at a place counts; a shorter one inside it does not. A name directly before
 * one of the profile's words for a body's own plans counts three times. A name right behind its
 * prefecture's is that prefecture's body, and the prefecture is then not counted. A body is clear
 * when its name stands on at least three different lines, and its count is at least {@code
 * clear_factor} times that of every other body, and its lines are too: a weight alone decides
 * nothing, nor does a text about another body. Instead of so many lines it is enough that at least
 * two of them name a plan of that city or town and none names one of the other body. Where its name
 * stands on two lines alone, the place's own name in it (all but 市, 町, 村) must stand on nine lines.
 * A name borne by several bodies makes each of them a candidate, so it is never clear unless the
 * prefecture is printed more often than not. Source: DESIGN §9, import.
 */
final class BodyFinder {
  private static final int OWN_PLAN = 3;
  private static final int LEAST_LINES = 3;
  private static final int FEWEST_LINES = 2;
  private static final int LEAST_SHORT_LINES = 9;
  private static final int LEAST_SHORT_NAME = 2;

  private final Map<String, List<Municipality>> byName = new HashMap<>();
  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final List<String> selfWords;
  private final int factor;

  BodyFinder(Municipalities register, List<Municipality> examples, PaperProfile profile) {
    register.names().forEach(name -> byName.put(name, new ArrayList<>(register.listByName(name))));
    examples.forEach(
        example -> byName.computeIfAbsent(example.name(), any -> new ArrayList<>()).add(example));
    byName
        .keySet()
        .forEach(
            name -> byFirst.computeIfAbsent(name.charAt(0), any -> new ArrayList<>()).add(name));
    byFirst
        .values()
        .forEach(names -> names.sort(Comparator.comparingInt(String::length).reversed()));
    this.selfWords = profile.body().selfWords();
    this.factor = profile.clearFactor();
  }

  /**
   * The bodies that a text names.
   *
   * @param candidates all of them, the most often named first
   * @param clear the one that it clearly names
   */
  record Found(List<BodyCandidate> candidates, Optional<BodyCandidate> clear) {}

  Found find(List<Line> lines) {
    Map<Municipality, Integer> counts = new HashMap<>();
    Map<MunicipalityCode, Lines> lineCounts = new HashMap<>();
    for (Line line : lines) {
      Map<Municipality, Integer> here = new HashMap<>();
      count(line.raw(), here);
      here.forEach((body, count) -> {
        counts.merge(body, count, Integer::sum);
        boolean ownPlan = !isPrefecture(body) && namesPlan(line.raw(), body.name());
        lineCounts.merge(body.code(), new Lines(1, ownPlan ? 1 : 0), Lines::plus);
      });
    }
    List<BodyCandidate> candidates =
        counts.entrySet().stream()
            .map(entry ->
                new BodyCandidate(
                    entry.getKey().code(),
                    entry.getKey().name(),
                    entry.getKey().prefecture(),
                    entry.getValue()))
            .sorted(
                Comparator.comparingInt(BodyCandidate::count)
                    .reversed()
                    .thenComparing(BodyCandidate::code))
            .toList();
    return new Found(
        candidates,
        clear(candidates, lineCounts).filter(body -> isOnEnoughLines(body, lines, lineCounts)));
  }

  /**
   * On how many lines a body is named.
   *
   * @param ofPlan those of them that name a plan of its own
   */
  private record Lines(int all, int ofPlan) {
    Lines plus(Lines other) {
      return new Lines(all + other.all, ofPlan + other.ofPlan);
    }
  }

  private static boolean isPrefecture(Municipality body) {
    return body.name().equals(body.prefecture());
  }

  private boolean namesPlan(String text, String name) {
    return selfWords.stream().anyMatch(word -> text.contains(name + word));
  }

  private void count(String text, Map<Municipality, Integer> counts) {
    String prefecture = "";
    int prefectureEnd = -1;
    for (int at = 0; at < text.length(); ) {
      String name = longestAt(text, at);
      if (name.isEmpty()) {
        at++;
        continue;
      }
      int end = at + name.length();
      List<Municipality> bearers = byName.getOrDefault(name, List.of());
      String before = prefectureEnd == at ? prefecture : "";
      List<Municipality> there =
          bearers.stream().filter(body -> body.prefecture().equals(before)).toList();
      int weight = isOwnPlan(text, end) ? OWN_PLAN : 1;
      (there.isEmpty() ? bearers : there).forEach(body -> counts.merge(body, weight, Integer::sum));
      if (!there.isEmpty() && !before.isEmpty()) {
        byName
            .getOrDefault(before, List.of())
            .forEach(body -> counts.computeIfPresent(body, (any, n) -> n > 1 ? n - 1 : null));
      }
      boolean isPrefecture = bearers.stream().anyMatch(BodyFinder::isPrefecture);
      prefecture = isPrefecture ? name : "";
      prefectureEnd = isPrefecture ? end : -1;
      at = end;
    }
  }

  private String longestAt(String text, int at) {
    for (String name : byFirst.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(name, at)) {
        return name;
      }
    }
    return "";
  }

  private boolean isOwnPlan(String text, int end) {
    return selfWords.stream().anyMatch(word -> text.startsWith(word, end));
  }

  private Optional<BodyCandidate> clear(
      List<BodyCandidate> candidates, Map<MunicipalityCode, Lines> lineCounts) {
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    BodyCandidate first = candidates.getFirst();
    Lines none = new Lines(0, 0);
    Lines own = lineCounts.getOrDefault(first.code(), none);
    boolean alone =
        candidates.stream()
            .skip(1)
            .allMatch(other -> {
              Lines theirs = lineCounts.getOrDefault(other.code(), none);
              boolean onMoreLines = own.all() >= factor * theirs.all();
              boolean ofPlan = own.ofPlan() >= 2 && theirs.ofPlan() == 0;
              return first.count() >= factor * other.count() && (onMoreLines || ofPlan);
            });
    return alone ? Optional.of(first) : Optional.empty();
  }

  private static boolean isOnEnoughLines(
      BodyCandidate body, List<Line> lines, Map<MunicipalityCode, Lines> lineCounts) {
    int named = lineCounts.getOrDefault(body.code(), new Lines(0, 0)).all();
    if (named < FEWEST_LINES || named >= LEAST_LINES) {
      return named >= LEAST_LINES;
    }
    String shortName = body.name().substring(0, body.name().length() - 1);
    return shortName.length() >= LEAST_SHORT_NAME
        && lines.stream().filter(line -> line.raw().contains(shortName)).count()
            >= LEAST_SHORT_LINES;
  }
}
