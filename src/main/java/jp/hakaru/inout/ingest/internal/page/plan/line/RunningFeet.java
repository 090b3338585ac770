package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Running heads and feet with the page's number on their line (柱とページ番号が一行のもの): the same words and,
 * behind a stroke or a gap, a number that grows by one from each to the next.
 */
final class RunningFeet {
  private static final String BETWEEN = "(?:[\\s　]*[|｜/／][\\s　]*|[\\s　]{2,}|　+|\\t+)";
  private static final Pattern BEHIND =
      Pattern.compile(
          "^[\\s　]*(?<words>[^\\t|｜]{2,40}?)"
              + BETWEEN
              + "[-－~〜]?[\\s　]*(?<page>[0-9０-９]{1,4})[\\s　]*[-－~〜]?[\\s　]*$");
  private static final Pattern BEFORE =
      Pattern.compile(
          "^[\\s　]*(?<page>[0-9０-９]{1,4})" + BETWEEN + "(?<words>[^\\t|｜]{2,40}?)[\\s　]*$");
  private static final int LEAST = 2;

  private RunningFeet() {}

  private record Foot(int line, int page) {}

  /** The numbers of such lines. */
  static Set<Integer> of(List<Line> lines) {
    Map<String, List<Foot>> all = new HashMap<>();
    for (Line line : lines) {
      for (Pattern pattern : List.of(BEHIND, BEFORE)) {
        Matcher matcher = pattern.matcher(line.raw());
        if (matcher.matches()) {
          String key = Words.key(matcher.group("words"));
          int page = Integer.parseInt(Words.key(matcher.group("page")));
          all.computeIfAbsent(pattern + key, any -> new ArrayList<>())
              .add(new Foot(line.number(), page));
        }
      }
    }
    Set<Integer> feet = new HashSet<>();
    all.values().stream()
        .filter(RunningFeet::run)
        .forEach(run -> run.forEach(foot -> feet.add(foot.line())));
    return feet;
  }

  /** Whether the numbers of most grow by one or two, and none falls. */
  private static boolean run(List<Foot> feet) {
    int next = 0;
    for (int at = 1; at < feet.size(); at++) {
      int step = feet.get(at).page() - feet.get(at - 1).page();
      if (step <= 0) {
        return false;
      }
      next += step <= 2 ? 1 : 0;
    }
    return feet.size() >= LEAST && next * 2 >= feet.size() - 1;
  }
}
