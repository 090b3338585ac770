package jp.hakaru.face.search.internal.index;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.face.search.internal.text.Kana;
import jp.hakaru.face.search.internal.text.Token;
import jp.hakaru.face.search.internal.text.Words;
import jp.hakaru.face.search.internal.text.WrittenYear;
import org.jspecify.annotations.Nullable;

/** The terms under which the words of a text stand in the index (索引語). */
public final class Terms {
  /** Behind the first of two sounds stands nothing, before it this where a word begins. */
  private static final String BEGIN = "^";

  private static final String END = "$";
  private static final int LONGEST_COMPOUND = 6;
  private static final int SHORTEST_PART = 2;

  private Terms() {}

  /**
   * A place in a text and the terms that stand there.
   *
   * @param start in the plain text
   * @param end there, exclusive
   */
  public record Slot(List<String> terms, int start, int end) {}

  /** Whether {@code term} stands for a year. */
  public static boolean isYear(String term) {
    return term.startsWith(Fields.YEAR_MARK);
  }

  /** The words and years of {@code words} in order. */
  public static List<Slot> slots(Words words) {
    List<Slot> slots = new ArrayList<>();
    Iterator<WrittenYear> years = words.years().iterator();
    WrittenYear year = nextOf(years);
    int taken = 0;
    for (Token token : words.tokens()) {
      while (year != null && year.start() < token.end()) {
        slots.add(slot(year));
        taken = year.end();
        year = nextOf(years);
      }
      if (token.isContent() && token.start() >= taken) {
        slots.add(new Slot(terms(token), token.start(), token.end()));
      }
    }
    return slots;
  }

  private static @Nullable WrittenYear nextOf(Iterator<WrittenYear> years) {
    return years.hasNext() ? years.next() : null;
  }

  private static Slot slot(WrittenYear year) {
    return new Slot(List.of(Fields.year(year.year().value())), year.start(), year.end());
  }

  /** A word as written, as listed, by its reading where it is in hiragana, and its last parts. */
  private static List<String> terms(Token token) {
    Set<String> terms = new LinkedHashSet<>();
    String surface = token.surface();
    terms.add(surface);
    if (token.base() != null) {
      terms.add(token.base());
    }
    if (token.reading() != null && Kana.isHiragana(surface)) {
      terms.add(Fields.READING_MARK + token.reading());
    }
    if (surface.length() > SHORTEST_PART
        && surface.length() <= LONGEST_COMPOUND
        && surface.chars().allMatch(Character::isIdeographic)) {
      for (int from = 1; from <= surface.length() - SHORTEST_PART; from++) {
        terms.add(surface.substring(from));
      }
    }
    return List.copyOf(terms);
  }

  /** The words and years of a question in order, each by the terms that find it. */
  public static List<List<String>> askedSlots(Words words) {
    List<List<String>> slots = new ArrayList<>();
    Map<Integer, Token> tokens =
        words.tokens().stream().collect(Collectors.toMap(Token::start, token -> token));
    for (Slot slot : slots(words)) {
      Token token = tokens.get(slot.start());
      boolean isYear = isYear(slot.terms().getFirst());
      slots.add(isYear || token == null ? slot.terms() : asked(token));
    }
    return slots;
  }

  private static List<String> asked(Token token) {
    Set<String> terms = new LinkedHashSet<>();
    terms.add(token.surface());
    if (token.base() != null) {
      terms.add(token.base());
    }
    if (token.reading() != null && token.reading().length() > 1) {
      terms.add(Fields.READING_MARK + token.reading());
    }
    if (WrittenYear.mayBe(token.surface())) {
      terms.add(Fields.YEAR_MARK + token.surface());
    }
    return List.copyOf(terms);
  }

  /** Adds the sounds of {@code words} to {@code sounds}. */
  static void addSounds(Words words, Slots sounds) {
    List<Token> tokens = words.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String reading = token.reading();
      if (reading == null || reading.isEmpty()) {
        sounds.part();
        continue;
      }
      if (i > 0 && tokens.get(i - 1).end() != token.start()) {
        sounds.part();
      }
      addWord(reading, following(tokens, i), sounds);
    }
  }

  /** The first sound of the next word, where it follows at once. */
  private static String following(List<Token> tokens, int i) {
    if (i + 1 == tokens.size() || tokens.get(i + 1).start() != tokens.get(i).end()) {
      return "";
    }
    String next = tokens.get(i + 1).reading();
    return next == null || next.isEmpty() ? "" : next.substring(0, 1);
  }

  private static void addWord(String reading, String following, Slots sounds) {
    for (int i = 0; i < reading.length(); i++) {
      boolean isLast = i + 1 == reading.length();
      String pair = reading.charAt(i) + (isLast ? following : reading.substring(i + 1, i + 2));
      sounds.next(pair);
      if (i == 0) {
        sounds.same(BEGIN + pair);
      }
      if (isLast) {
        sounds.same(reading.charAt(i) + END);
        if (i == 0) {
          sounds.same(BEGIN + reading.charAt(i) + END);
        }
      }
    }
  }

  /** The sounds, in order, by which a question finds {@code reading} as one or more whole words. */
  public static List<String> askedSounds(String reading) {
    if (reading.length() == 1) {
      return List.of(BEGIN + reading + END);
    }
    List<String> sounds = new ArrayList<>();
    for (int i = 0; i + 1 < reading.length(); i++) {
      sounds.add((i == 0 ? BEGIN : "") + reading.substring(i, i + 2));
    }
    sounds.add(reading.substring(reading.length() - 1) + END);
    return sounds;
  }

  /** Adds the characters of {@code plain} to {@code pairs}; marks part them, blanks do not. */
  static void addPairs(String plain, Slots pairs) {
    for (String run : runs(plain)) {
      pairs.part();
      for (int i = 0; i + 1 < run.length(); i++) {
        pairs.next(run.substring(i, i + 2));
      }
    }
  }

  /** The pairs of characters, in order, by which a question finds {@code plain}. */
  public static List<String> askedPairs(String plain) {
    List<String> pairs = new ArrayList<>();
    for (String run : runs(plain)) {
      for (int i = 0; i + 1 < run.length(); i++) {
        pairs.add(run.substring(i, i + 2));
      }
    }
    return pairs;
  }

  /** Letters and figures without what stands between them. */
  private static List<String> runs(String plain) {
    List<String> runs = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        run.append(c);
      } else if (c != ' ' && !run.isEmpty()) {
        runs.add(run.toString());
        run.setLength(0);
      }
    }
    if (!run.isEmpty()) {
      runs.add(run.toString());
    }
    return runs;
  }
}
