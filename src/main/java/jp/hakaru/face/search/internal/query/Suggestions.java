package jp.hakaru.face.search.internal.query;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.face.search.internal.index.EntryKind;
import jp.hakaru.face.search.internal.index.Facet;
import jp.hakaru.face.search.internal.index.Fields;
import jp.hakaru.face.search.internal.index.SearchIndex;
import jp.hakaru.face.search.internal.index.Shown;
import jp.hakaru.face.search.internal.index.TitleTerms;
import jp.hakaru.face.search.internal.text.Kana;
import jp.hakaru.face.search.internal.text.Words;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;

/** Titles that go on from what is typed so far (入力候補). */
public final class Suggestions {
  private static final int LONGEST = 40;
  private static final int LOOKED_AT = 60;
  private static final int MOST = 8;

  /** Roman letters behind kana are a sound that is not yet typed to its end. */
  private static final Pattern HALF_TYPED = Pattern.compile("(?<=[ぁ-ゖァ-ヺー])[a-zａ-ｚ]{1,3}$");

  private final SearchIndex index;

  /**
   * A title (候補).
   *
   * @param href its page
   */
  public record Suggestion(String title, EntryKind kind, String href) {}

  public Suggestions(SearchIndex index) {
    this.index = index;
  }

  /** At most eight titles, those that begin with {@code typed} first. */
  public List<Suggestion> of(String typed, Optional<MunicipalityCode> body) {
    String text = HALF_TYPED.matcher(typed.strip()).replaceFirst("");
    String plain = Words.of(text.substring(0, Math.min(text.length(), LONGEST))).plain().strip();
    return plain.isEmpty()
        ? List.of()
        : index.ask(view -> ask(view, plain, body)).orElse(List.of());
  }

  private static List<Suggestion> ask(
      SearchIndex.View view, String plain, Optional<MunicipalityCode> body) throws IOException {
    Map<String, Suggestion> byTitle = new LinkedHashMap<>();
    for (ScoreDoc row : view.searcher().search(query(plain, body), LOOKED_AT).scoreDocs) {
      Shown shown = view.shown(row.doc);
      if (goesOn(shown.title(), plain)) {
        byTitle.putIfAbsent(
            shown.title(), new Suggestion(shown.title(), shown.kind(), shown.href()));
      }
    }
    return byTitle.values().stream()
        .sorted(
            Comparator.comparing((Suggestion one) -> !begins(one.title(), plain))
                .thenComparingInt(one -> one.title().length())
                .thenComparing(Suggestion::title))
        .limit(MOST)
        .toList();
  }

  private static Query query(String plain, Optional<MunicipalityCode> body) {
    BooleanQuery.Builder any = new BooleanQuery.Builder().add(beginning(plain), Occur.SHOULD);
    if (Kana.isKana(plain)) {
      any.add(beginning(Kana.reading(plain)), Occur.SHOULD);
    }
    Query wanted = new ConstantScoreQuery(any.build());
    return body.map(code -> Queries.narrowed(wanted, Map.of(Facet.BODY, code.value())))
        .orElse(wanted);
  }

  private static Query beginning(String text) {
    String kept = text.substring(0, Math.min(text.length(), TitleTerms.LONGEST_BEGINNING));
    return new TermQuery(new Term(Fields.BEGINNINGS, kept));
  }

  /** The index keeps short beginnings only; a longer one is compared with the title itself. */
  private static boolean goesOn(String title, String plain) {
    return plain.length() <= TitleTerms.LONGEST_BEGINNING
        || Kana.isKana(plain)
        || Words.of(title).plain().contains(plain);
  }

  private static boolean begins(String title, String plain) {
    return Words.of(title).plain().startsWith(plain);
  }
}
