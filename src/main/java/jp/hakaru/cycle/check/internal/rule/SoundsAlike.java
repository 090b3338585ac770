package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetTexts;
import jp.hakaru.cycle.check.internal.Word;

/**
 * A long term that stands once with other kanji of nearly the same sound than everywhere else
 * (似た読みの書き損じ).
 */
final class SoundsAlike implements Rule {
  private static final Pattern RUN = Pattern.compile("[一-龠々&&[^及並又等]]{3,}");
  private static final int BEFORE = 3;
  private static final int LEAST = 6;
  private static final int LONG = 6;
  private static final int USUAL = 2;

  @Override
  public String code() {
    return "HK-510";
  }

  /** A term: the kanji with the few characters before them, and where it first stands. */
  private record Term(String before, String run, String what, String source) {
    String text() {
      return before + run;
    }
  }

  @Override
  public void check(Sheet sheet, Report report) {
    Map<String, Term> terms = new LinkedHashMap<>();
    Map<String, Integer> counts = new HashMap<>();
    for (SheetTexts.Written text : sheet.texts()) {
      Matcher run = RUN.matcher(text.folded());
      while (run.find() && text.source() != null) {
        for (Term term : terms(run, text)) {
          terms.putIfAbsent(term.text(), term);
          counts.merge(term.text(), 1, Integer::sum);
        }
      }
    }
    Map<String, List<Term>> alike = new LinkedHashMap<>();
    terms.values().forEach(term -> mask(term, alike));
    alike
        .values()
        .forEach(group -> {
          for (Term usual : group) {
            for (Term rare : group) {
              if (counts.getOrDefault(rare.text(), 0) == 1
                  && counts.getOrDefault(usual.text(), 0) >= USUAL
                  && !rare.run().equals(usual.run())
                  && soundAlike(rare.run(), usual.run(), sheet)) {
                report
                    .find()
                    .with("what", rare.what())
                    .with("rare", rare.run())
                    .with("usual", usual.run())
                    .with("count", counts.getOrDefault(usual.text(), 0))
                    .at(rare.source(), usual.source());
              }
            }
          }
        });
  }

  /** A short run with what stands before it, of a long one every part of some length. */
  private static List<Term> terms(Matcher run, SheetTexts.Written text) {
    List<Term> terms = new ArrayList<>();
    String source = String.valueOf(text.source());
    if (run.group().length() < LONG) {
      int from = Math.max(0, run.start() - BEFORE);
      String before = text.folded().substring(from, run.start());
      if (before.length() + run.group().length() >= LEAST) {
        terms.add(new Term(before, run.group(), text.what(), source));
      }
    }
    for (int i = 0; i + LONG <= run.group().length(); i++) {
      terms.add(new Term("", run.group().substring(i, i + LONG), text.what(), source));
    }
    return terms;
  }

  /** Files it under what it is but for one kanji, and in a long run for two beside each other. */
  private static void mask(Term term, Map<String, List<Term>> alike) {
    String run = term.run();
    boolean isLong = run.length() >= LONG;
    for (int width = 1; width <= (isLong ? 2 : 1); width++) {
      for (int i = isLong ? 1 : 0; i + width <= run.length() - (isLong ? 1 : 0); i++) {
        String key =
            term.before() + run.substring(0, i) + "＿".repeat(width) + run.substring(i + width);
        alike.computeIfAbsent(key, any -> new ArrayList<>()).add(term);
      }
    }
  }

  private static boolean soundAlike(String one, String other, Sheet sheet) {
    return Likeness.distance(reading(one, sheet), reading(other, sheet)) <= 1;
  }

  private static String reading(String run, Sheet sheet) {
    return Latin.of(Word.reading(sheet.analyser().words(run)));
  }
}
