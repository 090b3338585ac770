package jp.hakaru.face.search.internal.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.face.search.internal.index.Terms;
import jp.hakaru.face.search.internal.text.Token;
import jp.hakaru.face.search.internal.text.Words;

/** Where in a text what was asked for stands (強調する箇所). */
final class Marks {
  private final Set<String> terms = new HashSet<>();
  private final List<String> readings = new ArrayList<>();
  private final List<String> characters = new ArrayList<>();
  private final Set<String> forms = new HashSet<>();
  private final boolean isToldByWordsAlone;

  /** Of the words asked for; where rows were found by their characters, of those. */
  Marks(List<AskedWord> asked, boolean isByCharacters) {
    for (AskedWord word : asked) {
      word.slots().forEach(terms::addAll);
      word.reading().ifPresent(readings::add);
      if (isByCharacters || word.slots().isEmpty()) {
        characters.add(word.text());
      }
      word.slots().forEach(slot -> forms.add(slot.getFirst()));
    }
    forms.addAll(characters);
    isToldByWordsAlone = !readings.isEmpty() || asked.stream().anyMatch(AskedWord::isOfYears);
  }

  /**
   * How many of the words asked for may stand in {@code text}, told by its characters alone; all of
   * them where that does not tell, as of years and readings.
   */
  int likely(String text) {
    if (isToldByWordsAlone) {
      return forms.size();
    }
    int asWritten = (int) forms.stream().filter(text::contains).count();
    if (asWritten == forms.size()) {
      return asWritten;
    }
    String plain = Words.plain(text);
    return (int) forms.stream().filter(plain::contains).count();
  }

  /** The raw characters of {@code text} that were asked for. */
  BitSet in(String text) {
    Words words = Words.of(text);
    BitSet marked = new BitSet(text.length());
    for (Terms.Slot slot : Terms.slots(words)) {
      if (slot.terms().stream().anyMatch(terms::contains)) {
        mark(words, slot.start(), slot.end(), marked);
      }
    }
    readings.forEach(reading -> markSounds(words, reading, marked));
    characters.forEach(run -> markCharacters(words, run, marked));
    return marked;
  }

  private static void mark(Words words, int start, int end, BitSet marked) {
    marked.set(words.rawStart(start), Math.max(words.rawStart(start), words.rawEnd(end)));
  }

  private static void markSounds(Words words, String reading, BitSet marked) {
    List<Token> tokens = words.tokens();
    for (int first = 0; first < tokens.size(); first++) {
      int said = 0;
      for (int last = first; last < tokens.size(); last++) {
        Token token = tokens.get(last);
        String sounds = token.reading();
        if (sounds == null || !reading.startsWith(sounds, said)) {
          break;
        }
        said += sounds.length();
        if (said == reading.length()) {
          mark(words, tokens.get(first).start(), token.end(), marked);
          break;
        }
      }
    }
  }

  private static void markCharacters(Words words, String run, BitSet marked) {
    String plain = words.plain();
    for (int at = plain.indexOf(run); at >= 0; at = plain.indexOf(run, at + run.length())) {
      mark(words, at, at + run.length(), marked);
    }
  }
}
