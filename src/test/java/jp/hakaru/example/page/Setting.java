package jp.hakaru.example.page;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.example.page.Block.Align;
import jp.hakaru.example.page.Block.Grid;
import jp.hakaru.example.page.Block.Words;
import jp.hakaru.example.page.PagePaper.Furniture;
import jp.hakaru.example.page.PagePaper.Sheet;

/**
 * Sets a paper in pages (組版): texts and tables go over page breaks, tables with their heads again.
 */
final class Setting {
  private static final float SMALL = 8;

  private final PagePaper paper;
  private final List<Galley> pages = new ArrayList<>();
  private final float width;
  private final float top;
  private Furniture furniture = Furniture.NONE;
  private Galley page = new Galley();
  private float y;
  private float bottom;

  private Setting(PagePaper paper) {
    this.paper = paper;
    this.top = paper.format().margin();
    this.width = paper.format().width() - 2 * paper.format().margin();
  }

  /** What is drawn on each page, in the order of the text. */
  static List<List<Mark>> of(PagePaper paper) {
    Setting setting = new Setting(paper);
    paper.sheets().forEach(setting::sheet);
    return setting.pages.stream().map(Galley::marks).toList();
  }

  private void sheet(Sheet sheet) {
    furniture = sheet.furniture();
    open();
    for (Block block : sheet.blocks()) {
      switch (block) {
        case Words words -> words(words);
        case Grid grid -> grid(grid);
        case Block.Gap gap -> y += gap.height();
        case Block.Arrow _, Block.Picture _ -> whole(block);
      }
    }
    close();
  }

  private void open() {
    page = new Galley();
    pages.add(page);
    y = top;
    float note =
        furniture.note().isEmpty() ? 0 : Galley.height(note(), width) + Galley.lineHeight(SMALL);
    bottom = paper.format().height() - paper.format().margin() - note;
  }

  private Words note() {
    return Words.of(furniture.note()).sized(SMALL);
  }

  /** Draws what stands around the text. */
  private void close() {
    float below = paper.format().height() - paper.format().margin();
    if (!furniture.note().isEmpty()) {
      page.draw(
          List.of(note()), paper.format().margin(), below - Galley.height(note(), width), width);
    }
    float beside = paper.format().width() - paper.format().margin() * 0.6f;
    for (int i = 0; i < furniture.side().length(); i++) {
      page.add(new Mark.Run(beside, top + 120 + i * 16, 11, furniture.side().substring(i, i + 1)));
    }
    if (furniture.numbered() && paper.firstPage() > 0) {
      String number = paper.numbering().formatted(paper.firstPage() + pages.size() - 1);
      page.draw(
          List.of(Words.of(number).aligned(Align.CENTRE)),
          paper.format().margin(),
          below + paper.format().margin() * 0.3f,
          width);
    }
  }

  private void turn() {
    close();
    open();
    if (!furniture.running().isEmpty()) {
      words(Words.of(furniture.running()).sized(SMALL));
      y += SMALL;
    }
  }

  private void words(Words words) {
    List<String> lines = Galley.lines(words, width);
    for (int i = 0; i < lines.size(); i++) {
      if (y + Galley.lineHeight(words.size()) > bottom) {
        turn();
      }
      page.line(
          words, lines.get(i), paper.format().margin() + (i == 0 ? 0 : words.indent()), y, width);
      y += Galley.lineHeight(words.size());
    }
  }

  private void whole(Block block) {
    float height = Galley.height(block, width);
    if (y + height > bottom) {
      turn();
    }
    page.draw(List.of(block), paper.format().margin(), y, width);
    y += height;
  }

  /** A table in as many pages as it needs. */
  private void grid(Grid grid) {
    GridPlan plan = new GridPlan(grid, width);
    List<Integer> seams = plan.seams();
    float head = plan.height(0, plan.headRows());
    int from = 0;
    while (from < grid.rows().size()) {
      boolean goesOn = from > 0;
      int start = from;
      float room = bottom - y - (goesOn ? head : 0);
      int to =
          seams.stream()
              .filter(seam ->
                  seam > Math.max(start, plan.headRows()) && plan.height(start, seam) <= room)
              .reduce((one, other) -> other)
              .orElse(start);
      if (to == start) {
        if (y <= top + 40) {
          throw new IllegalStateException("rows higher than a page in " + paper.title());
        }
        turn();
        continue;
      }
      if (goesOn && plan.headRows() > 0) {
        plan.draw(page, 0, plan.headRows(), paper.format().margin(), y);
        y += head;
      }
      plan.draw(page, start, to, paper.format().margin(), y);
      y += plan.height(start, to);
      from = to;
    }
  }
}
