package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.label.BarredHeads;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Page numbers and running heads of plan pages (ページ番号・柱・つめ): numbers between dashes, too high for
 * an item or that run on from page to page, a head printed a character a line, and lines that stand
 * beside page numbers more than once.
 */
final class PageFurniture {
  static final double SURE = -1;

  /** What weighs more may be none. */
  static final double MOST = 2;

  private static final double LIKELY = -0.3;
  private static final double NUMBER = 1.2;
  static final double NONE = 9;
  private static final int HIGHEST_ITEM = 30;
  private static final int LEAST_TAB = 2;
  private static final int LONGEST = 40;
  private static final Pattern MARKED =
      Pattern.compile("(?:[-~]+\\d{1,4}[-~]+|[pP]\\.?\\d{1,4}|\\d{1,4}(?:ページ|頁|/\\d{1,4}))");
  private static final Pattern FIGURE =
      Pattern.compile("\\d[\\d,.]*|.*\\d年度?\\)?|[(\\[].*\\d.*[)\\]]");
  private static final Pattern BARE = Pattern.compile("\\d{1,4}");

  /** A heading without a title may stand once in a list and once above its own pages. */
  private static final Pattern BARE_HEADING = Pattern.compile("\\D+\\d{1,2}");

  private static final int LEAST_BARE = 3;

  private final Map<Integer, Double> weights = new HashMap<>();
  private final Predicate<Line> heading;

  private PageFurniture(Predicate<Line> heading) {
    this.heading = heading;
  }

  /**
   * The furniture among {@code lines}.
   *
   * @param isLevel whether a folded word is one of the tree
   * @param heading whether a line is a heading of the tree, of which the first print is none
   */
  static PageFurniture of(List<Line> lines, Predicate<String> isLevel, Predicate<Line> heading) {
    PageFurniture furniture = new PageFurniture(heading);
    List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    BarredHeads.in(filled, isLevel).forEach(number -> furniture.weights.put(number, SURE));
    furniture.tabs(lines);
    furniture.numbers(filled);
    furniture.heads(filled);
    return furniture;
  }

  double weight(Line line) {
    return weights.getOrDefault(line.number(), NONE);
  }

  /** Heads printed a character a line. */
  private void tabs(List<Line> lines) {
    List<Line> run = new ArrayList<>();
    for (Line line : lines) {
      if (isTab(line)) {
        run.add(line);
      } else {
        tab(run);
        run.clear();
      }
    }
    tab(run);
  }

  private static boolean isTab(Line line) {
    String key = Words.key(line.raw());
    return key.length() == 1 && Character.isLetter(key.charAt(0));
  }

  private void tab(List<Line> run) {
    if (run.size() >= LEAST_TAB) {
      run.forEach(line -> weights.put(line.number(), SURE));
    }
  }

  private void numbers(List<Line> lines) {
    Set<Integer> running = new HashSet<>(RunningPages.of(lines));
    running.addAll(RunningFeet.of(lines));
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      String key = Words.key(line.raw());
      if (MARKED.matcher(key).matches() || running.contains(line.number())) {
        weights.put(line.number(), SURE);
      } else if (BARE.matcher(key).matches()) {
        boolean high = Integer.parseInt(key) > HIGHEST_ITEM && !isAmongFigures(lines, at);
        weights.put(line.number(), high ? LIKELY : NUMBER);
      }
    }
  }

  /**
   * Whether a figure or a year stands on the line right above or below, as in a table of a cell a
   * line.
   */
  private static boolean isAmongFigures(List<Line> lines, int at) {
    return isFigure(lines, at, at - 1) || isFigure(lines, at, at + 1);
  }

  private static boolean isFigure(List<Line> lines, int at, int other) {
    return other >= 0
        && other < lines.size()
        && Math.abs(lines.get(other).number() - lines.get(at).number()) == 1
        && FIGURE.matcher(Words.key(lines.get(other).raw())).matches();
  }

  /** Lines beside sure numbers, each time and more than once. */
  private void heads(List<Line> lines) {
    Map<String, Integer> beside = new HashMap<>();
    Map<String, Integer> all = new HashMap<>();
    Set<Integer> places = new HashSet<>();
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      String key = Words.key(line.raw());
      boolean mayBe =
          !line.tabbed()
              && key.length() > 1
              && key.length() <= LONGEST
              && !weights.containsKey(line.number())
              && !Words.endsSentence(key);
      if (mayBe) {
        all.merge(key, 1, Integer::sum);
        if (isPage(lines, at - 1) || isPage(lines, at + 1)) {
          beside.merge(key, 1, Integer::sum);
          places.add(at);
        }
      }
    }
    for (int at = 0; at < lines.size(); at++) {
      boolean tab = isTab(lines.get(at)) && (isPage(lines, at - 1) || isPage(lines, at + 1));
      if (tab) {
        weights.put(lines.get(at).number(), LIKELY);
      }
    }
    repeated(lines, beside, all, places);
  }

  /** A line is a running head wherever it is printed again, its first print alone may be none. */
  private void repeated(
      List<Line> lines,
      Map<String, Integer> beside,
      Map<String, Integer> all,
      Set<Integer> places) {
    Set<String> printed = new HashSet<>();
    for (int at = 0; at < lines.size(); at++) {
      String key = Words.key(lines.get(at).raw());
      boolean first = printed.add(key);
      int times = beside.getOrDefault(key, 0);
      boolean heading = this.heading.test(lines.get(at));
      boolean running =
          heading
              ? (!first || (times > 2 && times == all.getOrDefault(key, 0)))
                  && isBesideMost(times, all.getOrDefault(key, 0), places.contains(at))
              : (places.contains(at) || !first) && times * 2 >= all.getOrDefault(key, 0);
      int least = heading && BARE_HEADING.matcher(key).matches() ? LEAST_BARE : 2;
      if (times >= least && running) {
        weights.put(lines.get(at).number(), LIKELY);
      }
    }
  }

  /**
   * Whether a heading stands beside page numbers wherever it is printed, but for its first print;
   * of several, one page may have lost its number.
   */
  private static boolean isBesideMost(int times, int all, boolean here) {
    boolean several = times > 2;
    return (here || several) && times >= all - (several ? 2 : 1);
  }

  private boolean isPage(List<Line> lines, int at) {
    return at >= 0 && at < lines.size() && weight(lines.get(at)) < 0;
  }
}
