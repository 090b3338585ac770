package jp.hakaru.example.page;

import java.math.BigInteger;
import java.util.List;
import jp.hakaru.example.page.Block.Cell;
import jp.hakaru.example.page.Block.Grid;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/**
 * A table of a Word file (Word の表): cells over columns as spans, cells over rows as merged ones.
 */
final class WordTable {
  private static final String GREY = "E0E0E0";

  private final XWPFTable table;
  private final Grid grid;
  private final float width;
  private final List<GridPlan.Placed> cells;

  WordTable(XWPFTable table, Grid grid, float width) {
    this.table = table;
    this.grid = grid;
    this.width = width;
    this.cells = GridPlan.place(grid);
  }

  void fill() {
    while (table.getNumberOfRows() > 0) {
      table.removeRow(0);
    }
    table.setWidth("100%");
    CTTblGrid columns = table.getCTTbl().addNewTblGrid();
    for (int column = 0; column < grid.shares().size(); column++) {
      columns.addNewGridCol().setW(WordPrinter.twips(width(column, 1)));
    }
    for (int row = 0; row < grid.rows().size(); row++) {
      XWPFTableRow target = table.createRow();
      while (!target.getTableCells().isEmpty()) {
        target.removeCell(0);
      }
      target.setRepeatHeader(row < grid.headRows());
      for (int column = 0; column < grid.shares().size(); ) {
        GridPlan.Placed placed = at(row, column);
        cell(target.createCell(), placed, row == placed.row());
        column += placed.cell().columns();
      }
    }
  }

  private float width(int from, int count) {
    double all = grid.shares().stream().mapToDouble(Float::doubleValue).sum();
    return (float)
        (width
            * grid.shares().subList(from, from + count).stream()
                .mapToDouble(Float::doubleValue)
                .sum()
            / all);
  }

  /** The cell that covers a place. */
  private GridPlan.Placed at(int row, int column) {
    return cells.stream()
        .filter(one -> one.row() <= row && row < one.end())
        .filter(one -> one.column() <= column && column < one.column() + one.cell().columns())
        .findFirst()
        .orElseThrow();
  }

  private void cell(XWPFTableCell target, GridPlan.Placed placed, boolean begins) {
    Cell cell = placed.cell();
    CTTcPr properties =
        target.getCTTc().isSetTcPr() ? target.getCTTc().getTcPr() : target.getCTTc().addNewTcPr();
    float wide = width(placed.column(), cell.columns());
    CTTblWidth cellWidth = properties.addNewTcW();
    cellWidth.setType(STTblWidth.DXA);
    cellWidth.setW(WordPrinter.twips(wide));
    if (cell.columns() > 1) {
      properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
    }
    if (cell.rows() > 1) {
      properties.addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
    }
    if (!cell.ruled()) {
      CTTcBorders borders = properties.addNewTcBorders();
      borders.addNewTop().setVal(STBorder.NIL);
      borders.addNewLeft().setVal(STBorder.NIL);
      borders.addNewBottom().setVal(STBorder.NIL);
      borders.addNewRight().setVal(STBorder.NIL);
    }
    if (cell.shaded()) {
      target.setColor(GREY);
    }
    if (cell.middle()) {
      target.setVerticalAlignment(XWPFVertAlign.CENTER);
    }
    if (target.getParagraphs().isEmpty()) {
      target.addParagraph();
    }
    if (begins) {
      new WordBody.OfCell(target, wide - 2 * GridPlan.PAD).add(cell.blocks());
    }
  }
}
