package jp.hakaru.face.search.internal.index;

import java.util.Locale;

/** By what results can be narrowed (絞り込みの軸). */
public enum Facet {
  BODY('b'),
  PLAN('p'),
  DEPARTMENT('d'),
  YEAR('y'),
  STATUS('s'),
  KIND('k');

  private final char letter;

  Facet(char letter) {
    this.letter = letter;
  }

  /** The letter by which the index knows it. */
  char letter() {
    return letter;
  }

  static Facet of(char letter) {
    for (Facet facet : values()) {
      if (facet.letter == letter) {
        return facet;
      }
    }
    throw new IllegalArgumentException("no facet has the letter " + letter);
  }

  /** Its word in addresses. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The term under which the rows with {@code value} are found. */
  public String term(String value) {
    return letter + value;
  }
}
