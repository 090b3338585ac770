package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.form.sheet.PageFurniture;
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
 */
record PageBody(List<Line> lines, List<Line> furniture) {
  /** How wide a line is that may go on, of a full one. */
  private static final double FULL = 0.85;

  /** How many letters a line has that is more than a figure. */
  private static final int WORDS = 6;

  /**
   * @param words that numbers may follow without being those of pages
   */
  static PageBody of(List<Line> all, Set<String> words) {
    PageFurniture.Found found = PageFurniture.in(all);
    Set<Integer> pages = new HashSet<>(found.pages());
    pages.addAll(RunningHeads.in(all, words));
    PageBody body = new PageBody(new ArrayList<>(), new ArrayList<>());
    int width = WrapWidth.of(all);
    boolean passed = false;
    @Nullable Line last = null;
    for (Line line : all) {
      boolean repeats = last != null && isRepeated(last, line);
      boolean page = pages.contains(line.number());
      if (page) {
        passed |= last != null && goesOn(last, width);
        body.furniture().add(line);
      } else if (repeats || found.heads().contains(line.number())) {
        body.furniture().add(line);
      } else if (!passed || !line.isBlank()) {
        body.lines().add(line);
        passed = false;
        last = line.isBlank() ? last : line;
      }
      while (page && passed && !body.lines().isEmpty() && body.lines().getLast().isBlank()) {
        body.lines().removeLast();
      }
    }
    return body;
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
        && (next.raw().codePoints().noneMatch(Character::isDigit)
            || next.raw().codePoints().filter(Character::isLetter).count() >= WORDS);
  }
}
