package jp.hakaru.face.search.internal.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.face.search.internal.index.Facet;
import jp.hakaru.face.search.internal.index.FacetCount;
import jp.hakaru.face.search.internal.index.SearchIndex;
import jp.hakaru.face.search.internal.index.Shown;
import jp.hakaru.face.search.internal.query.Answer.Way;
import jp.hakaru.face.search.internal.query.Hit.Piece;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/**
 * Finds rows (検索): by their words; where none has them, by their characters; where none has those
 * either, by words that are like them.
 */
public final class Finder {
  private static final int MOST_WORDS = 8;

  private final SearchIndex index;

  public Finder(SearchIndex index) {
    this.index = index;
  }

  /** What {@code question} finds; empty while there is no index. */
  public Optional<Answer> find(Question question) {
    return index.ask(view -> answer(view, question));
  }

  private static Answer answer(SearchIndex.View view, Question question) throws IOException {
    List<AskedWord> asked = AskedWord.in(question.text(), MOST_WORDS);
    if (asked.isEmpty()) {
      return question.text().isBlank() && !question.narrowed().isEmpty()
          ? answer(view, question, Queries.all(), asked, Way.WORDS)
              .orElseGet(() -> Answer.empty(Way.NONE))
          : Answer.empty(Way.NOTHING_ASKED);
    }
    Optional<Answer> found = found(view, question, asked);
    if (found.isPresent()) {
      return found.get();
    }
    for (String other : new Corrections(view).of(asked)) {
      Optional<Answer> like = found(view, question, AskedWord.in(other, MOST_WORDS));
      if (like.isPresent()) {
        return like.get().instead(other);
      }
    }
    return Answer.empty(Way.NONE);
  }

  /** By words, else by characters; empty where neither finds anything, whatever narrows it. */
  private static Optional<Answer> found(
      SearchIndex.View view, Question question, List<AskedWord> asked) throws IOException {
    Optional<Answer> byWords = answer(view, question, Queries.words(asked), asked, Way.WORDS);
    return byWords.isPresent()
        ? byWords
        : answer(view, question, Queries.characters(asked), asked, Way.CHARACTERS);
  }

  private static Optional<Answer> answer(
      SearchIndex.View view, Question question, Query wanted, List<AskedWord> asked, Way way)
      throws IOException {
    Query base = within(question, wanted);
    Query query = Queries.narrowed(base, question.narrowed());
    int first = (question.page() - 1) * Question.PAGE;
    ScoreDoc[] best = view.searcher().search(query, first + Question.PAGE).scoreDocs;
    boolean isFound =
        best.length > 0
            || (!question.narrowed().isEmpty()
                && view.searcher().search(base, 1).scoreDocs.length > 0);
    if (!isFound) {
      return Optional.empty();
    }
    FacetCount count = view.count(query);
    Sentences sentences = new Sentences(new Marks(asked, way == Way.CHARACTERS));
    List<Hit> hits = new ArrayList<>();
    for (int i = first; i < best.length; i++) {
      hits.add(hit(view.shown(best[i].doc), sentences));
    }
    return Optional.of(new Answer(way, count.total(), hits, count.values(), Optional.empty()));
  }

  private static Query within(Question question, Query query) {
    return question
        .body()
        .map(body -> Queries.narrowed(query, Map.of(Facet.BODY, body.value())))
        .orElse(query);
  }

  private static Hit hit(Shown shown, Sentences sentences) {
    List<Piece> title = sentences.whole(shown.title());
    boolean isTold = title.stream().anyMatch(Piece::isMarked);
    return new Hit(
        shown.kind(),
        shown.body(),
        shown.href(),
        title,
        shown.crumbs(),
        shown.year(),
        sentences.best(shown.texts(), isTold));
  }
}
