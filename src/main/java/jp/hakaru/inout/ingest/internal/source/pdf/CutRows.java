package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.source.CellBreaks;
import org.jspecify.annotations.Nullable;

/**
 * Rows of tables that the end of a page cuts (頁をまたぐ行): what a cell's width broke at the foot of a
 * page goes on in the same cell at the head of the next, below the table's heading where that is
 * printed again.
 */
final class CutRows {
  private static final Pattern LETTERS = Pattern.compile("[A-Za-z]{2}");

  private final List<Printed> above;
  private final List<Printed> below;

  /** What rows of the paper begin with. */
  private final Set<String> labels;

  private CutRows(List<Printed> above, List<Printed> below, Set<String> labels) {
    this.above = new ArrayList<>(above);
    this.below = new ArrayList<>(below);
    this.labels = labels;
  }

  /** The pages with such cells whole, on the page where they begin. */
  static List<PageFeet.Sheet> mended(List<PageFeet.Sheet> sheets) {
    List<PageFeet.Sheet> mended = new ArrayList<>(sheets);
    Set<String> labels = labels(sheets);
    for (int i = 0; i + 1 < mended.size(); i++) {
      PageFeet.Sheet one = mended.get(i);
      PageFeet.Sheet next = mended.get(i + 1);
      CutRows rows = new CutRows(one.body(), next.body(), labels);
      if (rows.mend()) {
        mended.set(i, one.with(rows.above));
        mended.set(i + 1, next.with(rows.below));
      }
    }
    return mended;
  }

  private static Set<String> labels(List<PageFeet.Sheet> sheets) {
    Set<String> labels = new HashSet<>();
    for (PageFeet.Sheet sheet : sheets) {
      for (Printed line : sheet.body()) {
        TableLine table = line.table();
        if (table != null && !table.texts().isEmpty()) {
          labels.add(table.texts().getFirst().raw());
        }
      }
    }
    return labels;
  }

  private boolean mend() {
    TableLine last = above.isEmpty() ? null : above.getLast().table();
    int at = last == null ? -1 : goesOnAt(last);
    TableLine first = at < 0 ? null : below.get(at).table();
    if (last == null || first == null) {
      return false;
    }
    List<Integer> cut = new ArrayList<>();
    if (isLabelCut(last, first)) {
      cut.add(0);
    } else if (!goesOn(last, first, cut)) {
      return false;
    }
    TableLine rest = first;
    for (int column : cut) {
      join(last, first.lefts()[column], first.texts().get(column));
      rest = rest.with(column, Printed.BLANK);
    }
    Printed old = below.get(at);
    below.set(at, rest.printed(old.from(), old.to()));
    if (rest.isBlank()) {
      below.remove(at);
      goOn(at, first.row().openAbove());
    }
    return true;
  }

  /** What follows on a rest that is whole above goes on in its place. */
  private void goOn(int at, boolean open) {
    TableLine next = open && at < below.size() ? below.get(at).table() : null;
    if (next != null) {
      Printed old = below.get(at);
      below.set(at, next.openAbove().printed(old.from(), old.to()));
    }
  }

  /** The first line of the next page that is no heading printed again; below 0 where none is. */
  private int goesOnAt(TableLine last) {
    for (int i = 0; i < below.size(); i++) {
      TableLine line = below.get(i).table();
      String raw = below.get(i).raw();
      boolean same = line != null && (line.hasColumnsOf(last) || last.hasColumnsOf(line));
      if (!same) {
        return -1;
      }
      if (above.stream().noneMatch(one -> one.raw().equals(raw))) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Whether the end of the page cuts a label that stands beside several rows: both halves make one
   * that rows of the paper begin with elsewhere.
   */
  private boolean isLabelCut(TableLine last, TableLine first) {
    Printed rest = first.texts().getFirst();
    Printed label = before(last, first.lefts()[0]);
    return label != null && !rest.isBlank() && labels.contains(label.raw() + rest.raw());
  }

  /**
   * Whether the row goes on, and the columns in which a text was cut. A row that no ruling closes
   * at the page's end goes on even if other cells end there or begin a text of their own.
   */
  private boolean goesOn(TableLine last, TableLine first, List<Integer> cut) {
    boolean open = TableLine.isOneRow(last, first);
    int ended = 0;
    int amounts = 0;
    boolean within = false;
    boolean begun = false;
    for (int column = 0; column < first.texts().size(); column++) {
      Printed text = first.texts().get(column);
      Printed before = before(last, first.lefts()[column]);
      if (text.isBlank()) {
        ended += before == null ? 0 : 1;
        within |= before != null && begun;
        continue;
      }
      begun = true;
      if (before == null) {
        return false;
      }
      if (CellBreaks.areAmounts(before.raw(), text.raw())) {
        amounts++;
      } else if (isCut(before, text) && (open || !CellBreaks.ends(before.raw()))) {
        cut.add(column);
      } else if (!open) {
        return false;
      }
    }
    return !cut.isEmpty() && (open || (amounts <= 1 && (within || ended > 1)));
  }

  /** Signs and single characters fill narrow cells without being cut. */
  private static boolean isCut(Printed before, Printed text) {
    return before.raw().length() > 1
        && before.fit().cuts(text.fit())
        && !CellBreaks.isItem(text.raw());
  }

  /** The lowest text of the last row in the column that begins at {@code left}. */
  private @Nullable Printed before(TableLine last, float left) {
    int at = lineOf(last, left);
    TableLine line = at < 0 ? null : above.get(at).table();
    return line == null ? null : line.texts().get(line.columnAt(left));
  }

  private int lineOf(TableLine last, float left) {
    for (int i = above.size() - 1; i >= 0; i--) {
      TableLine line = above.get(i).table();
      int column = line == null ? -1 : line.columnAt(left);
      if (line == null || column < 0 || !line.row().equals(last.row())) {
        return -1;
      }
      if (!line.texts().get(column).isBlank()) {
        return i;
      }
    }
    return -1;
  }

  private void join(TableLine last, float left, Printed rest) {
    int at = lineOf(last, left);
    Printed old = above.get(at);
    TableLine line = old.table();
    if (line != null) {
      int column = line.columnAt(left);
      Printed text = line.texts().get(column);
      String seam = text.raw().substring(text.raw().length() - 1) + rest.raw().charAt(0);
      Printed.Builder whole = new Printed.Builder().addAll(text);
      if (LETTERS.matcher(seam).matches()) {
        whole.gap(' ', 1);
      }
      Printed joined = whole.addFrom(rest, text).build(text.from(), text.to());
      above.set(at, line.with(column, joined).printed(old.from(), old.to()));
    }
  }
}
