package jp.hakaru.face.search.internal.index;

import java.util.Locale;
import java.util.Optional;

/** What kind of row is found (種類). */
public enum EntryKind {
  BODY(true),
  PLAN(true),
  NODE(true),
  PROJECT(true),
  INDICATOR(true),
  DEPARTMENT(true),
  EFFORT(true),
  THEME(true),
  NEED(true),
  EVENT(true),
  DOCUMENT(true),
  NARRATIVE(false),
  REVIEW(false),
  LINK(false);

  private final boolean isTitled;

  EntryKind(boolean isTitled) {
    this.isTitled = isTitled;
  }

  /** Whether its title is its own, and not that of the row it belongs to. */
  boolean isTitled() {
    return isTitled;
  }

  /** Its word in addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind that addresses call {@code word}. */
  public static Optional<EntryKind> findByWord(String word) {
    for (EntryKind kind : values()) {
      if (kind.word().equals(word)) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
