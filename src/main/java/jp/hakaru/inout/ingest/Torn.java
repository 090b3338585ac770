package jp.hakaru.inout.ingest;

/**
 * Two rows of which one was accepted without the other (切り離せない行).
 *
 * @param why what binds them
 * @param row the row that would stay behind or stand alone, as {@link Acceptance#row} names it
 * @param needed the row that it needs, named likewise
 */
public record Torn(Why why, String row, String needed) {
  /** What binds two rows. */
  public enum Why {
    /** The row names the other, which would not be in the record. */
    NAMES,
    /** The row shows the newest state of the other. */
    SHOWS,
    /** Both would stand at one place of the plan. */
    PLACE
  }
}
