package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.internal.label.BarredHeads;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * Running heads with a page number on their line (ページ番号つきの柱), and page numbers of papers in which
 * other numbers stand alone too. Words that stand beside a number again and again are a running
 * head where the numbers grow as those of pages do, and so are words beside a number between those
 * of two; numbers that stand alone are those of pages where each is one or two more than the one
 * before and a page lies between.
 */
final class RunningHeads {
  private static final Pattern LEADING =
      Pattern.compile("^[-\\[(]?\\s?(?<page>\\d{1,4})\\s?[-\\])]?[\\s|｜]+(?<text>\\D.*)$");
  private static final Pattern TRAILING =
      Pattern.compile(
          "^(?<text>.*\\D)[\\s|｜]+[-\\[(]?\\s?(?:[pP]\\.?)?(?<page>\\d{1,4})(?:ページ|頁)?\\s?[-\\])]?$");
  private static final Pattern ALONE = Pattern.compile("^\\d{1,4}$");
  private static final int LONGEST = 60;
  private static final int FEWEST_LETTERS = 6;

  /** How many filled lines lie between two pages' numbers at least. */
  private static final int PAGE = 8;

  /** How many pages lie between two places of a head at most. */
  private static final int MOST_BETWEEN = 12;

  private static final int MOST_STEP = 2;
  private static final int FEWEST_PAGES = 3;

  private final List<Line> filled;
  private final Set<String> words;
  private final Set<Integer> found = new HashSet<>();

  /** A line with a number, as the {@code at}th of the filled ones. */
  private record Numbered(int at, int page, Line line) {}

  private RunningHeads(List<Line> lines, Set<String> words) {
    this.filled = lines.stream().filter(line -> !line.isBlank()).toList();
    this.words = words;
  }

  /**
   * The numbers of the lines that are such furniture.
   *
   * @param words of the tree, of labels and of columns, folded, which numbers follow too
   */
  static Set<Integer> in(List<Line> lines, Set<String> words) {
    RunningHeads heads = new RunningHeads(lines, words);
    heads.beside(LEADING);
    heads.beside(TRAILING);
    heads.between();
    heads.opposite();
    heads.alone();
    heads.found.addAll(BarredHeads.in(heads.filled, words::contains));
    return heads.found;
  }

  private void beside(Pattern form) {
    Map<String, List<Numbered>> texts = new LinkedHashMap<>();
    for (int at = 0; at < filled.size(); at++) {
      Line line = filled.get(at);
      Matcher matcher = form.matcher(TextFold.fold(line.whole().text()).text().replace('\t', ' '));
      if (matcher.matches() && mayBeHead(matcher.group("text"))) {
        texts
            .computeIfAbsent(Words.key(matcher.group("text")), any -> new ArrayList<>())
            .add(new Numbered(at, Integer.parseInt(matcher.group("page")), line));
      }
    }
    texts.values().stream()
        .filter(RunningHeads::growsByPages)
        .forEach(all -> all.forEach(one -> found.add(one.line().number())));
  }

  /**
   * Words beside a number once: a running head where the number goes on those of the heads before
   * and behind it.
   */
  private void between() {
    List<Numbered> known = besideNumbers(line -> found.contains(line.number()), this::mayBeHead);
    int behind = 0;
    for (Numbered one : besideNumbers(line -> !found.contains(line.number()), this::mayBeHead)) {
      while (behind < known.size() && known.get(behind).at() < one.at()) {
        behind++;
      }
      if (behind > 0
          && behind < known.size()
          && goesOn(known.get(behind - 1), one)
          && goesOn(one, known.get(behind))) {
        found.add(one.line().number());
      }
    }
  }

  /**
   * A word of the tree beside a number, as the name of the plan's part may be: a running head of
   * opposite pages where each of several places goes on the head before it.
   */
  private void opposite() {
    List<Numbered> known = besideNumbers(line -> found.contains(line.number()), this::mayBeHead);
    Map<String, List<Numbered>> texts = new LinkedHashMap<>();
    besideNumbers(line -> !found.contains(line.number()), words::contains)
        .forEach(one ->
            texts
                .computeIfAbsent(
                    Words.key(one.line().raw()).replaceAll("\\d", ""), any -> new ArrayList<>())
                .add(one));
    texts.values().stream()
        .filter(all -> all.size() > 1 && all.stream().allMatch(one -> goesOn(known, one)))
        .forEach(all -> all.forEach(one -> found.add(one.line().number())));
  }

  private static boolean goesOn(List<Numbered> known, Numbered one) {
    return known.stream()
        .anyMatch(before ->
            before.at() < one.at() && one.page() == before.page() + 1 && goesOn(before, one));
  }

  private static boolean goesOn(Numbered before, Numbered next) {
    int step = next.page() - before.page();
    return step > 0 && step <= MOST_STEP && next.at() - before.at() >= PAGE;
  }

  /** The lines that {@code wanted} takes with {@code words} beside their number, in their order. */
  private List<Numbered> besideNumbers(Predicate<Line> wanted, Predicate<String> words) {
    List<Numbered> all = new ArrayList<>();
    for (int at = 0; at < filled.size(); at++) {
      Line line = filled.get(at);
      String text = TextFold.fold(line.whole().text()).text().replace('\t', ' ');
      for (Pattern form : List.of(LEADING, TRAILING)) {
        Matcher matcher = form.matcher(text);
        if (wanted.test(line) && matcher.matches() && words.test(matcher.group("text"))) {
          all.add(new Numbered(at, Integer.parseInt(matcher.group("page")), line));
        }
      }
    }
    return all;
  }

  private boolean mayBeHead(String text) {
    String key = Words.key(text);
    return text.length() <= LONGEST
        && !Words.endsSentence(text)
        && !words.contains(key)
        && key.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }

  private static boolean growsByPages(List<Numbered> all) {
    for (int i = 1; i < all.size(); i++) {
      Numbered last = all.get(i - 1);
      Numbered next = all.get(i);
      int step = next.page() - last.page();
      if (step == 0 && next.at() == last.at() + 1) {
        continue;
      }
      if (step < 1 || step > MOST_BETWEEN || next.at() - last.at() < PAGE) {
        return false;
      }
    }
    return all.size() > 1;
  }

  /** Numbers that go on each other, to {@code last}. */
  private record Run(Numbered last, @Nullable Run before, int size) {
    static Run of(Numbered last, @Nullable Run before) {
      return new Run(last, before, before == null ? 1 : before.size() + 1);
    }

    /** The longer of two, of those as long the one that ends first. */
    static @Nullable Run longer(@Nullable Run one, @Nullable Run other) {
      if (one == null || other == null) {
        return one == null ? other : one;
      }
      boolean first =
          one.size() == other.size()
              ? one.last().at() <= other.last().at()
              : one.size() > other.size();
      return first ? one : other;
    }
  }

  /** The longest runs of numbers that stand alone. */
  private void alone() {
    Map<Integer, NavigableMap<Integer, Run>> longestTo = new HashMap<>();
    Run longest = null;
    for (int at = 0; at < filled.size(); at++) {
      Line line = filled.get(at);
      String key = Words.key(line.raw());
      if (line.tabbed() || !ALONE.matcher(key).matches()) {
        continue;
      }
      int page = Integer.parseInt(key);
      Run before = null;
      for (int step = 1; step <= MOST_STEP; step++) {
        before = Run.longer(before, longest(longestTo.get(page - step), at - PAGE));
      }
      Run run = Run.of(new Numbered(at, page, line), before);
      NavigableMap<Integer, Run> own = longestTo.computeIfAbsent(page, any -> new TreeMap<>());
      own.put(at, Objects.requireNonNull(Run.longer(longest(own, at), run)));
      longest = Run.longer(longest, run);
    }
    boolean several = longest != null && longest.size() >= FEWEST_PAGES;
    for (Run run = several ? longest : null; run != null; run = run.before()) {
      found.add(run.last().line().number());
    }
  }

  /** The longest run of a page that ends at {@code at} or before. */
  private static @Nullable Run longest(@Nullable NavigableMap<Integer, Run> runs, int at) {
    Map.Entry<Integer, Run> last = runs == null ? null : runs.floorEntry(at);
    return last == null ? null : last.getValue();
  }
}
