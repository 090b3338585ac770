package jp.hakaru.example.page;

import java.util.List;
import java.util.Map;
import jp.hakaru.example.page.Block.Align;
import jp.hakaru.example.page.Block.Arrow;
import jp.hakaru.example.page.Block.Gap;
import jp.hakaru.example.page.Block.Grid;
import jp.hakaru.example.page.Block.Picture;
import jp.hakaru.example.page.Block.Words;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** What holds paragraphs and tables of a Word file (本文またはセル). */
sealed interface WordBody {
  String FONT = "BIZ UDゴシック";
  float SEEN_GAP = 8;
  Map<Align, ParagraphAlignment> ALIGNMENTS =
      Map.of(
          Align.LEFT, ParagraphAlignment.LEFT,
          Align.CENTRE, ParagraphAlignment.CENTER,
          Align.RIGHT, ParagraphAlignment.RIGHT);

  XWPFParagraph paragraph();

  XWPFTable table();

  /** How wide it is in points. */
  float width();

  default void add(List<Block> blocks) {
    for (Block block : blocks) {
      switch (block) {
        case Words words -> words(words);
        case Gap gap when gap.height() >= SEEN_GAP -> paragraph();
        case Grid grid -> grid(grid);
        case Gap _, Arrow _, Picture _ -> {}
      }
    }
  }

  /** A table, and below it what stands beside it without rules: cells of Word go no further. */
  private void grid(Grid grid) {
    Grid within = grid.withoutLast();
    if (!grid.endsBare() || within.endsBare()) {
      new WordTable(table(), grid, width()).fill();
      return;
    }
    new WordTable(table(), within, width()).fill();
    for (List<Block.Cell> row : grid.rows()) {
      for (Block block : row.getLast().blocks()) {
        if (block instanceof Words words) {
          words(words.aligned(Align.RIGHT));
        }
      }
    }
  }

  private void words(Words words) {
    XWPFParagraph paragraph = paragraph();
    paragraph.setAlignment(ALIGNMENTS.get(words.align()));
    paragraph.setSpacingAfter(0);
    if (words.indent() > 0) {
      int twips = WordPrinter.twips(words.indent()).intValue();
      paragraph.setIndentationLeft(twips);
      paragraph.setIndentationHanging(twips);
    }
    XWPFRun run = paragraph.createRun();
    for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
      run.setFontFamily(FONT, range);
    }
    run.setFontSize((double) words.size());
    String[] lines = words.text().split("\n");
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      run.setText(lines[i]);
    }
  }

  /** The text between the headers and footers. */
  record OfDocument(XWPFDocument document, float width) implements WordBody {
    @Override
    public XWPFParagraph paragraph() {
      return document.createParagraph();
    }

    @Override
    public XWPFTable table() {
      return document.createTable();
    }
  }

  /** A cell, whose first paragraph is there already. */
  final class OfCell implements WordBody {
    private final XWPFTableCell cell;
    private final float width;
    private boolean fresh = true;

    OfCell(XWPFTableCell cell, float width) {
      this.cell = cell;
      this.width = width;
    }

    @Override
    public float width() {
      return width;
    }

    @Override
    public XWPFParagraph paragraph() {
      boolean first = fresh;
      fresh = false;
      return first && !cell.getParagraphs().isEmpty()
          ? cell.getParagraphs().getFirst()
          : cell.addParagraph();
    }

    /** Below what is there; Word wants a paragraph behind it. */
    @Override
    public XWPFTable table() {
      XWPFTable table = new XWPFTable(cell.getCTTc().addNewTbl(), cell);
      cell.addParagraph();
      return table;
    }
  }
}
