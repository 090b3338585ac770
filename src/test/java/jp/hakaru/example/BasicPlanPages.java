package jp.hakaru.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
 * The basic plan on pages (F0, 基本計画の頁): an overview with a column a field, then for each field a
 * page of two columns, policies on the left and targets on the right, and one of its actions in
 * ruled tables, with a running head down the edge.
 */
final class BasicPlanPages {
  private static final int FIRST_PAGE = 40;
  private static final String SIDE = "基本計画";

  private final Facts facts;
  private final JsonNode basic;
  private final List<Sheet> sheets = new ArrayList<>();

  private BasicPlanPages(Facts facts) {
    this.facts = facts;
    this.basic = facts.at("/basic");
  }

  static PagePaper of(Facts facts) {
    BasicPlanPages pages = new BasicPlanPages(facts);
    pages.overview();
    Facts.list(pages.basic, "fields").forEach(pages::field);
    return new PagePaper(
        facts.text("/basic/plan/title"),
        PagePaper.Format.portrait(48, false),
        FIRST_PAGE,
        "%d",
        pages.sheets);
  }

  private void overview() {
    String title =
        "%s（%s～%s）"
            .formatted(
                facts.text("/basic/plan/title"),
                BasicPlanPaper.START.japanese(),
                BasicPlanPaper.END.japanese());
    List<Block> blocks = new ArrayList<>();
    blocks.add(Words.of(title).aligned(Align.RIGHT));
    blocks.add(new Gap(12));
    JsonNode part = basic.get("part");
    blocks.add(
        Grid.of(0, 50f, 450f)
            .row(
                Cell.of(Facts.text(part, "code")).set(32, Align.CENTRE).middled().dark(),
                Cell.of(
                        List.of(
                            Words.of(Facts.text(part, "title")).sized(20),
                            Words.of("～ " + Facts.text(part, "subtitle") + " ～").sized(11)))
                    .middled()));
    blocks.add(new Gap(20));
    List<Cell> columns = new ArrayList<>();
    List<Float> widths = new ArrayList<>();
    for (JsonNode field : Facts.list(basic, "fields").toList()) {
      if (!columns.isEmpty()) {
        columns.add(Cell.of().bare());
        widths.add(14f);
      }
      columns.add(Cell.of(column(field)).bare());
      widths.add(157f);
    }
    blocks.add(Grid.of(widths).row(columns));
    sheets.add(new Sheet(Furniture.NUMBERED, blocks));
  }

  /** A field's title, areas and challenges, one below the other. */
  private static List<Block> column(JsonNode field) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Words.of("分野 " + Facts.text(field, "code")).sized(11));
    Facts.texts(field, "title").forEach(line -> blocks.add(Words.of(line).sized(13)));
    blocks.add(Words.of("◇ ・ ".repeat(8) + "◇").sized(6));
    for (JsonNode area : Facts.list(field, "areas").toList()) {
      String code = BasicPlanPaper.wide(Facts.text(area, "code"));
      blocks.add(Words.of(code + " " + Facts.text(area, "title")).sized(10));
    }
    blocks.add(new Gap(8));
    blocks.add(Words.of(BasicPlanPaper.CHALLENGES).sized(10));
    for (JsonNode area : Facts.list(field, "areas").toList()) {
      blocks.add(Words.of("▪ " + Facts.text(area, "challenge")).hanging(7));
      blocks.add(new Gap(6));
    }
    return blocks;
  }

  private void field(JsonNode field) {
    Furniture furniture = new Furniture("", "", SIDE, true);
    List<Block> page = new ArrayList<>();
    List<Block> title = new ArrayList<>();
    Facts.texts(field, "title").forEach(line -> title.add(Words.of(line).sized(16)));
    page.add(
        Grid.of(0, 90f, 410f)
            .row(
                Cell.of("分野 " + Facts.text(field, "code")).set(14, Align.CENTRE).middled().dark(),
                Cell.of(title)));
    page.add(new Gap(16));
    page.add(
        Grid.of(0, 240f, 16f, 244f)
            .row(Cell.of(policies(field)).bare(), Cell.of().bare(), Cell.of(right(field)).bare()));
    sheets.add(new Sheet(furniture, page));
    List<Block> actions = new ArrayList<>();
    actions.add(Words.of(BasicPlanPaper.ACTIONS).sized(14));
    actions.add(new Gap(8));
    for (JsonNode area : Facts.list(field, "areas").toList()) {
      actions.add(Words.of(Facts.text(area, "code") + " " + Facts.text(area, "title")).sized(12));
      actions.add(new Gap(4));
      int number = 0;
      for (JsonNode measure : Facts.list(area, "measures").toList()) {
        measure(actions, measure, number++);
      }
    }
    sheets.add(new Sheet(furniture, actions));
  }

  private static List<Block> policies(JsonNode field) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(label(BasicPlanPaper.POLICIES));
    blocks.add(new Gap(6));
    for (String slogan : Facts.texts(field, "slogans")) {
      blocks.add(Words.of("◆ " + slogan).sized(11).hanging(14));
      blocks.add(new Gap(4));
    }
    blocks.add(new Gap(6));
    for (String policy : Facts.texts(field, "policies")) {
      blocks.add(Words.of(policy).sized(10));
      blocks.add(new Gap(4));
    }
    return blocks;
  }

  private static Block label(String text) {
    return Words.of(text).sized(12);
  }

  private List<Block> right(JsonNode field) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(label(BasicPlanPaper.TARGETS));
    blocks.add(new Gap(6));
    blocks.add(targets(field));
    blocks.add(new Gap(14));
    blocks.add(label(BasicPlanPaper.CITIZENS));
    blocks.add(new Gap(4));
    blocks.add(Grid.of(0, 1f).row(Cell.of(Facts.text(field, "citizens")).set(11, Align.CENTRE)));
    blocks.add(new Gap(14));
    blocks.add(label(BasicPlanPaper.SDGS));
    blocks.add(new Block.Picture(70));
    return blocks;
  }

  private Grid targets(JsonNode field) {
    Grid grid = Grid.of(1, 18f, 96f, 64f, 66f);
    grid.row(
        Cell.of("指標").set(9, Align.CENTRE).dark().over(2, 1),
        Cell.of("基準").set(9, Align.CENTRE).dark(),
        Cell.of("目標値").set(9, Align.CENTRE).dark());
    int number = 0;
    for (String key : Facts.texts(field, "indicators")) {
      boolean own = field.has("own") && field.get("own").has(key);
      JsonNode row = own ? field.get("own").get(key) : basic.get("indicators").get(key);
      grid.row(
          Cell.of(Integer.toString(++number)).set(9, Align.CENTRE).middled(),
          Cell.of(Facts.text(row, "n")).middled(),
          Cell.of(Facts.text(row, "b"), period(Facts.text(row, "bp")))
              .set(9, Align.CENTRE)
              .middled(),
          Cell.of(Facts.text(row, "t"), period(Facts.text(row, "tp")))
              .set(9, Align.CENTRE)
              .middled());
    }
    return grid;
  }

  /** A period in brackets; a span goes over two lines. */
  private static String period(String text) {
    return "（" + text.replace("～", "\n～") + "）";
  }

  private void measure(List<Block> blocks, JsonNode measure, int index) {
    String title = Facts.text(measure, "title").replace(" ", "\n");
    blocks.add(Words.of("主要施策" + BasicPlanPaper.CIRCLED.get(index) + " " + title).sized(11));
    blocks.add(new Gap(3));
    Grid grid = Grid.of(0, 22f, 130f, 290f, 44f);
    int number = 0;
    for (JsonNode action : Facts.list(measure, "actions").toList()) {
      number = action.has("number") ? action.get("number").asInt() : number + 1;
      String code = Integer.toString(number);
      List<Words> name =
          Stream.of(Facts.text(action, "title"), Facts.text(action, "marks"))
              .filter(text -> !text.isEmpty())
              .map(Words::of)
              .toList();
      boolean relisted = action.has("relisted");
      grid.row(
          Cell.of(number % 2 == 1 ? BasicPlanPaper.wide(code) : code)
              .set(9, Align.CENTRE)
              .middled(),
          Cell.of(name).middled(),
          Cell.of(Facts.texts(action, "text").toArray(String[]::new)).middled(),
          Cell.of(relisted ? BasicPlanPaper.RELISTED : "").set(8, Align.CENTRE).middled().bare());
    }
    blocks.add(grid);
    blocks.add(new Gap(10));
  }
}
