package jp.hakaru.cycle.check.internal;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/**
 * Words that a body adds to the dictionary (自治体の語), one a line: {@code word} or {@code
 * word,reading} in katakana; lines that begin with {@code #} are remarks.
 */
public record OwnWords(List<String> lines) {
  public static final OwnWords NONE = new OwnWords(List.of());

  public OwnWords {
    lines = lines.stream().map(String::strip).filter(OwnWords::isWord).toList();
  }

  private static boolean isWord(String line) {
    return !line.isEmpty() && line.charAt(0) != '#';
  }

  /** The analyser that knows them. */
  public Analyser analyser() {
    return new KuromojiAnalyser(lines.isEmpty() ? null : dictionary());
  }

  private UserDictionary dictionary() {
    String entries = lines.stream().map(OwnWords::entry).collect(Collectors.joining("\n"));
    try {
      return UserDictionary.open(new StringReader(entries));
    } catch (IOException e) {
      throw new UncheckedIOException("the body's own words cannot be read", e);
    }
  }

  /** As the dictionary wants it: surface, parts, readings, part of speech. */
  private static String entry(String line) {
    String[] fields = line.split(",", 2);
    String word = fields[0].strip();
    String reading = fields.length > 1 ? fields[1].strip() : word;
    return String.join(",", word, word, reading, "名詞-固有名詞-一般");
  }
}
