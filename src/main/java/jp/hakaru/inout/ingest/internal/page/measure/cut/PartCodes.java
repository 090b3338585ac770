package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import org.jspecify.annotations.Nullable;

/**
 * Headings without a word whose code goes on that of one with a word above (語のない見出しの階層): 柱1 and 1-1
 * below it. Where most of a paper go on that word, and on no other, all stand right below it: one
 * above may be lost. The last heading of a word counts, and where those tell nothing, as behind a
 * list, any; where that word has not the most of any, or two have most, nothing tells below which
 * they stand.
 */
final class PartCodes {
  private final Map<Integer, Votes> votes = new HashMap<>();

  private PartCodes() {}

  /** Of the headings of one depth, how many go on a word, by its place. */
  private static final class Votes {
    final Map<Integer, Integer> last = new HashMap<>();
    final Map<Integer, Integer> any = new HashMap<>();
    int all;

    void take(String upper, Map<Integer, List<String>> above) {
      all++;
      count(above, codes -> codes.getLast().equals(upper), last);
      count(above, codes -> codes.contains(upper), any);
    }

    private static void count(
        Map<Integer, List<String>> above,
        Predicate<List<String>> has,
        Map<Integer, Integer> words) {
      above.forEach((place, codes) -> {
        if (has.test(codes)) {
          words.merge(place, 1, Integer::sum);
        }
      });
    }

    /** The place of the only word on which more than half go, and on no other word more. */
    @Nullable Integer place() {
      List<Integer> most = most(last);
      List<Integer> told = most.isEmpty() ? most(any) : most;
      return told.size() == 1 && isFirst(told.getFirst()) ? told.getFirst() : null;
    }

    private boolean isFirst(Integer place) {
      int own = any.getOrDefault(place, 0);
      return any.values().stream().allMatch(other -> other <= own);
    }

    private List<Integer> most(Map<Integer, Integer> words) {
      return words.keySet().stream().filter(word -> words.getOrDefault(word, 0) * 2 > all).toList();
    }
  }

  /** {@code lines}, such headings with the place of the word whose code they go on. */
  static List<PageLine> placed(List<PageLine> lines) {
    PartCodes codes = new PartCodes();
    codes.take(lines);
    return lines.stream().map(codes::placed).toList();
  }

  private void take(List<PageLine> lines) {
    Map<Integer, List<String>> above = new HashMap<>();
    for (PageLine line : lines) {
      HeadingText heading = line.heading();
      if (heading != null && heading.word() != null) {
        above.computeIfAbsent(heading.rank(), any -> new ArrayList<>()).add(heading.code().text());
      } else if (heading != null && isPart(heading)) {
        votes.computeIfAbsent(heading.depth(), any -> new Votes()).take(upper(heading), above);
      }
    }
  }

  private static boolean isPart(HeadingText heading) {
    return heading.word() == null && heading.code().text().indexOf('-') > 0;
  }

  private static String upper(HeadingText heading) {
    String code = heading.code().text();
    return code.substring(0, code.lastIndexOf('-'));
  }

  private PageLine placed(PageLine line) {
    HeadingText heading = line.heading();
    Votes own = heading == null || !isPart(heading) ? null : votes.get(heading.depth());
    Integer place = own == null ? null : own.place();
    return heading == null || place == null ? line : line.with(heading.at(place));
  }
}
