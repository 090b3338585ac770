package jp.hakaru.face.portal.internal.indicator;

import jp.hakaru.face.portal.internal.element.Sourced;

/**
 * A figure of one period as one act states it (一つの決定が示す値).
 *
 * @param act title of the act; empty where it is not public
 */
public record Told(Sourced<Figure> figure, String act, Standing standing) {

  /** How the act stands to the period (その期間に対する決定の効力). */
  public enum Standing {
    /** The one that counts. */
    COUNTS,
    /** It counts, and only the review of its own year prints it. */
    COUNTS_INFERRED,
    /** Another act replaced it. */
    REPLACED,
    /** It came into force after the period's last day. */
    TOO_LATE
  }
}
