package jp.hakaru.face.portal.internal.side;

import java.util.Locale;

/** From which side the record is seen (見方). */
public enum Side {
  /** By the department that answers for it. */
  DEPARTMENT,
  /** By the plan or scheme that its projects and measures refer to. */
  REFERENCE;

  /** As addresses and message keys have it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
