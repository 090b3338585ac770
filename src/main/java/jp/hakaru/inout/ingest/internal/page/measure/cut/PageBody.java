package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.form.sheet.PageFurniture;
import jp.hakaru.inout.ingest.internal.label.CelledHeads;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a document without page furniture (柱・ページ番号を除いた本文): page numbers, the blank lines
 * around these where a text goes on behind them, and lines printed twice in a row; running heads
 * are left out where a page number stands on or beside their line.
 *
 * @param lines what is left
 * @param furniture what was taken out
 * @param neighbours which lines stand right below others
 */
record PageBody(List<Line> lines, List<Line> furniture, Neighbours neighbours) {
  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");

  /** How wide a line is that may go on, of a full one. */
  private static final double FULL = 0.85;

  /** Before what it numbers. */
  private static final String NUMBER = "^(?:\\(\\d{1,2}\\)|\\d{1,2}[).:])(?=\\D)";

  /** How many letters a value of a table in words may have, which others may repeat. */
  private static final int SHORT = 3;

  /** How many letters a line has that is more than a figure. */
  private static final int WORDS = 6;

  /**
   * @param words that numbers may follow without being those of pages, and that head what a page
   *     says where they stand at its top
   * @param plans how names of plans end, which running heads repeat of titles
   */
  static PageBody of(List<Line> all, Set<String> words, List<String> plans) {
    PageFurniture.Found found = PageFurniture.in(all);
    Set<Integer> heads = new HashSet<>(found.heads());
    all.stream()
        .filter(line -> found.apart().contains(line.number()) && !isPlan(line, plans))
        .forEach(line -> heads.remove(line.number()));
    heads.removeAll(FirstHeads.in(all, heads, found.pages(), words));
    Set<Integer> pages = new HashSet<>(found.pages());
    pages.addAll(RunningHeads.in(all, words));
    List<Line> filled = all.stream().filter(line -> !line.isBlank()).toList();
    pages.addAll(CelledHeads.in(filled, line -> pages.contains(line.number()), words::contains));
    Set<Integer> repeated = new HashSet<>();
    PageBody body = new PageBody(new ArrayList<>(), new ArrayList<>(), new Neighbours(Set.of()));
    int width = WrapWidth.of(all);
    boolean passed = false;
    @Nullable Line last = null;
    for (Line line : all) {
      boolean repeats = last != null && isRepeated(last, line);
      boolean page = pages.contains(line.number());
      if (page) {
        passed |= last != null && goesOn(last, width);
        body.furniture().add(line);
      } else if (repeats || (heads.contains(line.number()) && !isWord(line, words))) {
        body.furniture().add(line);
        if (repeats) {
          repeated.add(line.number());
        }
      } else if (!passed || !line.isBlank()) {
        body.lines().add(line);
        passed = false;
        last = line.isBlank() ? last : line;
      }
      while (page && passed && !body.lines().isEmpty() && body.lines().getLast().isBlank()) {
        body.lines().removeLast();
      }
    }
    return new PageBody(body.lines(), body.furniture(), neighbours(all, body, repeated));
  }

  private static boolean isPlan(Line line, List<String> plans) {
    String key = Words.key(line.raw());
    return plans.stream().map(Words::key).anyMatch(key::endsWith);
  }

  /** Whether a line is one of {@code words}, with signs or brackets around it or not. */
  private static boolean isWord(Line line, Set<String> words) {
    return words.contains(AROUND.matcher(Words.key(line.raw())).replaceAll(""));
  }

  /** With the lines around the end of a page, and those printed again, as nothing between. */
  private static Neighbours neighbours(List<Line> all, PageBody body, Set<Integer> repeated) {
    Set<Integer> furniture = new HashSet<>();
    body.furniture().forEach(line -> furniture.add(line.number()));
    Set<Integer> passed = new HashSet<>(repeated);
    List<Integer> open = new ArrayList<>();
    boolean page = false;
    for (Line line : all) {
      boolean own = furniture.contains(line.number()) && !repeated.contains(line.number());
      if (own || line.isBlank()) {
        open.add(line.number());
        page |= own;
        continue;
      }
      if (page) {
        passed.addAll(open);
      }
      open.clear();
      page = false;
    }
    return new Neighbours(passed);
  }

  /** Whether a line before the end of a page may go on behind it. */
  private static boolean goesOn(Line line, int width) {
    return !Words.endsSentence(line.raw()) && line.last().xEnd() >= width * FULL;
  }

  /** Whether {@code next} repeats a line that says something of its own. */
  private static boolean isRepeated(Line last, Line next) {
    return !next.isBlank()
        && next.cells().size() == 1
        && Words.key(last.raw()).equals(Words.key(next.raw()))
        && next.raw().codePoints().filter(Character::isLetter).count() > SHORT
        && (Words.key(next.raw())
                .replaceFirst(NUMBER, "")
                .codePoints()
                .noneMatch(Character::isDigit)
            || next.raw().codePoints().filter(Character::isLetter).count() >= WORDS);
  }
}
