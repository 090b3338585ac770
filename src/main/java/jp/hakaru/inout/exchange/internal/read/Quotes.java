package jp.hakaru.inout.exchange.internal.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Whether the quotes of a CSV file stand where they may (引用符の位置): around a whole cell, and doubled
 * within one. Source: RFC 4180, section 2, rules 5 to 7.
 */
final class Quotes {
  private static final char QUOTE = '"';
  private static final int LONGEST = 200;

  /** Where in a cell the last character stands. */
  private enum At {
    START,
    PLAIN,
    QUOTED,
    CLOSED
  }

  /**
   * A cell whose quotes are wrong.
   *
   * @param row its record, from 1
   * @param cell its place in the record, from 0
   * @param text its beginning, as written
   */
  record Stray(int row, int cell, String text) {}

  private final Deque<Stray> strays = new ArrayDeque<>();
  private final StringBuilder text = new StringBuilder();
  private At at = At.START;
  private boolean afterReturn;
  private boolean told;
  private int row = 1;
  private int cell;

  /** The first in record {@code row}; records must be asked for in order. */
  Optional<Stray> strayIn(int wanted) {
    while (!strays.isEmpty() && strays.getFirst().row() < wanted) {
      strays.removeFirst();
    }
    return Optional.ofNullable(strays.peekFirst()).filter(stray -> stray.row() == wanted);
  }

  /** A quote that is still open is wrong. */
  void end() {
    if (at == At.QUOTED) {
      tell();
    }
    next(0);
  }

  void follow(char[] chars, int from, int count) {
    for (int i = from; i < from + count; i++) {
      follow(chars[i]);
    }
  }

  private void follow(char c) {
    boolean secondOfTwo = afterReturn && c == '\n';
    afterReturn = false;
    if (at == At.QUOTED) {
      at = c == QUOTE ? At.CLOSED : At.QUOTED;
    } else if (c == ',') {
      next(cell + 1);
      return;
    } else if (c == '\n' || c == '\r') {
      afterReturn = c == '\r';
      row += secondOfTwo ? 0 : 1;
      next(0);
      return;
    } else if (c == QUOTE) {
      quote();
    } else if (at == At.CLOSED) {
      tell();
      at = At.PLAIN;
    } else {
      at = At.PLAIN;
    }
    if (text.length() < LONGEST) {
      text.append(c);
    }
  }

  private void quote() {
    if (at == At.PLAIN) {
      tell();
    } else {
      at = At.QUOTED; // the first of a cell, or the second of two within one
    }
  }

  private void next(int place) {
    if (told) {
      Stray stray = strays.removeLast();
      strays.addLast(new Stray(stray.row(), stray.cell(), text.toString()));
    }
    told = false;
    text.setLength(0);
    cell = place;
    at = At.START;
  }

  private void tell() {
    if (!told) {
      told = true;
      strays.addLast(new Stray(row, cell, text.toString()));
    }
  }
}
