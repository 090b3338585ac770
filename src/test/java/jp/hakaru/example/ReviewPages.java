package jp.hakaru.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.example.Facts.MeasureAt;
import jp.hakaru.example.page.Block;
import jp.hakaru.example.page.Block.Align;
import jp.hakaru.example.page.Block.Cell;
import jp.hakaru.example.page.Block.Gap;
import jp.hakaru.example.page.Block.Grid;
import jp.hakaru.example.page.Block.Words;
import jp.hakaru.example.page.PagePaper;
import jp.hakaru.example.page.PagePaper.Furniture;
import jp.hakaru.example.page.PagePaper.Sheet;
import tools.jackson.databind.JsonNode;

/**
 * The evaluation sheets of one year on pages (F1, 調書の頁): a sheet a page, in boxes with shaded
 * labels, beside or above their texts, and the table of the years.
 */
final class ReviewPages {
  private final Facts facts;
  private final FiscalYear year;
  private final String key;
  private final List<Sheet> sheets = new ArrayList<>();

  private ReviewPages(Facts facts, int year) {
    this.facts = facts;
    this.year = new FiscalYear(year);
    this.key = "r" + (year - 2018);
  }

  static PagePaper of(Facts facts, int year) {
    ReviewPages pages = new ReviewPages(facts, year);
    for (MeasureAt at : facts.measures()) {
      pages.measure(at);
      for (Map.Entry<String, JsonNode> project : facts.projects(at.code(), "sheet")) {
        pages.project(project.getValue(), at);
      }
    }
    return new PagePaper(pages.title(), PagePaper.Format.portrait(45, true), 1, "%d", pages.sheets);
  }

  private String title() {
    return ReviewPaper.title(year);
  }

  private static Cell label(String text) {
    return Cell.of(text).set(9, Align.CENTRE).middled().dark();
  }

  private void measure(MeasureAt at) {
    JsonNode sheet = facts.at("/measures/" + at.code());
    Grid head = Grid.of(0, 70f, 435f);
    head.row(label("所属"), Cell.of(Facts.text(sheet, "department")));
    head.row(
        label(ReviewPaper.PLAN),
        Cell.of(
            "第" + Facts.text(at.goal(), "code") + "章 " + Facts.text(at.goal(), "title"),
            Facts.text(at.policy(), "code") + " " + Facts.text(at.policy(), "title")));
    head.row(label("施策"), Cell.of(at.code() + " " + Facts.text(at.measure(), "title")));
    head.row(label(ReviewPaper.STRATEGY), Cell.of(Facts.text(sheet, "strategy")));
    List<Block> blocks = new ArrayList<>();
    blocks.add(head);
    blocks.add(new Gap(8));
    blocks.add(texts(sheet));
    blocks.add(new Gap(8));
    blocks.add(new ReviewGrid(year, key).measure(sheet));
    blocks.add(new Gap(8));
    blocks.add(review(sheet, ReviewPaper.WHEN_MEASURE));
    sheets.add(new Sheet(Furniture.NUMBERED, blocks));
  }

  /** Purpose, goals and results, each below its label. */
  private Grid texts(JsonNode sheet) {
    Grid grid = Grid.of(0, 1f);
    List<Block> purposes = new ArrayList<>();
    int number = 0;
    for (String purpose : Facts.texts(sheet, "purpose")) {
      purposes.add(Words.of(++number + " " + purpose).hanging(9));
    }
    box(grid, ReviewPaper.PURPOSE, purposes);
    List<Block> goals = new ArrayList<>();
    List<Block> results = new ArrayList<>();
    List<String> said = Facts.texts(sheet.get("results"), key);
    number = 0;
    for (JsonNode goal : Facts.list(sheet, "goals").toList()) {
      String heading = ++number + " " + Facts.text(goal, "title");
      goals.add(Words.of(heading));
      goals.add(Words.of(Facts.text(goal, "text")));
      if (number <= said.size()) {
        results.add(Words.of(heading));
        results.add(Words.of("(1) " + said.get(number - 1)).hanging(14));
      }
    }
    box(grid, "目標", goals);
    box(grid, "実績", results);
    return grid;
  }

  private static void box(Grid grid, String label, List<? extends Block> blocks) {
    grid.row(Cell.of(label).dark());
    grid.row(Cell.of(blocks));
  }

  private Grid review(JsonNode sheet, String when) {
    Grid grid = Grid.of(0, 1f);
    box(
        grid,
        ReviewPaper.REASON + " ※" + when.formatted(year.value() - 2018),
        paragraphs(Facts.text(sheet.get("reason"), key)));
    box(grid, ReviewPaper.NEXT, paragraphs(Facts.text(sheet.get("next"), key)));
    return grid;
  }

  private static List<Words> paragraphs(String text) {
    return text.isEmpty() ? List.of() : List.of(Words.of(text));
  }

  private void project(JsonNode project, MeasureAt at) {
    JsonNode sheet = project.get("sheet");
    String name = title();
    List<Block> blocks = new ArrayList<>();
    String shown = year.japanese() + " " + name.substring(year.japanese().length());
    blocks.add(Words.of(shown).sized(13).aligned(Align.CENTRE));
    blocks.add(new Gap(8));
    Grid head = Grid.of(0, 44f, 92f, 36f, 125f, 56f, 152f);
    head.row(
        label("所属"),
        Cell.of(ReviewProjects.department(project, sheet)).middled(),
        label("事業"),
        Cell.of(Facts.text(project, "name")).middled(),
        label("予算科目"),
        Cell.of(Facts.text(sheet, "subject")).middled());
    List<Words> measures =
        Stream.of(at.code(), Facts.text(sheet, "also"))
            .filter(code -> !code.isEmpty())
            .map(code -> Words.of(code + " " + ReviewProjects.titleOf(facts, code)))
            .toList();
    head.row(
        label("施策"),
        Cell.of(measures).middled().over(3, 1),
        label(ReviewPaper.STRATEGY),
        Cell.of(Facts.text(sheet, "strategy")).middled());
    blocks.add(head);
    blocks.add(new Gap(8));
    Grid texts = Grid.of(0, 1f);
    box(texts, "事業概要", paragraphs(Facts.text(project, "summary")));
    box(texts, ReviewPaper.PURPOSE, paragraphs(Facts.text(sheet, "purpose")));
    blocks.add(texts);
    blocks.add(new Gap(8));
    blocks.add(new ReviewGrid(year, key).project(project));
    blocks.add(new Gap(8));
    blocks.add(review(sheet, ReviewPaper.WHEN_PROJECT));
    sheets.add(new Sheet(Furniture.NUMBERED, blocks));
  }
}
