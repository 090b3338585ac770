package jp.hakaru.base.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What asks for a reader's eye at a text of a line (読み取りの注): it was not read, or is doubtful.
 *
 * @param mark number of the text's mark in its line, from 1
 * @param text as written
 * @param unread why nothing was made of it; unset where something was
 * @param doubts how else it could be read
 */
public record Note(int mark, String text, @Nullable Term unread, List<Doubtful> doubts) {
  public Note {
    doubts = List.copyOf(doubts);
  }

  /**
   * How a text could be read otherwise.
   *
   * @param reason a token; one without words of its own is shown as it is
   * @param field the column in doubt; unset where it is the whole row
   * @param text what stands there, as written
   */
  public record Doubtful(String reason, @Nullable String field, String text) {}
}
