package jp.hakaru.face.portal.internal.element;

import java.util.Locale;
import jp.hakaru.record.indicator.AchievementStatus;

/** The four marks of achievement (達成状況の印), each a word, a shape and a colour. */
public enum Standing {
  GOOD,
  LATE,
  BEHIND,
  NONE;

  public static Standing of(AchievementStatus status) {
    return switch (status) {
      case ON_TRACK -> GOOD;
      case SLIGHTLY_BEHIND -> LATE;
      case BEHIND -> BEHIND;
      case NOT_JUDGED -> NONE;
    };
  }

  /** As message keys, class names and addresses have it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
