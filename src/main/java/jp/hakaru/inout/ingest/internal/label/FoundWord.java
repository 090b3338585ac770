package jp.hakaru.inout.ingest.internal.label;

import jp.hakaru.inout.ingest.internal.profile.ColumnKind;

/**
 * A word found in a table heading (表頭に見つかった語).
 *
 * @param order the how-manieth word of its cell, from 0
 * @param place the cell at whose place it counts, usually its own
 */
record FoundWord(HeadWord word, HeadSpot spot, int order, HeadSpot place) {
  FoundWord(HeadWord word, HeadSpot spot, int order) {
    this(word, spot, order, spot);
  }

  FoundWord at(HeadSpot other) {
    return new FoundWord(word, spot, order, other);
  }

  /** This word as another one at its place. */
  FoundWord as(HeadWord other) {
    return new FoundWord(other, spot, order, place);
  }

  boolean names(ColumnKind kind) {
    return word.kinds().contains(kind);
  }

  /** Whether it names a part of an amount. */
  boolean isPart() {
    return names(ColumnKind.EARMARKED) || names(ColumnKind.GENERAL);
  }
}
