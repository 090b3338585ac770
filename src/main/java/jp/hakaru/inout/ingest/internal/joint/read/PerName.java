package jp.hakaru.inout.ingest.internal.joint.read;

/**
 * How many texts stand below each name of a marked list (箇条の取組名ごとの記述の数): where no more than one
 * stands below each, a second is of a name that is lost.
 */
final class PerName {
  private static final int LEAST_NAMES = 2;

  private int names;
  private boolean single = true;
  private boolean marked;

  /**
   * A name begins.
   *
   * @param inList whether it is one of a marked list; else the list above it ends
   */
  void begin(boolean inList) {
    names = marked && inList ? names + 1 : 0;
    single |= names == 0;
    marked = inList;
  }

  /**
   * How many of the texts below the name are its own; none where lines are joined, of which the
   * second may be of the lost name.
   *
   * @param lines in how many lines they stand
   */
  int own(int texts, int lines) {
    if (!marked || texts == 0) {
      return texts;
    }
    boolean one = single && names >= LEAST_NAMES;
    single &= one || lines == 1;
    return !one ? texts : lines == texts ? 1 : 0;
  }
}
