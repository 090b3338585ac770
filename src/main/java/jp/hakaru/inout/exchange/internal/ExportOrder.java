package jp.hakaru.inout.exchange.internal;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;

/**
 * The order of a table's rows in a package (書き出しの順): by key, runs of digits by their number so that
 * line 2 stands before line 10; nodes in the order of their plan.
 */
final class ExportOrder {
  private static final Pattern RUN = Pattern.compile("[0-9]{1,9}|[^0-9]+|[0-9]+");
  private static final Comparator<Row> BY_KEY =
      Comparator.comparing(Row::key, ExportOrder::compareNaturally);
  private static final Comparator<Row> BY_POSITION =
      Comparator.<Row, String>comparing(row -> ((NodeRow) row).planId().value())
          .thenComparing(row -> ((NodeRow) row).position())
          .thenComparing(BY_KEY);

  private ExportOrder() {}

  static Comparator<Row> of(Table<?> table) {
    return table.equals(Table.NODES) ? BY_POSITION : BY_KEY;
  }

  private static int compareNaturally(String left, String right) {
    Matcher l = RUN.matcher(left);
    Matcher r = RUN.matcher(right);
    while (l.find() && r.find()) {
      int order = compareRuns(l.group(), r.group());
      if (order != 0) {
        return order;
      }
    }
    return left.compareTo(right);
  }

  private static int compareRuns(String left, String right) {
    boolean numbers = Character.isDigit(left.charAt(0)) && Character.isDigit(right.charAt(0));
    return numbers && left.length() < 10 && right.length() < 10
        ? Integer.compare(Integer.parseInt(left), Integer.parseInt(right))
        : left.compareTo(right);
  }
}
