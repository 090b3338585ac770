package jp.hakaru.example;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
 * The prefecture's paper of joint work on pages (F3, 県・市町村連携の資料の頁): broad pages of ruled tables,
 * headings in frames and texts in two columns, each sheet from its own page on.
 */
final class PrefecturePaper {
  private static final float BETWEEN = 20;

  private PrefecturePaper() {}

  static PagePaper of(JsonNode paper) {
    List<Sheet> sheets = new ArrayList<>();
    for (JsonNode sheet : Facts.list(paper, "sheets").toList()) {
      boolean cover = sheets.isEmpty();
      sheets.add(new Sheet(cover ? Furniture.NONE : Furniture.NUMBERED, blocks(sheet)));
    }
    return new PagePaper(
        Facts.text(paper, "title"), PagePaper.Format.landscape(40, true), 1, "- %d -", sheets);
  }

  private static List<Block> blocks(JsonNode all) {
    return all.valueStream().map(PrefecturePaper::block).toList();
  }

  private static Block block(JsonNode one) {
    if (one.isString()) {
      return Words.of(one.asString());
    } else if (one.has("gap")) {
      return new Gap(one.get("gap").floatValue());
    } else if (one.has("frame")) {
      return Grid.of(0, 1f).row(Cell.of(List.of(words(one, "frame"))).dark());
    } else if (one.has("columns")) {
      return columns(one.get("columns"));
    } else if (one.has("list")) {
      return table(one.get("list"), false);
    } else if (one.has("table")) {
      return table(one.get("table"), true);
    }
    return words(one, "text");
  }

  private static Words words(JsonNode one, String key) {
    Words words = Words.of(Facts.text(one, key)).sized(one.path("size").asInt(9));
    return one.has("align")
        ? words.aligned(Align.valueOf(Facts.text(one, "align").toUpperCase(Locale.ROOT)))
        : words;
  }

  private static Grid columns(JsonNode sides) {
    List<Float> widths = new ArrayList<>();
    List<Cell> cells = new ArrayList<>();
    float each = 760f / sides.size() - BETWEEN;
    for (JsonNode side : sides) {
      if (!cells.isEmpty()) {
        widths.add(BETWEEN);
        cells.add(Cell.of().bare());
      }
      widths.add(each);
      cells.add(Cell.of(blocks(side)).bare());
    }
    return Grid.of(widths).row(cells);
  }

  private static Grid table(JsonNode table, boolean ruled) {
    List<Float> widths = table.get("widths").valueStream().map(JsonNode::floatValue).toList();
    int head = table.path("head").asInt(0);
    Grid grid = new Grid(widths, head, new ArrayList<>());
    for (JsonNode row : table.get("rows")) {
      boolean first = grid.rows().size() < head;
      grid.row(row.valueStream().map(cell -> cell(cell, first, ruled)).toList());
    }
    return grid;
  }

  private static Cell cell(JsonNode node, boolean head, boolean ruled) {
    String text = node.isObject() ? Facts.text(node, "t") : node.isNull() ? "" : node.asString();
    Cell cell = Cell.of(text).middled();
    if (node.has("over")) {
      cell = cell.over(node.get("over").get(0).asInt(), node.get("over").get(1).asInt());
    }
    cell = head ? cell.set(9, Align.CENTRE).dark() : cell;
    return ruled ? cell : cell.bare();
  }
}
