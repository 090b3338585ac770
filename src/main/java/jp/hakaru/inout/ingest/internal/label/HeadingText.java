package jp.hakaru.inout.ingest.internal.label;

import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A heading of the plan's tree as one line prints it (見出し).
 *
 * @param rank place of its word among the profile's words, from the top; after all of them for a
 *     heading without a word
 * @param word its word, unset where only a code is printed
 * @param code in ASCII
 * @param title unset where it stands on the next line
 * @param subtitle what is printed in brackets behind the title
 */
public record HeadingText(
    Line line,
    int rank,
    @Nullable Value word,
    Value code,
    @Nullable Value title,
    @Nullable Value subtitle) {
  private static final int LOWEST = 9;

  /** How many parts its code has: 2 for {@code 7-1}; one number without a word is the lowest. */
  public int depth() {
    int parts = code.text().split("-").length;
    return word == null && parts == 1 ? LOWEST : parts;
  }

  /** This heading with another place of its word. */
  public HeadingText at(int place) {
    return new HeadingText(line, place, word, code, title, subtitle);
  }

  /** Word and code, by which two occurrences of one heading are the same. */
  public String name() {
    return (word == null ? "" : Words.key(word.text())) + " " + code.text();
  }
}
