package jp.hakaru.example;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.example.page.Block.Align;
import jp.hakaru.example.page.Block.Cell;
import jp.hakaru.example.page.Block.Grid;
import tools.jackson.databind.JsonNode;

/**
 * The table of a sheet's years on a page (F1, 年度の表): row labels, names, and a ruled column a year.
 */
final class ReviewGrid {
  private static final Float[] WIDTHS = {58f, 112f, 67f, 67f, 67f, 67f, 67f};

  private final FiscalYear year;
  private final String key;
  private final Grid grid = Grid.of(1, WIDTHS);

  ReviewGrid(FiscalYear year, String key) {
    this.year = year;
    this.key = key;
  }

  Grid measure(JsonNode sheet) {
    head("目標");
    indicators("目標値", sheet, true);
    return grid;
  }

  Grid project(JsonNode project) {
    JsonNode sheet = project.get("sheet");
    head("予算");
    List<String> states = new ArrayList<>(Facts.texts(sheet.get("states"), key));
    while (states.size() < WIDTHS.length - 2) {
      states.add(Facts.text(sheet.get("states"), "t"));
    }
    List<Cell> row = new ArrayList<>(List.of(label("目標"), name(Facts.text(sheet, "goal"))));
    states.forEach(state -> row.add(Cell.of(state).set(8, Align.LEFT).middled()));
    grid.row(row);
    indicators("活動指標", sheet, false);
    List<String> costs = new ArrayList<>();
    JsonNode cost = sheet.get("cost");
    if (cost.get(key).size() < 2) {
      costs.add(project.get(key).get(4).asString());
    }
    costs.addAll(values(cost));
    figures(
        "事業費（千円）",
        costs.stream().map(one -> one.equals("—") ? one : ReviewMoney.thousands(one)).toList());
    figures("従事人工", values(sheet.get("effort")));
    return grid;
  }

  private void head(String first) {
    List<Cell> row = new ArrayList<>();
    row.add(label("区分").over(2, 1));
    row.add(label(year.japanese() + first));
    row.add(label(year.japanese() + "実績"));
    for (int after = 1; after <= 3; after++) {
      row.add(label(new FiscalYear(year.value() + after).japanese() + "目標"));
    }
    grid.row(row);
  }

  private List<String> values(JsonNode row) {
    return Stream.concat(
            Facts.texts(row, key).stream(), Facts.texts(row, "a" + key.substring(1)).stream())
        .toList();
  }

  /** The indicators, whose label goes over all their rows. */
  private void indicators(String label, JsonNode sheet, boolean ofMeasure) {
    List<JsonNode> all = Facts.list(sheet, "indicators").toList();
    for (int i = 0; i < all.size(); i++) {
      String unit = Facts.text(all.get(i), "u");
      List<Cell> row = new ArrayList<>();
      if (i == 0) {
        row.add(label(label).over(1, all.size()));
      }
      row.add(name(Facts.text(all.get(i), "n")));
      for (String value : values(all.get(i))) {
        String blank = ofMeasure && unit.length() > 1 ? " " : "";
        row.add(figure(value.equals("—") ? value : value + blank + unit));
      }
      grid.row(row);
    }
  }

  private void figures(String label, List<String> values) {
    List<Cell> row = new ArrayList<>(List.of(label(label).over(2, 1)));
    values.forEach(value -> row.add(figure(value)));
    grid.row(row);
  }

  private static Cell label(String text) {
    return Cell.of(text).set(8, Align.CENTRE).middled().dark();
  }

  private static Cell name(String text) {
    return Cell.of(text).set(8, Align.LEFT).middled();
  }

  private static Cell figure(String text) {
    return Cell.of(text).set(8, Align.RIGHT).middled();
  }
}
