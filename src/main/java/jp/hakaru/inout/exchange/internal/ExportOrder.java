package jp.hakaru.inout.exchange.internal;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;

/**
 * The order of a table's rows in a package (書き出しの順): by key, runs of digits by their number so that
 * line 2 stands before line 10; nodes in the order of their plan.
 */
public final class ExportOrder {
  /** Digits that an int holds for sure; of a longer run, these go first. */
  private static final int LONGEST_NUMBER = 9;

  private static final Comparator<Keyed<?>> BY_KEY =
      Comparator.comparing(Keyed::key, ExportOrder::compareNaturally);
  private static final Comparator<Keyed<?>> BY_POSITION =
      Comparator.<Keyed<?>, String>comparing(keyed -> ((NodeRow) keyed.row()).planId().value())
          .thenComparing(keyed -> ((NodeRow) keyed.row()).position())
          .thenComparing(BY_KEY);

  private ExportOrder() {}

  /** A row with its key, which is made once and not at each comparison. */
  private record Keyed<R extends Row>(R row, String key) {}

  public static <R extends Row> Stream<R> sorted(Table<R> table, List<R> rows) {
    return rows.stream()
        .map(row -> new Keyed<>(row, row.key()))
        .sorted(table.equals(Table.NODES) ? BY_POSITION : BY_KEY)
        .map(Keyed::row);
  }

  private static int compareNaturally(String left, String right) {
    int l = sameStart(left, right);
    int r = l;
    while (l < left.length() && r < right.length()) {
      int leftEnd = endOfRun(left, l);
      int rightEnd = endOfRun(right, r);
      int order =
          isDigit(left.charAt(l)) && isDigit(right.charAt(r))
              ? Integer.compare(
                  Integer.parseInt(left, l, leftEnd, 10), Integer.parseInt(right, r, rightEnd, 10))
              : left.substring(l, leftEnd).compareTo(right.substring(r, rightEnd));
      if (order != 0) {
        return order;
      }
      l = leftEnd;
      r = rightEnd;
    }
    return left.compareTo(right);
  }

  /** Where the first run begins that may differ: equal runs before it need not be cut out. */
  private static int sameStart(String left, String right) {
    int end = Math.min(left.length(), right.length());
    int start = 0;
    int i = 0;
    while (i < end && left.charAt(i) == right.charAt(i)) {
      if (i > 0 && isDigit(left.charAt(i)) != isDigit(left.charAt(i - 1))) {
        start = i;
      }
      i++;
    }
    return start;
  }

  private static int endOfRun(String text, int start) {
    boolean digits = isDigit(text.charAt(start));
    int end = start + 1;
    while (end < text.length()
        && isDigit(text.charAt(end)) == digits
        && !(digits && end - start == LONGEST_NUMBER)) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
