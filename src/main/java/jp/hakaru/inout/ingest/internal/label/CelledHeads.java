package jp.hakaru.inout.ingest.internal.label;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Running heads of several cells (欄に分かれた柱), as sheets print them: the name of the book and, beside
 * it, that of the sheet with its own number. All stand beside page numbers, but for the first of
 * the document.
 */
public final class CelledHeads {
  private static final int SEVERAL = 2;

  /** How many letters the name of a book has at least. */
  private static final int FEWEST_LETTERS = 6;

  private CelledHeads() {}

  /**
   * The numbers of the lines that are such heads.
   *
   * @param filled no line of them is blank
   * @param isPage whether a line is the number of a page
   * @param isWord whether a folded word is one of the tree or of labels, which names no book
   */
  public static Set<Integer> in(
      List<Line> filled, Predicate<Line> isPage, Predicate<String> isWord) {
    Map<String, List<Integer>> alike = new LinkedHashMap<>();
    for (int at = 0; at < filled.size(); at++) {
      Line line = filled.get(at);
      if (mayBeHead(line, isWord)) {
        alike.computeIfAbsent(key(line), any -> new ArrayList<>()).add(at);
      }
    }
    Set<Integer> found = new HashSet<>();
    alike.values().stream()
        .filter(all -> all.size() >= SEVERAL)
        .filter(all -> all.stream().allMatch(at -> isBeside(filled, at, isPage)))
        .forEach(all -> all.forEach(at -> found.add(filled.get(at).number())));
    return found;
  }

  private static boolean mayBeHead(Line line, Predicate<String> isWord) {
    String book = Words.key(book(line));
    return !book.equals(Words.key(line.raw()))
        && line.cells().size() <= SEVERAL
        && !Words.endsSentence(line.raw())
        && !isWord.test(book)
        && book.codePoints().filter(Character::isLetter).count() >= FEWEST_LETTERS;
  }

  /** The line with any number of the sheet. */
  private static String key(Line line) {
    String book = book(line);
    String sheet = Words.key(line.whole().text().substring(book.length()));
    return Words.key(book) + '\t' + sheet.replaceAll("\\d+", "0");
  }

  /** Its first cell, or the first word of its only one. */
  private static String book(Line line) {
    String first = line.piece(line.first()).text();
    return line.cells().size() > 1 ? first : first.split("[\\s　]")[0];
  }

  private static boolean isBeside(List<Line> filled, int at, Predicate<Line> isPage) {
    boolean below = at + 1 < filled.size() && isPage.test(filled.get(at + 1));
    return at == 0 || below || isPage.test(filled.get(at - 1));
  }
}
