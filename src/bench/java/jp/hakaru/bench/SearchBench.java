package jp.hakaru.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import jp.hakaru.face.search.internal.index.Fields;
import jp.hakaru.face.search.internal.index.IndexUpdate;
import jp.hakaru.face.search.internal.index.SearchIndex;
import jp.hakaru.face.search.internal.index.Terms;
import jp.hakaru.face.search.internal.query.Finder;
import jp.hakaru.face.search.internal.query.Question;
import jp.hakaru.face.search.internal.text.Kana;
import jp.hakaru.face.search.internal.text.Words;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** The whole search beside the bare index query of the same words (検索の計測). */
final class SearchBench {
  private static final int BODIES = 200;
  private static final int QUESTIONS = 2_000;

  /** Up to how many rows Lucene counts unless told otherwise. */
  private static final int DEFAULT_COUNTED = 1_000;

  private final SearchIndex index;
  private final Finder finder;

  private SearchBench(SearchIndex index) {
    this.index = index;
    this.finder = new Finder(index);
  }

  static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int rows = Integer.parseInt(args[1]);
    int runs = Integer.parseInt(args[2]);
    try (SearchIndex index = SearchIndex.in(folder)) {
      fill(index, rows);
      SearchBench bench = new SearchBench(index);
      SearchRows asked = new SearchRows(7);
      List<String> questions = new ArrayList<>();
      List<String> slips = new ArrayList<>();
      for (int i = 0; i < QUESTIONS; i++) {
        questions.add(asked.question());
        slips.add(asked.slip());
      }
      bench.run("warm-up", questions);
      for (int run = 1; run <= runs; run++) {
        bench.run("run " + run, questions);
      }
      for (int run = 1; run <= runs; run++) {
        bench.slips("slips " + run, slips);
      }
    }
  }

  private static void fill(SearchIndex index, int rows) {
    if (index.held().size() == BODIES) {
      System.out.println("the index is there already");
      return;
    }
    long start = System.nanoTime();
    try (IndexUpdate update = index.update().orElseThrow()) {
      update.clear();
      for (int i = 0; i < BODIES; i++) {
        update.put(
            SearchRows.body(i), "1", new SearchRows(i).of(SearchRows.body(i), rows / BODIES));
        if (i % 20 == 19) {
          System.out.printf(Locale.ROOT, "%d bodies after %.0f s%n", i + 1, seconds(start));
        }
      }
      update.commit();
    }
    index.refresh();
    System.out.printf(Locale.ROOT, "%d rows indexed in %.0f s%n", rows, seconds(start));
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private void run(String name, List<String> questions) {
    Times whole = new Times(questions.size());
    Times first = new Times(questions.size());
    Times all = new Times(questions.size());
    for (int i = 0; i < questions.size(); i++) {
      String question = questions.get(i);
      Query query = rawQuery(question);
      // in turns, so that none has the others' pages of memory before it
      for (int turn = 0; turn < 3; turn++) {
        switch ((turn + i) % 3) {
          case 0 -> whole.take(i, () -> finder.find(Question.of(question, Optional.empty())));
          case 1 -> first.take(i, () -> raw(query, DEFAULT_COUNTED));
          default -> all.take(i, () -> raw(query, Integer.MAX_VALUE));
        }
      }
    }
    whole.report(name + ", whole call");
    first.report(name + ", bare, best 20");
    all.report(name + ", bare, best 20 and their number");
  }

  private void slips(String name, List<String> questions) {
    Times whole = new Times(questions.size());
    for (int i = 0; i < questions.size(); i++) {
      String question = questions.get(i);
      whole.take(i, () -> finder.find(Question.of(question, Optional.empty())));
    }
    whole.report(name + ", whole call");
  }

  private int raw(Query query, int counted) {
    return index
        .ask(view ->
            view.searcher()
                .search(query, new TopScoreDocCollectorManager(Question.PAGE, null, counted))
                .scoreDocs
                .length)
        .orElseThrow();
  }

  /** What each question took: on the clock, and of the processor. */
  private static final class Times {
    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    private final double[] clock;
    private final double[] processor;

    private Times(int questions) {
      clock = new double[questions];
      processor = new double[questions];
    }

    private void take(int question, Runnable work) {
      long begun = System.nanoTime();
      long used = PROCESSOR.getCurrentThreadCpuTime();
      work.run();
      processor[question] = (PROCESSOR.getCurrentThreadCpuTime() - used) / 1e6;
      clock[question] = (System.nanoTime() - begun) / 1e6;
    }

    private void report(String name) {
      report(name + ", clock", clock);
      report(name + ", processor", processor);
    }

    private static void report(String name, double[] times) {
      double[] sorted = times.clone();
      Arrays.sort(sorted);
      System.out.printf(
          Locale.ROOT,
          "%-55s p50 %7.2f ms  p90 %7.2f ms  p99 %7.2f ms%n",
          name,
          sorted[sorted.length / 2],
          sorted[sorted.length * 90 / 100],
          sorted[sorted.length * 99 / 100]);
    }
  }

  /** All words of the question in a row, as anyone would write it for Lucene. */
  private static Query rawQuery(String question) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    for (String word : question.split(" ", -1)) {
      if (Kana.isKana(word)) {
        all.add(
            new PhraseQuery(
                Fields.SOUNDS, Terms.askedSounds(Kana.reading(word)).toArray(String[]::new)),
            Occur.MUST);
      } else {
        for (List<String> slot : Terms.askedSlots(Words.of(word))) {
          all.add(term(slot), Occur.MUST);
        }
      }
    }
    return all.build();
  }

  private static Query term(List<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(Fields.WORDS, terms.getFirst()));
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(Fields.WORDS);
    terms.forEach(one -> any.addTerm(new Term(Fields.WORDS, one)));
    return any.build();
  }
}
