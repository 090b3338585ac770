package jp.hakaru.face.search.internal.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/** The spellings of one word (表記のゆれ), as a file of our own lists them. */
final class Variants {
  private static final String FILE = "variants.txt";
  private static final String COMMENT = "#";

  /** The table of the program. */
  static final Variants BUNDLED = bundled();

  private final Map<String, String> spellings;

  private Variants(Map<String, String> spellings) {
    this.spellings = spellings;
  }

  private static Variants bundled() {
    try (InputStream stream = Variants.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new IllegalStateException("expected the table of spellings at " + FILE);
      }
      return of(
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
              .lines()
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /**
   * The table in {@code lines}, each {@code kept = other other}.
   *
   * @throws IllegalArgumentException when a line has another form or a spelling stands twice
   */
  static Variants of(List<String> lines) {
    Map<String, String> spellings = new TreeMap<>();
    for (String line : lines) {
      if (line.isBlank() || line.startsWith(COMMENT)) {
        continue;
      }
      String[] sides = line.split(" = ", 2);
      if (sides.length != 2 || sides[0].isBlank() || sides[1].isBlank()) {
        throw new IllegalArgumentException("expected \"kept = other other\", found: " + line);
      }
      add(spellings, sides[0].strip(), sides[0].strip());
      for (String other : sides[1].strip().split(" +", -1)) {
        add(spellings, other, sides[0].strip());
      }
    }
    return new Variants(spellings);
  }

  private static void add(Map<String, String> spellings, String written, String kept) {
    String before = spellings.putIfAbsent(written, kept);
    if (before != null) {
      throw new IllegalArgumentException(
          "the spelling " + written + " belongs to " + before + " and to " + kept);
    }
  }

  /** As Lucene replaces them; the kept ones stand for themselves, so that no part is replaced. */
  NormalizeCharMap charMap() {
    NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
    spellings.forEach(map::add);
    return map.build();
  }

  /** What the index was made with, for telling whether it is made anew. */
  String print() {
    return Integer.toHexString(spellings.hashCode());
  }
}
