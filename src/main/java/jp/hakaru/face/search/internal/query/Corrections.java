package jp.hakaru.face.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.face.search.internal.index.Fields;
import jp.hakaru.face.search.internal.index.SearchIndex;
import jp.hakaru.face.search.internal.index.TitleTerms;
import jp.hakaru.face.search.internal.text.Words;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Questions that are like the one that found nothing (もしかして): a word that no row has gives way to a
 * run of words of some title, one slip of the finger away, two in a long word, or read alike.
 */
final class Corrections {
  private static final int SHORTEST = 3;
  private static final int LONG = 6;

  /** A longer word has no run to be like. */
  private static final int LONGEST = 16;

  private static final int MOST = 3;

  private static final Comparator<Likeness> NEAREST_FIRST =
      Comparator.comparingDouble(Likeness::nearness)
          .thenComparingInt(Likeness::rows)
          .reversed()
          .thenComparing(Likeness::run);

  private final SearchIndex.View view;

  /** A run of words in titles, how near it is to what was asked for, and how many rows have it. */
  private record Likeness(String run, float nearness, int rows) {}

  Corrections(SearchIndex.View view) {
    this.view = view;
  }

  /** The nearest questions first. */
  List<String> of(List<AskedWord> asked) throws IOException {
    List<String> questions = List.of("");
    for (AskedWord word : asked) {
      List<String> choices = hasRows(word) ? List.of(word.text()) : likeWords(word);
      questions =
          questions.stream()
              .flatMap(before -> choices.stream().map(choice -> (before + " " + choice).strip()))
              .limit(MOST)
              .toList();
    }
    return questions;
  }

  private boolean hasRows(AskedWord word) throws IOException {
    List<AskedWord> alone = List.of(word);
    return view.searcher().search(Queries.words(alone), 1).scoreDocs.length > 0
        || view.searcher().search(Queries.characters(alone), 1).scoreDocs.length > 0;
  }

  private List<String> likeWords(AskedWord word) throws IOException {
    Terms runs = MultiTerms.getTerms(view.searcher().getIndexReader(), Fields.RUNS);
    if (runs == null) {
      return List.of();
    }
    List<Likeness> like = new ArrayList<>();
    for (String form : Stream.concat(Stream.of(word.text()), word.sounds().stream()).toList()) {
      like.addAll(like(runs, form));
    }
    List<String> texts = new ArrayList<>();
    for (Likeness one : like.stream().sorted(NEAREST_FIRST).limit(MOST).toList()) {
      String text = textOf(one.run());
      if (!text.isEmpty() && !texts.contains(text)) {
        texts.add(text);
      }
    }
    return texts;
  }

  private static List<Likeness> like(Terms runs, String form) throws IOException {
    if (form.length() < SHORTEST || form.length() > LONGEST) {
      return List.of();
    }
    int slips = form.length() < LONG ? 1 : 2;
    List<Likeness> like = new ArrayList<>();
    FuzzyTermsEnum near = new FuzzyTermsEnum(runs, new Term(Fields.RUNS, form), slips, 0, true);
    for (BytesRef run = near.next(); run != null; run = near.next()) {
      float nearness = near.attributes().getAttribute(BoostAttribute.class).getBoost();
      like.add(new Likeness(run.utf8ToString(), nearness, near.docFreq()));
    }
    return like;
  }

  /** How the run is written in a title that has it. */
  private String textOf(String run) throws IOException {
    ScoreDoc[] rows =
        view.searcher().search(new TermQuery(new Term(Fields.RUNS, run)), 1).scoreDocs;
    return rows.length == 0
        ? ""
        : TitleTerms.runs(Words.of(view.shown(rows[0].doc).title())).getOrDefault(run, "");
  }
}
