package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.internal.label.BarredHeads;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

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
    List<Numbered> known = besideNumbers(line -> found.contains(line.number()));
    for (Numbered one : besideNumbers(line -> !found.contains(line.number()))) {
      Numbered before = null;
      Numbered behind = null;
      for (Numbered other : known) {
        before = other.at() < one.at() ? other : before;
        behind = other.at() > one.at() && behind == null ? other : behind;
      }
      if (before != null && behind != null && goesOn(before, one) && goesOn(one, behind)) {
        found.add(one.line().number());
      }
    }
  }

  private static boolean goesOn(Numbered before, Numbered next) {
    int step = next.page() - before.page();
    return step > 0 && step <= MOST_STEP && next.at() - before.at() >= PAGE;
  }

  /** The lines that {@code wanted} takes with words beside their number, in their order. */
  private List<Numbered> besideNumbers(Predicate<Line> wanted) {
    List<Numbered> all = new ArrayList<>();
    for (int at = 0; at < filled.size(); at++) {
      Line line = filled.get(at);
      String text = TextFold.fold(line.whole().text()).text().replace('\t', ' ');
      for (Pattern form : List.of(LEADING, TRAILING)) {
        Matcher matcher = form.matcher(text);
        if (wanted.test(line) && matcher.matches() && mayBeHead(matcher.group("text"))) {
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

  /** The longest runs of numbers that stand alone. */
  private void alone() {
    List<Numbered> all = new ArrayList<>();
    for (int at = 0; at < filled.size(); at++) {
      Line line = filled.get(at);
      String key = Words.key(line.raw());
      if (!line.tabbed() && ALONE.matcher(key).matches()) {
        all.add(new Numbered(at, Integer.parseInt(key), line));
      }
    }
    Map<Numbered, List<Numbered>> runs = new HashMap<>();
    List<Numbered> longest = List.of();
    for (Numbered one : all) {
      List<Numbered> best = List.of();
      for (Numbered before : all.subList(0, all.indexOf(one))) {
        int step = one.page() - before.page();
        List<Numbered> run = runs.getOrDefault(before, List.of());
        if (step > 0
            && step <= MOST_STEP
            && one.at() - before.at() >= PAGE
            && run.size() > best.size()) {
          best = run;
        }
      }
      List<Numbered> own = new ArrayList<>(best);
      own.add(one);
      runs.put(one, own);
      longest = own.size() > longest.size() ? own : longest;
    }
    if (longest.size() >= FEWEST_PAGES) {
      longest.forEach(one -> found.add(one.line().number()));
    }
  }
}
