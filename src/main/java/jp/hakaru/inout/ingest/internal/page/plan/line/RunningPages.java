package jp.hakaru.inout.ingest.internal.page.plan.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Bare numbers that run on from page to page (通し番号のページ番号): each stands once in the document, little
 * more than the one before it and a page's lines behind it. Numbers of items begin anew or stand
 * close to each other.
 */
final class RunningPages {
  private static final int LEAST = 3;
  private static final int APART = 7;
  private static final int MOST_LOST = 3;

  private RunningPages() {}

  private record Bare(int value, int at, int line) {}

  /** The numbers of the lines that are page numbers. */
  static Set<Integer> of(List<Line> lines) {
    List<Bare> bare = new ArrayList<>();
    Map<Integer, Integer> times = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      String key = Words.key(lines.get(at).raw());
      if (key.matches("\\d{1,4}")) {
        int value = Integer.parseInt(key);
        boolean again =
            !bare.isEmpty() && bare.getLast().at() == at - 1 && bare.getLast().value() == value;
        if (!again) {
          bare.add(new Bare(value, at, lines.get(at).number()));
          times.merge(value, 1, Integer::sum);
        }
      }
    }
    List<Bare> single =
        bare.stream().filter(one -> times.getOrDefault(one.value(), 0) == 1).toList();
    Set<Integer> found = new HashSet<>();
    List<Bare> run = new ArrayList<>();
    for (Bare one : single) {
      boolean item = !run.isEmpty() && one.value() < run.getFirst().value();
      if (item) {
        continue;
      }
      boolean goesOn = !run.isEmpty() && isNext(run.getLast(), one);
      if (!goesOn) {
        take(run, found);
        run.clear();
      }
      run.add(one);
    }
    take(run, found);
    for (int at = 1; at < lines.size(); at++) {
      boolean again =
          found.contains(lines.get(at - 1).number())
              && Words.key(lines.get(at).raw()).equals(Words.key(lines.get(at - 1).raw()));
      if (again) {
        found.add(lines.get(at).number());
      }
    }
    return found;
  }

  /** Whether it goes on from the one before, of which a page or two may be lost. */
  private static boolean isNext(Bare before, Bare one) {
    return one.value() > before.value() && one.value() <= before.value() + MOST_LOST;
  }

  private static void take(List<Bare> run, Set<Integer> found) {
    boolean apart = run.size() >= LEAST;
    for (int i = 1; i < run.size(); i++) {
      apart &= run.get(i).at() - run.get(i - 1).at() >= APART;
    }
    if (apart) {
      run.forEach(one -> found.add(one.line()));
    }
  }
}
