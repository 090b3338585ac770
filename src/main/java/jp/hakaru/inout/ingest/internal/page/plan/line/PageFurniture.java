package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.label.BarredHeads;
import jp.hakaru.inout.ingest.internal.label.CelledHeads;
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
      Pattern.compile(
          "(?:[-~]+\\d{1,4}[-~]+|[pP]\\.?\\d{1,4}|\\d{1,4}(?:ページ|頁|/\\d{1,4}(?:ページ|頁)?))");

  /** In brackets one with decimals, thousands or a unit: a number alone is that of a page too. */
  private static final Pattern FIGURE =
      Pattern.compile(
          "\\d[\\d,.]*|.*\\d年度?\\)?"
              + "|[(\\[]\\d+(?:(?:[,.]\\d+)+\\D{0,4}|(?!ページ|頁)[^\\d,.]{1,4})[)\\]]");

  private static final Pattern BARE = Pattern.compile("\\d{1,4}");

  /** A heading without a title may stand once in a list and once above its own pages. */
  private static final Pattern BARE_HEADING = Pattern.compile("\\D+\\d{1,2}");

  private static final int LEAST_BARE = 3;

  private final Map<Integer, Double> weights = new HashMap<>();
  private final Predicate<Line> heading;
  private final Predicate<Line> period;

  private PageFurniture(Predicate<Line> heading, Predicate<Line> period) {
    this.heading = heading;
    this.period = period;
  }

  /**
   * The furniture among {@code lines}.
   *
   * @param isLevel whether a folded word is one of the tree
   * @param heading whether a line is a heading of the tree, of which the first print is none
   * @param period whether a line is a period alone, in brackets or not
   */
  static PageFurniture of(
      List<Line> lines,
      Predicate<String> isLevel,
      Predicate<Line> heading,
      Predicate<Line> period) {
    PageFurniture furniture = new PageFurniture(heading, period);
    List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
    BarredHeads.in(filled, isLevel).forEach(number -> furniture.weights.put(number, SURE));
    furniture.tabs(lines);
    furniture.numbers(filled);
    furniture.heads(filled);
    CelledHeads.in(filled, line -> furniture.weight(line) < 0, isLevel)
        .forEach(number -> furniture.weights.put(number, SURE));
    return furniture;
  }

  /** A line that may be a running head, and whether it stands beside the number of a page. */
  private record Print(Line line, boolean beside) {}

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
  private boolean isAmongFigures(List<Line> lines, int at) {
    return isFigure(lines, at, at - 1) || isFigure(lines, at, at + 1);
  }

  private boolean isFigure(List<Line> lines, int at, int other) {
    return other >= 0
        && other < lines.size()
        && Math.abs(lines.get(other).number() - lines.get(at).number()) == 1
        && (FIGURE.matcher(Words.key(lines.get(other).raw())).matches()
            || period.test(lines.get(other)));
  }

  /** Lines beside sure numbers, each time and more than once, those of a list of headings not. */
  private void heads(List<Line> lines) {
    Set<Integer> listed = ContentsHeads.of(lines, heading, line -> weight(line) < 0);
    Map<String, List<Print>> prints = new LinkedHashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      Line line = lines.get(at);
      String key = Words.key(line.raw());
      boolean beside = isPage(lines, at - 1) || isPage(lines, at + 1);
      boolean mayBe =
          !line.tabbed()
              && key.length() > 1
              && key.length() <= LONGEST
              && !weights.containsKey(line.number())
              && !listed.contains(line.number())
              && !Words.endsSentence(key);
      if (mayBe) {
        prints.computeIfAbsent(key, any -> new ArrayList<>()).add(new Print(line, beside));
      }
    }
    for (int at = 0; at < lines.size(); at++) {
      if (isTab(lines.get(at)) && (isPage(lines, at - 1) || isPage(lines, at + 1))) {
        weights.put(lines.get(at).number(), LIKELY);
      }
    }
    String title = lines.isEmpty() ? "" : Words.key(lines.getFirst().raw());
    prints.forEach((key, all) -> repeated(key, all, key.equals(title)));
  }

  /**
   * A line is a running head wherever it is printed again, its first print alone may be none.
   *
   * @param title whether the paper begins with it, so that it needs no more than one other print
   */
  private void repeated(String key, List<Print> prints, boolean title) {
    boolean headed = heading.test(prints.getFirst().line());
    long times = prints.stream().filter(Print::beside).count();
    int least = headed && BARE_HEADING.matcher(key).matches() ? LEAST_BARE : title ? 1 : 2;
    if (times < least || prints.size() < 2) {
      return;
    }
    for (int at = 0; at < prints.size(); at++) {
      boolean running =
          headed
              ? isRunning(prints, at)
              : (prints.get(at).beside() || at > 0) && times * 2 >= prints.size();
      if (running) {
        weights.put(prints.get(at).line().number(), LIKELY);
      }
    }
  }

  /**
   * Whether a heading is a running head where it is printed the {@code at}-th time: all prints but
   * the first stand beside page numbers. Of several one may have lost its number, which stands
   * behind another that has it; where all of several have theirs, so is the first.
   */
  private static boolean isRunning(List<Print> prints, int at) {
    List<Print> bare = prints.stream().filter(print -> !print.beside()).toList();
    boolean several = prints.size() - bare.size() > 2;
    if (at == 0) {
      return several && bare.isEmpty();
    }
    long lost = bare.stream().filter(print -> print != prints.getFirst()).count();
    boolean behind = prints.subList(0, at).stream().anyMatch(Print::beside);
    return lost <= (several ? 1 : 0) && (prints.get(at).beside() || behind);
  }

  private boolean isPage(List<Line> lines, int at) {
    return at >= 0 && at < lines.size() && weight(lines.get(at)) < 0;
  }
}
