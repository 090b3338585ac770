package jp.hakaru.base.reading;

import java.util.Comparator;
import java.util.List;
import jp.hakaru.base.dossier.LinePlace;

/**
 * A line of a document, as written, with what became of it (文書の一行).
 *
 * @param place where it stands
 * @param segments its text in order; none for a blank line
 * @param read what was read from it, by whose it is
 * @param values how many values that is
 * @param notes what was not read, or is doubtful
 */
public record DocumentLine(
    LinePlace place, List<Segment> segments, List<Owned> read, int values, List<Note> notes) {
  /** More values than these are folded. */
  private static final int SHOWN_OPEN = 4;

  public DocumentLine {
    segments = List.copyOf(segments);
    read = List.copyOf(read);
    notes = List.copyOf(notes);
  }

  /** Whether nothing is printed in it. */
  public boolean isBlank() {
    return segments.stream().allMatch(segment -> segment.text().isBlank());
  }

  /** What became of it as a whole: unread where a part of it is, doubtful where a part is. */
  public Segment.Reading reading() {
    return segments.stream()
        .map(Segment::reading)
        .max(Comparator.naturalOrder())
        .orElse(Segment.Reading.PLAIN);
  }

  /** Whether anything is to be said of it. */
  public boolean isNoted() {
    return values > 0 || !notes.isEmpty();
  }

  /** Whether its values are so many that they are folded. */
  public boolean isFolded() {
    return values > SHOWN_OPEN;
  }
}
