package jp.hakaru.face.search.internal.index;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.face.search.internal.text.Token;
import jp.hakaru.face.search.internal.text.Words;

/** The terms by which a title is offered while someone types, or instead of a slip (題名の索引語). */
public final class TitleTerms {
  /** The longest beginning that the index keeps; a longer one is asked by its own beginning. */
  public static final int LONGEST_BEGINNING = 12;

  private static final int MOST_WORDS = 4;
  private static final int SHORTEST_RUN = 2;
  private static final int LONGEST_RUN = 14;

  private TitleTerms() {}

  /** All beginnings of {@code title} from each of its words on, as written and as read. */
  static Set<String> beginnings(Words title) {
    Set<String> beginnings = new LinkedHashSet<>();
    List<Token> tokens = title.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (!tokens.get(i).isContent()) {
        continue;
      }
      int start = tokens.get(i).start();
      int end = Math.min(title.plain().length(), start + LONGEST_BEGINNING);
      addBeginnings(title.cut(start, end).stripTrailing(), beginnings);
      addBeginnings(soundsFrom(tokens, i), beginnings);
    }
    return beginnings;
  }

  private static void addBeginnings(String text, Set<String> beginnings) {
    for (int length = 1; length <= text.length(); length++) {
      beginnings.add(text.substring(0, length));
    }
  }

  private static String soundsFrom(List<Token> tokens, int first) {
    StringBuilder sounds = new StringBuilder();
    for (int i = first; i < tokens.size() && sounds.length() < LONGEST_BEGINNING; i++) {
      String reading = tokens.get(i).reading();
      if (reading == null) {
        break;
      }
      sounds.append(reading);
    }
    return sounds.substring(0, Math.min(sounds.length(), LONGEST_BEGINNING));
  }

  /** The runs of up to four words of {@code title}, as written and as read, each with its text. */
  public static Map<String, String> runs(Words title) {
    Map<String, String> runs = new LinkedHashMap<>();
    List<Token> tokens = title.tokens();
    for (int first = 0; first < tokens.size(); first++) {
      StringBuilder sounds = new StringBuilder();
      boolean isRead = true;
      for (int last = first; last < tokens.size() && last < first + MOST_WORDS; last++) {
        Token token = tokens.get(last);
        if (last > first && tokens.get(last - 1).end() != token.start()) {
          break;
        }
        isRead &= token.reading() != null;
        sounds.append(token.reading());
        if (tokens.get(first).isContent() && token.isContent()) {
          String text = title.cut(tokens.get(first).start(), token.end());
          put(text, text, runs);
          if (isRead) {
            put(sounds.toString(), text, runs);
          }
        }
      }
    }
    return runs;
  }

  private static void put(String run, String text, Map<String, String> runs) {
    if (run.length() >= SHORTEST_RUN && run.length() <= LONGEST_RUN) {
      runs.putIfAbsent(run, text);
    }
  }
}
