package jp.hakaru.base.reading;

/**
 * A stretch of a line's text of which one thing is to be said (文字の並び).
 *
 * @param text as written; a tab is a segment of its own
 * @param note number of the note that speaks of it, from 1; 0 where none does
 */
public record Segment(String text, Reading reading, int note) {
  /** What became of it; the later says more of a line than the earlier. */
  public enum Reading {
    /** Structure, furniture or blanks. */
    PLAIN,
    /** A value of the record. */
    READ,
    /** A value of the record, though it could be read otherwise. */
    DOUBTFUL,
    /** Nothing. */
    UNREAD
  }

  /** Whether it is the gap between two cells of a table. */
  public boolean isGap() {
    return text.equals("\t");
  }

  /** Whether a note speaks of it. */
  public boolean isMarked() {
    return reading != Reading.PLAIN;
  }
}
