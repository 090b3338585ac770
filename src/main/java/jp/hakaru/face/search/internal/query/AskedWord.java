package jp.hakaru.face.search.internal.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.hakaru.face.search.internal.index.Terms;
import jp.hakaru.face.search.internal.text.Kana;
import jp.hakaru.face.search.internal.text.Token;
import jp.hakaru.face.search.internal.text.Words;

/**
 * A word asked for (探す言葉): what stands between two blanks of the question.
 *
 * @param text as the index reads it
 * @param slots its words and years in order, each by the terms that find it
 * @param reading in katakana; empty where it is not written in kana
 * @param sounds how it is read; empty where a part of it has no reading
 * @param pairs its characters, two each
 */
record AskedWord(
    String text,
    List<List<String>> slots,
    Optional<String> reading,
    Optional<String> sounds,
    List<String> pairs) {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

  AskedWord {
    slots = List.copyOf(slots);
    pairs = List.copyOf(pairs);
  }

  static AskedWord of(String word) {
    Words words = Words.of(word);
    String plain = words.plain().strip();
    return new AskedWord(
        plain,
        Terms.askedSlots(words),
        Kana.isKana(plain) ? Optional.of(Kana.reading(plain)) : Optional.empty(),
        Kana.isKana(plain) ? Optional.of(Kana.reading(plain)) : sounds(words.tokens()),
        Terms.askedPairs(plain));
  }

  private static Optional<String> sounds(List<Token> tokens) {
    StringBuilder sounds = new StringBuilder();
    for (Token token : tokens) {
      if (token.reading() == null) {
        return Optional.empty();
      }
      sounds.append(token.reading());
    }
    return sounds.isEmpty() ? Optional.empty() : Optional.of(sounds.toString());
  }

  /**
   * The words of a question, at most {@code most}; those that hold nothing to look for left out.
   */
  static List<AskedWord> in(String question, int most) {
    List<AskedWord> words = new ArrayList<>();
    for (String word : BLANKS.split(question, -1)) {
      if (words.size() < most && !word.isEmpty()) {
        AskedWord asked = of(word);
        if (asked.isFindable()) {
          words.add(asked);
        }
      }
    }
    return words;
  }

  /** Whether a part of it is a year, which is found however it is written. */
  boolean isOfYears() {
    return slots.stream().flatMap(List::stream).anyMatch(Terms::isYear);
  }

  private boolean isFindable() {
    return !slots.isEmpty() || reading.isPresent() || !pairs.isEmpty();
  }
}
