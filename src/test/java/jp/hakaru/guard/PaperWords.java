package jp.hakaru.guard;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the real papers say (文書のことば), so that no code knows it by heart. Text is compared after NFKC
 * and without white space.
 *
 * <ul>
 *   <li>A <em>run</em> is eight characters in a row. Runs of Latin letters alone are English words,
 *       not a paper's.
 *   <li>A <em>name</em> is that of a local government that a paper mentions, the name of the
 *       paper's own body (the one it mentions most) without its last character, and each
 *       department: a word between marks that ends as departments do.
 *   <li><em>Record text</em> is what stands in a line or cell of fifteen characters and more,
 *       unless the paper prints that cell five times or more and it bears no number: then it is a
 *       heading.
 * </ul>
 */
final class PaperWords {
  private static final int RUN = 8;
  private static final int RECORD_CELL = 15;
  private static final int HEADING_TIMES = 5;
  private static final Pattern LATIN = Pattern.compile("[A-Za-z]+");
  private static final Pattern BREAK = Pattern.compile("[\\t\\n\\r]+");
  private static final Pattern MARK = Pattern.compile("[\\s\\p{P}\\p{S}]+");
  private static final Pattern ERA_YEAR = Pattern.compile("^(令和|平成|昭和)([0-9]+|元)年度?");
  private static final Pattern NUMBERED = Pattern.compile("^[-(]?.{0,4}?[0-9IVX].*");

  /** The character before the ending is never hiragana: が課|題 is a word cut by a line's end. */
  private static final Pattern DEPARTMENT =
      Pattern.compile(
          "(?!.*(担当|所管|関係)(課|部|室|局|部局)$)"
              + "[々\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー]{1,14}"
              + "(?<!\\p{IsHiragana})(課|部|室|局|支所|センター|委員会)");

  private final Set<String> runs = new HashSet<>();
  private final Set<String> recordRuns = new HashSet<>();
  private final Set<String> names = new TreeSet<>();

  private PaperWords() {}

  /** The words of {@code papers}; {@code bodies} are the names of all local governments. */
  static PaperWords of(Collection<String> papers, Collection<String> bodies) {
    PaperWords words = new PaperWords();
    for (String paper : papers) {
      words.addRuns(fold(paper), words.runs);
      words.addRecordRuns(paper);
      words.addBodies(fold(paper), bodies);
      words.addDepartments(paper);
    }
    return words;
  }

  static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }

  Set<String> names() {
    return names;
  }

  /** Runs of any paper's text, and names, that {@code text} holds. */
  List<String> faultsOfCode(String text) {
    List<String> faults = new ArrayList<>(found(text, runs));
    String folded = fold(text);
    names.stream().filter(folded::contains).map(name -> "the name " + name).forEach(faults::add);
    return faults;
  }

  /** Runs of any paper's record text that {@code text} holds. */
  List<String> faultsOfProfile(String text) {
    return found(text, recordRuns);
  }

  private List<String> found(String text, Set<String> held) {
    Set<String> found = new TreeSet<>();
    addRuns(fold(text), found);
    found.retainAll(held);
    return found.stream().map(run -> "the run " + run).toList();
  }

  private void addRuns(String folded, Set<String> target) {
    for (int i = 0; i + RUN <= folded.length(); i++) {
      String run = folded.substring(i, i + RUN);
      if (!LATIN.matcher(run).matches()) {
        target.add(run);
      }
    }
  }

  private void addRecordRuns(String paper) {
    Map<String, Integer> cells = new HashMap<>();
    for (String cell : BREAK.split(paper)) {
      cells.merge(fold(cell), 1, Integer::sum);
    }
    cells.forEach((cell, times) -> {
      if (cell.length() >= RECORD_CELL && !isHeading(cell, times)) {
        addRuns(cell, recordRuns);
      }
    });
  }

  private static boolean isHeading(String cell, int times) {
    String yearless = ERA_YEAR.matcher(cell).replaceFirst("");
    return times >= HEADING_TIMES && !NUMBERED.matcher(yearless).matches();
  }

  private void addBodies(String folded, Collection<String> bodies) {
    List<String> mentioned = bodies.stream().filter(folded::contains).toList();
    names.addAll(mentioned);
    Optional<String> own =
        mentioned.stream().max(Comparator.comparingInt(body -> folded.split(body, -1).length));
    own.map(body -> body.substring(0, body.length() - 1)).ifPresent(names::add);
  }

  private void addDepartments(String paper) {
    Arrays.stream(BREAK.split(Normalizer.normalize(paper, Normalizer.Form.NFKC)))
        .flatMap(MARK::splitAsStream)
        .filter(word -> DEPARTMENT.matcher(word).matches())
        .forEach(names::add);
  }
}
