package jp.hakaru.cycle.check.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.cycle.check.internal.SheetLines;

/**
 * The heads of a table's columns as a line prints them (表の見出し).
 *
 * @param cells as written, blank ones left out
 */
record ColumnHeads(List<String> cells, String source) {
  private static final Pattern TAB = Pattern.compile("\t");
  private static final int LEAST = 2;

  /** The lines of several cells of a document. */
  static List<ColumnHeads> of(List<DocumentLineRow> lines) {
    List<ColumnHeads> heads = new ArrayList<>();
    for (DocumentLineRow line : lines) {
      List<String> cells =
          TAB.splitAsStream(line.text())
              .map(String::strip)
              .filter(cell -> !cell.isEmpty())
              .toList();
      if (cells.size() >= LEAST) {
        heads.add(new ColumnHeads(cells, SheetLines.source(line)));
      }
    }
    return heads;
  }
}
