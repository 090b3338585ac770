package jp.hakaru.face.search.internal.index;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.hakaru.base.web.Crumb;
import jp.hakaru.face.search.internal.text.Words;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** A row as a document of the index (索引の一件). */
final class EntryDocument {
  private static final FieldType ORDERED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

  /** A term of the longest kind that Lucene takes, with room for its mark. */
  private static final int LONGEST_TERM = 8_000;

  private EntryDocument() {}

  private static FieldType type(IndexOptions options) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.freeze();
    return type;
  }

  static Document of(Entry entry) {
    Slots words = new Slots();
    Slots sounds = new Slots();
    Slots pairs = new Slots();
    Slots context = new Slots();
    Words title = Words.of(entry.title());
    if (entry.kind().isTitled()) {
      add(title, words, sounds, pairs);
    } else {
      addWords(title, context);
    }
    entry.texts().forEach(text -> add(Words.of(text), words, sounds, pairs));
    entry.crumbs().stream().map(Crumb::text).map(Words::of).forEach(one -> addWords(one, context));
    entry.facets().stream()
        .filter(value -> value.facet() == Facet.DEPARTMENT)
        .map(value -> Words.of(value.label()))
        .forEach(one -> addWords(one, context));
    addYears(entry, words);
    Document document = new Document();
    document.add(new StringField(Fields.BODY, entry.body().value(), Field.Store.NO));
    document.add(new Field(Fields.WORDS, words, ORDERED));
    document.add(new Field(Fields.SOUNDS, sounds, ORDERED));
    document.add(new Field(Fields.PAIRS, pairs, ORDERED));
    document.add(new Field(Fields.CONTEXT, context, COUNTED));
    entry.facets().stream()
        .map(value -> value.facet().term(value.value()))
        .distinct()
        .filter(term -> term.length() < LONGEST_TERM)
        .forEach(term -> document.add(new StringField(Fields.FACETS, term, Field.Store.NO)));
    document.add(
        new SortedDocValuesField(Fields.MIX, new BytesRef(FacetMix.write(entry.facets()))));
    document.add(new StoredField(Fields.SHOWN, Shown.stored(entry)));
    if (entry.kind().isTitled()) {
      addTitle(title, document);
    }
    return document;
  }

  private static void add(Words text, Slots words, Slots sounds, Slots pairs) {
    addWords(text, words);
    sounds.part();
    Terms.addSounds(text, sounds);
    Terms.addPairs(text.plain(), pairs);
  }

  private static void addWords(Words text, Slots words) {
    words.part();
    for (Terms.Slot slot : Terms.slots(text)) {
      List<String> terms = slot.terms();
      words.next(terms.getFirst());
      terms.subList(1, terms.size()).forEach(words::same);
    }
  }

  /** The years that the row is of are found as if it named them. */
  private static void addYears(Entry entry, Slots words) {
    entry.facets().stream()
        .filter(value -> value.facet() == Facet.YEAR)
        .map(value -> Fields.YEAR_MARK + value.value())
        .collect(Collectors.toCollection(TreeSet::new))
        .forEach(term -> {
          words.part();
          words.next(term);
        });
  }

  private static void addTitle(Words title, Document document) {
    TitleTerms.beginnings(title)
        .forEach(term -> document.add(new StringField(Fields.BEGINNINGS, term, Field.Store.NO)));
    TitleTerms.runs(title)
        .keySet()
        .forEach(term -> document.add(new StringField(Fields.RUNS, term, Field.Store.NO)));
  }
}
