package jp.hakaru.example.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import jp.hakaru.example.page.Block.Cell;
import jp.hakaru.example.page.Block.Grid;
import jp.hakaru.example.page.Block.Words;

/**
 * Prints a paper as text (文字だけの印刷): a line a text, a row a table row with tabs between its columns,
 * columns of a page one after the other. Gaps, drawn lines and pictures are left out.
 */
public final class TextPrinter {
  private final List<String> lines = new ArrayList<>();

  private TextPrinter() {}

  public static String print(PagePaper paper) {
    TextPrinter printer = new TextPrinter();
    for (PagePaper.Sheet sheet : paper.sheets()) {
      printer.add(sheet.blocks());
      printer.lines.add("");
    }
    return String.join("\n", printer.lines);
  }

  private void add(List<? extends Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Words words -> lines.add(words.text());
        case Grid grid when isPageColumns(grid) ->
            grid.rows().getFirst().forEach(cell -> add(cell.blocks()));
        case Grid grid -> rows(grid);
        case Block.Gap _, Block.Arrow _, Block.Picture _ -> {}
      }
    }
  }

  /** One row of several texts each without rules, which stand side by side on the page. */
  private static boolean isPageColumns(Grid grid) {
    return grid.rows().size() == 1
        && grid.rows().getFirst().stream().noneMatch(Cell::ruled)
        && grid.rows().getFirst().stream().anyMatch(cell -> cell.blocks().size() > 1);
  }

  /** Where a cell goes over several columns or rows, its text stands in the first of them. */
  private void rows(Grid grid) {
    List<List<String>> table = new ArrayList<>();
    for (int row = 0; row < grid.rows().size(); row++) {
      table.add(new ArrayList<>(Collections.nCopies(grid.shares().size(), "")));
    }
    for (GridPlan.Placed placed : GridPlan.place(grid)) {
      table.get(placed.row()).set(placed.column(), text(placed.cell()));
    }
    table.forEach(row -> lines.add(String.join("\t", row).stripTrailing()));
  }

  private static String text(Cell cell) {
    return cell.blocks().stream()
        .filter(Words.class::isInstance)
        .map(block -> ((Words) block).text())
        .collect(Collectors.joining(" "));
  }
}
