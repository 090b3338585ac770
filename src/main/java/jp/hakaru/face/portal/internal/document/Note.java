package jp.hakaru.face.portal.internal.document;

import java.util.List;
import jp.hakaru.face.portal.internal.element.Doubt;
import jp.hakaru.face.portal.internal.element.Term;
import org.jspecify.annotations.Nullable;

/**
 * What asks for a reader's eye at a text of a line (読み取りの注): it was not read, or is doubtful.
 *
 * @param mark number of the text's mark in its line, from 1
 * @param text as written
 * @param unread why nothing was made of it; unset where something was
 * @param doubts how else it could be read
 */
public record Note(int mark, String text, @Nullable Term unread, List<Doubt> doubts) {
  public Note {
    doubts = List.copyOf(doubts);
  }
}
