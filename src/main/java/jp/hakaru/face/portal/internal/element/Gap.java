package jp.hakaru.face.portal.internal.element;

/** Something a reader may look for and that the papers at hand do not say (分からないこと). */
public enum Gap {
  /** No indicator and no target is printed, so nothing is judged. */
  NO_TARGETS,
  /** The record holds targets, but these pages do not show them yet, so nothing is judged. */
  TARGETS_NOT_SHOWN,
  /** The arrows over the years are drawings; the text has none of them. */
  NO_SCHEDULE,
  /** The papers state no settled amounts. */
  NO_SETTLEMENT,
  /** The papers break earmarked revenue into no kinds. */
  NO_REVENUE_KINDS,
  /** The plan's title is not printed. */
  NO_TITLE,
  /** No paper of this body is in yet. */
  NO_PLAN
}
