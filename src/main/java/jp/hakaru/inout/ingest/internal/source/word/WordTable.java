package jp.hakaru.inout.ingest.internal.source.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.source.CellBreaks;
import jp.hakaru.inout.ingest.internal.source.TableRows;
import org.jspecify.annotations.Nullable;

/** A table as its cells stream by (表), by the columns of its grid. */
final class WordTable {
  /** Texts longer than this are no parts of a name or a heading. */
  private static final int LONG = 24;

  /** So many lines in a cell are a part of a page that a table without rulings lays out. */
  private static final int PART = 3;

  private final List<TableRows.Cell<String>> cells = new ArrayList<>();
  private final List<Content> contents = new ArrayList<>();
  private final Map<Integer, Integer> open = new HashMap<>();
  private boolean ruled;
  private boolean ruledCell;
  private int told;
  private int all;
  private int row = -1;
  private int column;
  private int columns;

  /**
   * What stands in a cell.
   *
   * @param nested whether a table stands among it
   */
  private record Content(List<String> lines, boolean nested) {
    /** Whether it is no name or value, but a part of a page. */
    boolean isPart() {
      return nested || lines.stream().filter(line -> !line.isBlank()).count() >= PART;
    }
  }

  /** Says of the table whether its cells have rulings where they do not tell it themselves. */
  void ruled(boolean shown) {
    ruled = shown;
  }

  /** Says of the cell that has begun whether it has rulings, whatever the table's are. */
  void ruledCell(boolean shown) {
    ruledCell |= shown;
    told++;
  }

  private boolean isRuled() {
    return ruledCell || (ruled && told < all);
  }

  void row() {
    row++;
    column = 0;
  }

  /** Leaves columns free. */
  void skip(int some) {
    column += Math.clamp(some, 0, 1_000);
  }

  /**
   * A cell.
   *
   * @param span how many columns it takes
   * @param goesOn whether it is part of the cell above
   * @param nested whether a table stands in it
   */
  void cell(int span, boolean goesOn, List<String> texts, boolean nested) {
    all++;
    int last = column + Math.clamp(span, 1, 1_000) - 1;
    Integer above = goesOn ? open.get(column) : null;
    if (above != null) {
      TableRows.Cell<String> cell = cells.get(above);
      cells.set(
          above, new TableRows.Cell<>(cell.left(), cell.top(), cell.right(), row, cell.texts()));
    } else {
      open.put(column, cells.size());
      contents.add(new Content(List.copyOf(texts), nested));
      cells.add(
          new TableRows.Cell<>(column, Math.max(0, row), last, Math.max(0, row), joined(texts)));
    }
    column = last + 1;
    columns = Math.max(columns, column);
  }

  /** Lines of a cell, those joined of which one goes on the other. */
  private static List<String> joined(List<String> texts) {
    List<String> joined = new ArrayList<>();
    @Nullable String last = null;
    for (String text : texts) {
      String plain = text.replace('\t', ' ').strip();
      if (plain.isEmpty()) {
        continue;
      }
      if (last == null || parts(last, plain)) {
        joined.add(plain);
      } else {
        joined.set(joined.size() - 1, joined.getLast() + " " + plain);
      }
      last = plain;
    }
    return joined;
  }

  private static boolean parts(String before, String after) {
    return CellBreaks.areAmounts(before, after)
        || CellBreaks.isItem(after)
        || CellBreaks.isSubtitle(after)
        || CellBreaks.isHeadingBelow(before, after)
        || CellBreaks.ends(before)
        || before.length() > LONG
        || after.length() > LONG;
  }

  List<String> lines() {
    return isLayout() ? columns() : rows();
  }

  /** Whether two columns or more of a table without rulings hold parts of a page. */
  private boolean isLayout() {
    Set<Integer> parts = new HashSet<>();
    for (int i = 0; i < cells.size(); i++) {
      if (contents.get(i).isPart() && !isWhole(cells.get(i))) {
        parts.add(cells.get(i).left());
      }
    }
    return !isRuled() && parts.size() > 1;
  }

  private boolean isWhole(TableRows.Cell<String> cell) {
    return cell.left() == 0 && cell.right() == columns - 1 && row >= 0;
  }

  /** The lines column by column between cells that are as wide as the table. */
  private List<String> columns() {
    List<String> lines = new ArrayList<>();
    List<Integer> run = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      if (isWhole(cells.get(i))) {
        columns(run, lines);
        run.clear();
        lines.addAll(contents.get(i).lines());
      } else {
        run.add(i);
      }
    }
    columns(run, lines);
    return lines;
  }

  private void columns(List<Integer> run, List<String> lines) {
    int last = -1;
    List<Integer> sorted = new ArrayList<>(run);
    sorted.sort(Comparator.comparingInt(at -> cells.get(at).left()));
    for (int at : sorted) {
      if (last >= 0 && cells.get(at).left() != last) {
        lines.add("");
      }
      last = cells.get(at).left();
      lines.addAll(contents.get(at).lines());
    }
  }

  private List<String> rows() {
    List<TableRows.Cell<String>> beside = new ArrayList<>();
    List<List<String>> across = new ArrayList<>();
    for (int i = 0; i <= row; i++) {
      across.add(new ArrayList<>());
    }
    for (int i = 0; i < cells.size(); i++) {
      TableRows.Cell<String> cell = cells.get(i);
      boolean whole = isWhole(cell);
      if (whole) {
        Content content = contents.get(i);
        across.get(cell.top()).addAll(content.nested() ? content.lines() : cell.texts());
      }
      beside.add(
          whole
              ? new TableRows.Cell<>(
                  cell.left(), cell.top(), cell.right(), cell.bottom(), List.of())
              : cell);
    }
    List<String> lines = new ArrayList<>();
    List<List<TableRows.TableLine<String>>> rows =
        new TableRows<>(Math.max(0, row + 1), row < 0 ? List.of() : beside).lines();
    for (int i = 0; i < rows.size(); i++) {
      lines.addAll(across.get(i));
      rows.get(i).forEach(line -> lines.add(line(line)));
    }
    return lines;
  }

  private static String line(TableRows.TableLine<String> row) {
    StringBuilder line = new StringBuilder();
    for (int column : row.columns()) {
      if (column != row.columns().first()) {
        line.append('\t');
      }
      line.append(row.texts().getOrDefault(column, ""));
    }
    return line.toString();
  }
}
