package jp.hakaru.example;

import static jp.hakaru.example.Book.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.example.Print.Spot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The table of a sheet (F1, 目標・指標・事業費・従事人工の表): a column for each year and kind. */
final class ReviewTable {
  /** Years with targets behind the year of the review. */
  private static final int AHEAD = 3;

  private final ReviewPaper paper;
  private final Book book;
  private final Print print;
  private final OwnerKind ownerKind;
  private final Id owner;
  private final List<ReviewColumn> columns = new ArrayList<>();
  private int position;

  ReviewTable(ReviewPaper paper, OwnerKind ownerKind, Id owner) {
    this.paper = paper;
    this.book = paper.book;
    this.print = paper.print;
    this.ownerKind = ownerKind;
    this.owner = owner;
  }

  private void head(String first, boolean indented) {
    print.put(indented ? "\t区分" : "区分\t");
    column(0, first, ValueKind.TARGET, MoneyStage.BUDGET);
    column(0, "実績", ValueKind.ACTUAL, MoneyStage.SETTLEMENT);
    for (int after = 1; after <= AHEAD; after++) {
      column(after, "目標", ValueKind.TARGET, MoneyStage.PLAN);
    }
    print.end();
  }

  private void column(int after, String word, ValueKind kind, MoneyStage stage) {
    FiscalYear year = new FiscalYear(paper.year.value() + after);
    print.tabs(1);
    columns.add(new ReviewColumn(year, kind, stage, print.put(year.japanese() + word)));
  }

  void measure(JsonNode sheet) {
    head("目標", sheet.has("indented"));
    String label = "目標値";
    for (JsonNode indicator : Facts.list(sheet, "indicators").toList()) {
      indicator(label, indicator, IndicatorKind.OUTCOME, true);
      label = "";
    }
  }

  void project(JsonNode project) {
    JsonNode sheet = project.get("sheet");
    head("予算", false);
    state(sheet);
    String label = "活動指標";
    for (JsonNode indicator : Facts.list(sheet, "indicators").toList()) {
      indicator(label, indicator, IndicatorKind.ACTIVITY, false);
      label = "";
    }
    ReviewMoney money = new ReviewMoney(paper, owner, columns);
    money.costs(costs(project, sheet.get("cost")));
    money.efforts(values(sheet.get("effort")));
  }

  /** The amounts of a project; where the sheet says no budget, that of the rolling plan. */
  private List<String> costs(JsonNode project, JsonNode cost) {
    List<String> values = new ArrayList<>();
    if (cost.get(paper.key).size() < 2) {
      values.add(project.get(paper.key).get(4).asString());
    }
    values.addAll(values(cost));
    return values;
  }

  /** The values of a row in the order of the columns. */
  private List<String> values(JsonNode row) {
    return Stream.concat(
            Facts.texts(row, paper.key).stream(), Facts.texts(row, paper.ahead).stream())
        .toList();
  }

  private void state(JsonNode sheet) {
    print.put("目標\t");
    Spot name = print.put(Facts.text(sheet, "goal"));
    Id id = book.ids.indicator(owner, name.text(), null, 1);
    List<String> states = new ArrayList<>(Facts.texts(sheet.get("states"), paper.key));
    for (int i = states.size(); i < columns.size(); i++) {
      states.add(Facts.text(sheet.get("states"), "t"));
    }
    define(id, name, null, IndicatorKind.STATE, null, List.of(field("name", name)));
    for (int i = 0; i < columns.size(); i++) {
      print.tabs(1);
      Spot spot = print.put(states.get(i));
      value(id, columns.get(i), null, ValueStatus.STATE, spot, List.of(field("text", spot)), false);
    }
    print.end();
  }

  private void indicator(String label, JsonNode row, IndicatorKind kind, boolean ofMeasure) {
    print.put(label + "\t");
    Spot name = print.put(Facts.text(row, "n"));
    String unit = Facts.text(row, "u");
    Id id = book.ids.indicator(owner, name.text(), unit, 1);
    List<Spot> cells = new ArrayList<>();
    for (String value : values(row)) {
      print.tabs(1);
      boolean dash = value.equals("—");
      cells.add(
          print.put(dash ? value : value + (ofMeasure && unit.length() > 1 ? " " : "") + unit));
    }
    print.end();
    Spot unitSpot =
        cells.stream()
            .filter(cell -> cell.text().endsWith(unit))
            .findFirst()
            .orElseThrow()
            .of(unit);
    define(
        id,
        name,
        unit,
        kind,
        direction(ofMeasure ? cells : cells.subList(1, cells.size())),
        List.of(field("name", name), field("unit", unitSpot)));
    for (int i = 0; i < cells.size(); i++) {
      Written written = Written.of(cells.get(i).text());
      List<Book.Field> fields = new ArrayList<>();
      fields.add(field("text", cells.get(i)));
      if (!written.digits().isEmpty()) {
        fields.add(field("value", cells.get(i).of(written.digits())));
      }
      value(id, columns.get(i), written.value(), written.status(), cells.get(i), fields, ofMeasure);
    }
  }

  /**
   * As the targets of the review go from the first year to the last, a budget's left out; nothing
   * where they stay or there is one.
   */
  private static @Nullable Direction direction(List<Spot> cells) {
    List<BigDecimal> targets =
        IntStream.range(0, cells.size())
            .filter(at -> at != cells.size() - AHEAD - 1)
            .mapToObj(at -> Written.of(cells.get(at).text()).value())
            .filter(Objects::nonNull)
            .toList();
    if (targets.size() < 2) {
      return null;
    }
    int change = targets.getLast().compareTo(targets.getFirst());
    return change == 0 ? null : change > 0 ? Direction.UP : Direction.DOWN;
  }

  private void define(
      Id id,
      Spot name,
      @Nullable String unit,
      IndicatorKind kind,
      @Nullable Direction direction,
      List<Book.Field> fields) {
    int at = ++position;
    book.add(
        Table.INDICATORS,
        fields,
        source ->
            new IndicatorRow(
                id,
                name.text(),
                unit,
                kind,
                direction,
                direction != null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                source));
    book.add(
        Table.INDICATOR_OWNERS,
        List.of(field("indicator_id", name)),
        source -> new IndicatorOwnerRow(id, ownerKind, owner, null, at, source));
  }

  private void value(
      Id id,
      ReviewColumn column,
      @Nullable BigDecimal value,
      ValueStatus status,
      Spot spot,
      List<Book.Field> fields,
      boolean ofMeasure) {
    boolean ofBudget = column.stage() == MoneyStage.BUDGET && !ofMeasure;
    Id act = ofBudget ? column.budget(book) : paper.own;
    List<Book.Field> all = new ArrayList<>(fields);
    all.add(field("fiscal_year", column.yearSpot()));
    book.add(
        Table.INDICATOR_VALUES,
        all,
        source ->
            new IndicatorValueRow(
                id,
                column.year(),
                new Period.Fiscal(column.year()),
                column.kind(),
                null,
                value,
                spot.text(),
                status,
                null,
                act,
                source));
  }
}
