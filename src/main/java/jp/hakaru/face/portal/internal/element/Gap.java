package jp.hakaru.face.portal.internal.element;

/** Something a reader may look for and that the papers at hand do not say (分からないこと). */
public enum Gap {
  /** No indicator and no target is printed, so nothing is judged. */
  NO_TARGETS,
  /** The record holds targets, none of them of what this page shows. */
  NO_OWN_TARGETS,
  /** A rolling plan has a column a year; the arrows in them are drawings, the text has none. */
  NO_SCHEDULE,
  /** The papers state no settled amounts. */
  NO_SETTLEMENT,
  /** No review says why results deviate and what comes next. */
  NO_REVIEW,
  /** The papers break earmarked revenue into no kinds. */
  NO_REVENUE_KINDS,
  /** The papers do not tell earmarked from general revenue. */
  NO_SOURCES,
  /** The plan's title is not printed. */
  NO_TITLE,
  /** No paper of this body is in yet. */
  NO_PLAN;

  /** Whether it says why nothing is judged, which the head of a page says at once. */
  public boolean isAboutJudging() {
    return switch (this) {
      case NO_TARGETS, NO_OWN_TARGETS -> true;
      case NO_SCHEDULE, NO_SETTLEMENT, NO_REVIEW, NO_REVENUE_KINDS, NO_SOURCES, NO_TITLE, NO_PLAN ->
          false;
    };
  }
}
