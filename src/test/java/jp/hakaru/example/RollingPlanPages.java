package jp.hakaru.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.example.Facts.MeasureAt;
import jp.hakaru.example.page.Block;
import jp.hakaru.example.page.Block.Align;
import jp.hakaru.example.page.Block.Cell;
import jp.hakaru.example.page.Block.Grid;
import jp.hakaru.example.page.Block.Words;
import jp.hakaru.example.page.PagePaper;
import jp.hakaru.example.page.PagePaper.Furniture;
import jp.hakaru.example.page.PagePaper.Sheet;
import tools.jackson.databind.JsonNode;

/**
 * The rolling plan of one year on pages (F4, 実施計画の頁): a title page a goal, and for each measure the
 * state aimed at and the ruled table of its projects, which goes over pages. The first edition
 * rules the parts of an amount apart, the second stacks them in one cell and sets numbers in the
 * middle.
 */
final class RollingPlanPages {
  private static final Float[] WIDTHS = {24f, 112f, 232f, 66f, 26f, 26f, 26f, 36f, 62f, 96f};

  private final Facts facts;
  private final FiscalYear year;
  private final boolean first;
  private final String key;
  private final List<Sheet> sheets = new ArrayList<>();

  private RollingPlanPages(Facts facts, int year) {
    this.facts = facts;
    this.year = new FiscalYear(year);
    this.first = year == 2024;
    this.key = first ? "r6" : "r7";
  }

  static PagePaper of(Facts facts, int year) {
    RollingPlanPages pages = new RollingPlanPages(facts, year);
    String goal = "";
    for (MeasureAt at : facts.measures()) {
      if (!Facts.text(at.goal(), "code").equals(goal)) {
        goal = Facts.text(at.goal(), "code");
        pages.cover(at.goal());
      }
      pages.measure(at);
    }
    return new PagePaper(
        pages.year.japanese() + "実施計画",
        PagePaper.Format.landscape(40, !pages.first),
        pages.first ? 0 : 11,
        "- %d -",
        pages.sheets);
  }

  private void cover(JsonNode goal) {
    List<Block> blocks =
        List.of(
            new Block.Gap(120),
            Words.of("基本目標" + Facts.text(goal, "code")).sized(16).aligned(Align.CENTRE),
            new Block.Gap(20),
            Words.of(Facts.text(goal, "cover")).sized(24).aligned(Align.CENTRE),
            new Block.Gap(20),
            Words.of("【" + Facts.text(goal, "subtitle") + "】").sized(14).aligned(Align.CENTRE));
    sheets.add(new Sheet(Furniture.NONE, blocks));
  }

  private void measure(MeasureAt at) {
    List<Block> blocks = new ArrayList<>();
    String goal = RollingPlanPaper.goalHeading(at.goal());
    blocks.add(Words.of(goal).sized(13));
    blocks.add(new Block.Gap(4));
    blocks.add(heading("政策 ", at.policy()).sized(12));
    blocks.add(new Block.Gap(4));
    blocks.add(heading("施策 ", at.measure()).sized(11));
    blocks.add(new Block.Gap(8));
    blocks.add(Words.of("【" + RollingPlanPaper.SECTION + "】").sized(10));
    blocks.add(new Block.Gap(2));
    Facts.texts(at.measure(), "state").forEach(state -> blocks.add(Words.of(state).sized(10)));
    blocks.add(new Block.Gap(8));
    blocks.add(table(at));
    sheets.add(
        new Sheet(new Furniture(first ? "" : goal, RollingPlanPaper.NOTE, "", true), blocks));
  }

  private static Words heading(String word, JsonNode node) {
    String subtitle = Facts.text(node, "subtitle");
    return Words.of(
        word
            + Facts.text(node, "code")
            + " "
            + Facts.text(node, "title")
            + (subtitle.isEmpty() ? "" : "【" + subtitle + "】"));
  }

  private Grid table(MeasureAt at) {
    Grid table = Grid.of(3, WIDTHS);
    head(table);
    for (Map.Entry<String, JsonNode> project : facts.numbered(at.code(), key)) {
      row(table, project.getValue());
    }
    return table;
  }

  private static Cell label(String text, int columns, int rows) {
    return Cell.of(text).set(8, Align.CENTRE).middled().dark().over(columns, rows);
  }

  private String shortYear(int after) {
    return "R" + (year.value() + after - 2018);
  }

  private void head(Grid table) {
    int rows = table.headRows();
    String cost = first ? shortYear(0) + "事業費(千円)" : year.japanese() + "予算額（千円）";
    table.row(
        label(first ? "No" : "番号", 1, rows),
        label(first ? "事業名" : "事務事業名", 1, rows),
        label(first ? "事業概要" : "内容", 1, rows),
        label(cost, 1, 1),
        label(first ? "3年間の実施計画" : "3か年計画", 3, 1),
        label(first ? "区分" : "新規・継続", 1, rows),
        label("総合戦略", 1, rows),
        label(first ? "担当課" : "所管課", 1, rows));
    table.row(
        label("特定財源", 1, 1),
        label(shortYear(0), 1, rows - 1),
        label(shortYear(1), 1, rows - 1),
        label(shortYear(2), 1, rows - 1));
    table.row(label("一般財源", 1, 1));
  }

  private void row(Grid table, JsonNode project) {
    JsonNode row = project.get(key);
    String name = Facts.text(project, first || !project.has("name7") ? "name" : "name7");
    RollingPlanAmounts amounts = RollingPlanAmounts.of(row);
    int rows = first ? 3 : 1;
    Cell cost =
        first
            ? Cell.of(amounts.total())
            : Cell.of(amounts.total(), amounts.earmarked(), amounts.general());
    table.row(
        text(row.get(0).asString(), Align.RIGHT, rows),
        text(name, Align.LEFT, rows),
        text(Facts.text(project, "summary"), Align.LEFT, rows),
        cost.set(8, Align.RIGHT),
        Cell.of(List.of(new Block.Arrow(false))).over(1, rows).middled(),
        Cell.of(List.of(new Block.Arrow(false))).over(1, rows).middled(),
        Cell.of(List.of(new Block.Arrow(true))).over(1, rows).middled(),
        text(row.get(1).asString(), Align.CENTRE, rows),
        text(row.get(3).asString(), Align.LEFT, rows),
        text(row.get(2).asString(), Align.LEFT, rows));
    if (first) {
      table.row(Cell.of(amounts.earmarked()).set(8, Align.RIGHT));
      table.row(Cell.of(amounts.general()).set(8, Align.RIGHT));
    }
  }

  private Cell text(String text, Align align, int rows) {
    Cell cell = Cell.of(text).set(first ? 8 : 9, align).over(1, rows);
    return first ? cell : cell.middled();
  }
}
