package jp.hakaru.face.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.face.search.internal.index.Entry;
import jp.hakaru.face.search.internal.index.EntryKind;
import jp.hakaru.face.search.internal.index.Facet;
import jp.hakaru.face.search.internal.index.FacetValue;
import jp.hakaru.face.search.internal.index.IndexUpdate;
import jp.hakaru.face.search.internal.index.SearchIndex;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A small index in memory (小さな索引). */
final class Shelf implements AutoCloseable {
  static final MunicipalityCode BODY = new MunicipalityCode("992054");
  static final MunicipalityCode OTHER = new MunicipalityCode("992011");

  private final SearchIndex index = new SearchIndex(new ByteBuffersDirectory());
  private final List<Entry> entries = new ArrayList<>();

  /** A project of {@link #BODY}. */
  Shelf project(String title, String text, FacetValue... values) {
    return add(EntryKind.PROJECT, title, text, values);
  }

  /** A paragraph that belongs to the row called {@code title}. */
  Shelf paragraph(String title, String text, FacetValue... values) {
    return add(EntryKind.NARRATIVE, title, text, values);
  }

  private Shelf add(EntryKind kind, String title, String text, FacetValue... values) {
    List<FacetValue> all = new ArrayList<>(List.of(values));
    all.add(new FacetValue(Facet.BODY, BODY.value(), "つむぎ川市"));
    all.add(new FacetValue(Facet.KIND, kind.word(), kind.word()));
    entries.add(
        new Entry(
            kind,
            BODY,
            "/" + BODY + "/project/" + entries.size(),
            title,
            List.of(new Crumb("/" + BODY, "つむぎ川市")),
            text.isEmpty() ? List.of() : List.of(text),
            all));
    return this;
  }

  Shelf closed() {
    try (IndexUpdate update = index.update().orElseThrow()) {
      update.put(BODY, "1", entries);
      update.commit();
    }
    index.refresh();
    return this;
  }

  SearchIndex index() {
    return index;
  }

  Answer find(String words) {
    return find(Question.of(words, Optional.empty()));
  }

  Answer find(Question question) {
    return new Finder(index).find(question).orElseThrow();
  }

  static List<String> titles(Answer answer) {
    return answer.hits().stream().map(hit -> text(hit.title())).toList();
  }

  static String text(List<Hit.Piece> pieces) {
    return String.join("", pieces.stream().map(Hit.Piece::text).toList());
  }

  static List<String> marked(List<Hit.Piece> pieces) {
    return pieces.stream().filter(Hit.Piece::isMarked).map(Hit.Piece::text).toList();
  }

  @Override
  public void close() {
    index.close();
  }
}
