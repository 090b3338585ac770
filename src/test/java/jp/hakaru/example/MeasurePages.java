package jp.hakaru.example;

import java.util.ArrayList;
import java.util.List;
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
 * The pages of the measures on paper (F2, 施策のページの頁): a title page with goal, policy and the list of
 * measures, then each measure from its own page on.
 */
final class MeasurePages {
  private final JsonNode pages;
  private final List<Block> blocks = new ArrayList<>();

  private MeasurePages(JsonNode pages) {
    this.pages = pages;
  }

  static PagePaper of(Facts facts) {
    JsonNode all = facts.at("/pages");
    List<Sheet> sheets = new ArrayList<>();
    MeasurePages tree = new MeasurePages(all);
    tree.tree(facts.text("/pages/plan/title"));
    sheets.add(new Sheet(Furniture.NUMBERED, tree.blocks));
    for (JsonNode measure : Facts.list(all, "measures").toList()) {
      MeasurePages page = new MeasurePages(all);
      page.measure(measure);
      sheets.add(new Sheet(Furniture.NUMBERED, page.blocks));
    }
    return new PagePaper(
        facts.text("/pages/plan/title"), PagePaper.Format.portrait(50, true), 88, "%d", sheets);
  }

  private void line(String text, float size) {
    blocks.add(Words.of(text).sized(size));
  }

  private void gap(float height) {
    blocks.add(new Gap(height));
  }

  private void tree(String title) {
    line(
        "%s（%s～%s）"
            .formatted(title, MeasurePagesPaper.START.japanese(), MeasurePagesPaper.END.japanese()),
        10);
    gap(16);
    JsonNode goal = pages.get("goal");
    line(
        "基本目標 %s <%s> %s"
            .formatted(
                Facts.text(goal, "code"), Facts.text(goal, "subtitle"), Facts.text(goal, "title")),
        13);
    gap(10);
    JsonNode policy = pages.get("policy");
    line("政策 " + Facts.text(policy, "code") + " " + Facts.text(policy, "title"), 12);
    line("政策担当部局：" + Facts.text(policy, "department"), 10);
    gap(16);
    for (JsonNode measure : Facts.list(pages, "measures").toList()) {
      String listed = Facts.text(measure, measure.has("listed") ? "listed" : "title");
      line("施策 " + Facts.text(measure, "code") + " " + listed, 11);
      gap(4);
    }
  }

  private void measure(JsonNode measure) {
    String title = "施策" + Facts.text(measure, "code") + " " + Facts.text(measure, "title");
    blocks.add(Grid.of(0, 1f).row(Cell.of(title).set(15, Align.LEFT).dark()));
    blocks.add(Words.of("施策担当部局：" + Facts.text(measure, "department")).aligned(Align.RIGHT));
    gap(8);
    label("目指す将来の姿");
    blocks.add(Grid.of(0, 1f).row(Cell.of(Facts.text(measure, "vision")).set(10, Align.LEFT)));
    label("まちづくり指標");
    satisfaction(measure.get("satisfaction"));
    label("施策の成果指標");
    blocks.add(outcomes(Facts.list(measure, "outcomes").toList()));
    label("関連グラフ");
    blocks.add(new Block.Picture(80));
    label("現状と課題");
    int number = 0;
    for (String text : Facts.texts(measure, "challenges")) {
      blocks.add(Words.of(++number + " " + text).hanging(9));
    }
    label("取組方針");
    Facts.texts(measure, "policy").forEach(text -> line(text, 9));
    developments(measure);
    gap(8);
    blocks.add(new Block.Picture(90));
    blocks.add(Words.of(Facts.text(measure, "caption")).sized(8).aligned(Align.CENTRE));
    label("みんなで一緒にできること");
    Facts.texts(measure, "together").forEach(this::bullet);
    label(MeasurePagesPaper.PLANS);
    line(String.join("、", Facts.texts(measure, "plans")), 9);
  }

  private void label(String text) {
    gap(10);
    line(text, 12);
    gap(3);
  }

  private void bullet(String text) {
    blocks.add(Words.of("- " + text).hanging(8));
  }

  private static Cell head(String... texts) {
    return Cell.of(texts).set(8, Align.CENTRE).middled().dark();
  }

  private static Cell figure(String text) {
    return Cell.of(text).set(9, Align.CENTRE).middled();
  }

  /** The survey's mean, and below it its five years or the frame of a diagram. */
  private void satisfaction(JsonNode row) {
    blocks.add(
        Grid.of(1, 335f, 80f, 80f)
            .row(
                head(),
                head("現状値", "（過去5年平均）"),
                head("目標値", "（" + MeasurePagesTargets.TARGET_YEAR + "）"))
            .row(
                Cell.of("「" + Facts.text(row, "name") + "」への市民の満足度").middled(),
                figure(Facts.text(row, "base") + "点"),
                figure(Facts.text(row, "target") + "点")));
    gap(6);
    line("過去5年の市民満足度（点）", 9);
    List<String> scores = Facts.texts(row, "years");
    if (scores.isEmpty()) {
      blocks.add(new Block.Picture(50));
    } else {
      List<Cell> years = new ArrayList<>();
      for (int i = 0; i < scores.size(); i++) {
        years.add(head("R" + (MeasurePagesTargets.FIRST_SURVEY + i - 2018)));
      }
      Grid grid = Grid.of(scores.stream().map(any -> 1f).toList());
      blocks.add(grid.row(years).row(scores.stream().map(MeasurePages::figure).toList()));
    }
  }

  private static Grid outcomes(List<JsonNode> rows) {
    Grid grid = Grid.of(1, 335f, 80f, 80f);
    grid.row(
        head(),
        head("現状値", "（" + Facts.text(rows.getFirst(), "label") + "）"),
        head("目標値", "（" + MeasurePagesTargets.TARGET_YEAR + "）"));
    for (JsonNode row : rows) {
      grid.row(
          Cell.of(Facts.text(row, "n")).middled(),
          figure(Facts.text(row, "b")),
          figure(Facts.text(row, "t")));
    }
    return grid;
  }

  private void developments(JsonNode measure) {
    label("施策の展開");
    int number = 0;
    for (JsonNode one : Facts.list(measure, "developments").toList()) {
      line(++number + " " + Facts.text(one, "title"), 10);
      gap(2);
      Facts.texts(one, "items").forEach(this::bullet);
      gap(3);
      blocks.add(
          Grid.of(0, 70f, 425f)
              .row(
                  head(MeasurePagesPaper.MAIN_PROJECTS),
                  Cell.of(String.join("、", Facts.texts(one, "projects")))));
      gap(8);
    }
  }
}
