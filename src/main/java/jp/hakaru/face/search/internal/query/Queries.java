package jp.hakaru.face.search.internal.query;

import java.util.List;
import java.util.Map;
import jp.hakaru.face.search.internal.index.Facet;
import jp.hakaru.face.search.internal.index.Fields;
import jp.hakaru.face.search.internal.index.Terms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;

/** Asked words as Lucene takes them (索引への問い合わせ). */
public final class Queries {
  private static final float TOGETHER = 2f;
  private static final float CONTEXT = 0.3f;

  private Queries() {}

  /** Rows that have all words; of several, one at least in the row itself and the rest about it. */
  static Query words(List<AskedWord> asked) {
    if (asked.size() == 1) {
      return word(asked.getFirst());
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    BooleanQuery.Builder own = new BooleanQuery.Builder();
    for (AskedWord word : asked) {
      Query inRow = word(word);
      own.add(inRow, Occur.SHOULD);
      all.add(
          word.slots().isEmpty() ? inRow : new DisjunctionMaxQuery(List.of(inRow, about(word)), 0),
          Occur.MUST);
    }
    return all.add(own.build(), Occur.MUST).build();
  }

  /** Every row. */
  static Query all() {
    return MatchAllDocsQuery.INSTANCE;
  }

  private static Query word(AskedWord word) {
    Query written = written(word);
    return word.reading().<Query>map(reading -> read(reading, written, word)).orElse(written);
  }

  private static Query read(String reading, Query written, AskedWord word) {
    Query sounds = phrase(Fields.SOUNDS, Terms.askedSounds(reading));
    return word.slots().isEmpty() ? sounds : new DisjunctionMaxQuery(List.of(sounds, written), 0);
  }

  /** All its parts, the better where they stand together. */
  private static Query written(AskedWord word) {
    List<List<String>> slots = word.slots();
    if (slots.isEmpty()) {
      return phrase(Fields.PAIRS, word.pairs());
    }
    if (slots.size() == 1) {
      return term(Fields.WORDS, slots.getFirst());
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    slots.forEach(slot -> all.add(term(Fields.WORDS, slot), Occur.MUST));
    List<String> firsts = slots.stream().map(List::getFirst).toList();
    return all.add(new BoostQuery(phrase(Fields.WORDS, firsts), TOGETHER), Occur.SHOULD).build();
  }

  private static Query about(AskedWord word) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    word.slots().forEach(slot -> all.add(term(Fields.CONTEXT, slot), Occur.MUST));
    return new BoostQuery(all.build(), CONTEXT);
  }

  private static Query term(String field, List<String> terms) {
    if (terms.size() == 1) {
      return new TermQuery(new Term(field, terms.getFirst()));
    }
    SynonymQuery.Builder any = new SynonymQuery.Builder(field);
    terms.forEach(term -> any.addTerm(new Term(field, term)));
    return any.build();
  }

  private static Query phrase(String field, List<String> terms) {
    return terms.size() == 1
        ? new TermQuery(new Term(field, terms.getFirst()))
        : terms.isEmpty()
            ? new MatchNoDocsQuery("nothing to look for")
            : new PhraseQuery(field, terms.toArray(String[]::new));
  }

  /** Rows in which the characters of each word stand in a row. */
  static Query characters(List<AskedWord> asked) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    asked.forEach(word -> all.add(phrase(Fields.PAIRS, word.pairs()), Occur.MUST));
    return all.build();
  }

  /** Of what {@code query} finds the rows with all of {@code values}. */
  static Query narrowed(Query query, Map<Facet, String> values) {
    if (values.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(query, Occur.MUST);
    values.forEach((facet, value) -> all.add(facet(facet, value), Occur.FILTER));
    return all.build();
  }

  static Query facet(Facet facet, String value) {
    return new TermQuery(new Term(Fields.FACETS, facet.term(value)));
  }
}
