package jp.hakaru.example;

import static jp.hakaru.example.Book.field;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectNodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.ProjectStatus;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.example.Print.Spot;
import tools.jackson.databind.JsonNode;

/** A table of numbered projects of the rolling plan (実施計画の表), in one of the family's shapes. */
final class RollingPlanTable {
  private static final Map<String, ProjectStatus> STATUSES =
      Map.of(
          "新規", ProjectStatus.NEW,
          "継続", ProjectStatus.CONTINUING,
          "拡充", ProjectStatus.EXPANDED,
          "終了", ProjectStatus.ENDED);

  private final Book book;
  private final Print print;
  private final FiscalYear year;
  private final boolean first;
  private final RollingPlanShape shape;
  private final List<Spot> years = new ArrayList<>();
  private Spot budgetYear;
  private Spot unit;
  private Spot scheme;

  RollingPlanTable(Book book, FiscalYear year, boolean first, RollingPlanShape shape) {
    this.book = book;
    this.print = book.print;
    this.year = year;
    this.first = first;
    this.shape = shape;
    this.budgetYear = new Spot(0, 0, "");
    this.unit = budgetYear;
    this.scheme = budgetYear;
  }

  private static String cells(String... cells) {
    return String.join("\t", cells);
  }

  private String shortYear(int after) {
    return "R" + (year.value() + after - 2018);
  }

  /** The place of the plan's first year. */
  Spot start() {
    return years.getFirst();
  }

  /** The place of the plan's last year. */
  Spot last() {
    return years.getLast();
  }

  void head() {
    print.put(first ? cells("No", "事業名", "事業概要", "") : cells("番号", "事務事業名", "内容", ""));
    Spot cost = print.put(first ? shortYear(0) + "事業費(千円)" : year.japanese() + "予算額（千円）");
    budgetYear = cost.of(first ? shortYear(0) : year.japanese());
    unit = cost.of("千円");
    print.tabs(
        switch (shape) {
          case STACKED -> 1;
          case BESIDE -> 2;
          case THREE_LINES -> 3;
        });
    print.put(first ? "3年間の実施計画" : "3か年計画");
    print.tabs(shape == RollingPlanShape.THREE_LINES ? 1 : 3);
    print.put(first ? "区分" : "新規・継続");
    print.tabs(1);
    scheme = print.put("総合戦略");
    print.tabs(1);
    print.line(first ? "担当課" : "所管課");
    print.tabs(3);
    switch (shape) {
      case STACKED -> {
        print.put("特定財源 一般財源");
        years(3);
      }
      case BESIDE -> {
        print.put("特定財源\t一般財源");
        years(3);
      }
      case THREE_LINES -> {
        print.line("特定財源");
        print.tabs(3).put("一般財源");
        years(2);
      }
    }
    print.end();
  }

  private void years(int count) {
    for (int i = 0; i < count; i++) {
      print.tabs(1);
      years.add(print.put(shortYear(i)));
    }
  }

  /** One project in the lines of its amounts, or of its wrapped texts where these are more. */
  void row(String slug, JsonNode project, String key, Id node, String measure, Id own) {
    JsonNode row = project.get(key);
    String name =
        first || !project.has("name7") ? Facts.text(project, "name") : Facts.text(project, "name7");
    boolean wraps = first && measure.startsWith("2");
    List<String> names = Print.wrap(name, wraps ? 10 : 0);
    List<String> summaries = Print.wrap(Facts.text(project, "summary"), wraps ? 20 : 0);
    RollingPlanAmounts amounts = RollingPlanAmounts.of(row);
    boolean shifted = project.has("shift") && shape == RollingPlanShape.BESIDE;
    List<List<String>> money = amounts.lines(shape, shifted);
    int lines = Math.max(money.size(), Math.max(names.size(), summaries.size()));
    Printed printed = new Printed();
    for (int i = 0; i < lines; i++) {
      if (i == 0) {
        printed.number = print.put(row.get(0).asString());
      }
      print.tabs(1);
      if (i < names.size()) {
        printed.name.add(print.put(names.get(i)));
      }
      print.tabs(1);
      if (i < summaries.size()) {
        printed.summary.add(print.put(summaries.get(i)));
      }
      print.tabs(1);
      List<String> cells = i < money.size() ? money.get(i) : List.of("");
      for (int cell = 0; cell < cells.size(); cell++) {
        print.tabs(cell == 0 ? 0 : 1);
        if (!cells.get(cell).isEmpty()) {
          printed.money.add(print.put(cells.get(cell)));
        }
      }
      print.tabs(shape.blanks() + 2 - cells.size());
      if (i == 0) {
        printed.status = print.put(row.get(1).asString());
        print.tabs(1);
        printed.references = print.put(row.get(3).asString());
        print.tabs(1);
        printed.department = print.put(row.get(2).asString());
      } else {
        print.tabs(2);
      }
      print.end();
    }
    Id id = book.ids.project(name, measure, 1);
    rows(printed, id, name, Facts.text(project, "summary"), node, own);
    cost(printed, id, amounts, shifted);
    references(printed, id);
  }

  /** Where the cells of one project stand. */
  private static final class Printed {
    Spot number = new Spot(0, 0, "");
    Spot status = number;
    Spot references = number;
    Spot department = number;
    final List<Spot> name = new ArrayList<>();
    final List<Spot> summary = new ArrayList<>();
    final List<Spot> money = new ArrayList<>();
  }

  private void rows(Printed printed, Id id, String name, String summary, Id node, Id own) {
    List<Book.Field> fields =
        List.of(
            field("name", printed.name),
            field("number", printed.number),
            field("summary", printed.summary),
            field("department", printed.department),
            field("status", printed.status));
    String number = printed.number.text();
    String department = printed.department.text().replace(' ', ';');
    ProjectStatus status = STATUSES.get(printed.status.text());
    book.add(
        Table.PROJECTS,
        fields,
        source ->
            new ProjectRow(
                id,
                book.code,
                number,
                name,
                department,
                status,
                null,
                null,
                null,
                null,
                summary,
                null,
                null,
                null,
                source));
    book.add(
        Table.PROJECT_YEARS,
        fields,
        source ->
            new ProjectYearRow(
                id, year, own, number, name, department, status, null, summary, source));
    book.add(
        Table.PROJECT_NODES,
        List.of(field("number", printed.number)),
        source -> new ProjectNodeRow(id, node, number, true, null, source));
  }

  private void cost(Printed printed, Id id, RollingPlanAmounts amounts, boolean shifted) {
    Id act = book.act(ActKind.BUDGET, year, year.japanese() + "予算", budgetYear);
    List<Book.Field> fields = new ArrayList<>();
    fields.add(field("fiscal_year", budgetYear));
    fields.add(field("precision_yen", unit));
    Spot total = printed.money.getFirst();
    fields.add(field("amount_text", total));
    boolean dash = amounts.isDash();
    if (!dash) {
      fields.add(field("amount_yen", total));
      fields.add(field("earmarked_yen", printed.money.get(1)));
      fields.add(field("general_yen", printed.money.get(2)));
    }
    book.add(
        Table.PROJECT_COSTS,
        fields,
        source ->
            new ProjectCostRow(
                id,
                year,
                MoneyStage.BUDGET,
                act,
                dash ? null : amounts.yen(amounts.total()),
                amounts.total(),
                dash ? null : amounts.yen(amounts.earmarked()),
                dash ? null : amounts.yen(amounts.general()),
                new Yen(1000),
                source));
    String key = String.join("/", id.value(), year.toString(), "budget", act.value());
    if (shifted) {
      book.doubt(total, "project_cost", key, null, "column_pattern");
    } else if (!dash && !amounts.addsUp()) {
      book.doubt(total, "project_cost", key, null, "sum");
    }
  }

  private void references(Printed printed, Id id) {
    for (String code : printed.references.text().split(" ")) {
      if (code.isEmpty()) {
        continue;
      }
      boolean none = code.equals("該当なし");
      book.add(
          Table.LINKS,
          List.of(
              field("scheme", scheme),
              field(none ? "relation" : "code", printed.references.of(code))),
          source ->
              new LinkRow(
                  OwnerKind.PROJECT,
                  id,
                  none ? LinkRelation.NONE : LinkRelation.REFERS,
                  scheme.text(),
                  null,
                  none ? null : ascii(code),
                  null,
                  source));
    }
  }

  /** Ⅰ and Ⅲ as Latin letters. */
  private static String ascii(String code) {
    return Normalizer.normalize(code, Normalizer.Form.NFKC);
  }
}
