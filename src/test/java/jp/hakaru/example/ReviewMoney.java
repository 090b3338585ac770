package jp.hakaru.example;

import static jp.hakaru.example.Book.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import jp.hakaru.base.dossier.ProjectCostRow;
import jp.hakaru.base.dossier.ProjectEffortRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.example.Print.Spot;

/** The rows of amounts and of person-years in the table of a sheet (F1, 事業費・従事人工). */
final class ReviewMoney {
  private final ReviewPaper paper;
  private final Book book;
  private final Print print;
  private final Id owner;
  private final List<ReviewColumn> columns;

  ReviewMoney(ReviewPaper paper, Id owner, List<ReviewColumn> columns) {
    this.paper = paper;
    this.book = paper.book;
    this.print = paper.print;
    this.owner = owner;
    this.columns = List.copyOf(columns);
  }

  /** The row of amounts, in 千円. */
  void costs(List<String> values) {
    print.put("事業費（");
    Spot unit = print.put("千円");
    print.put("）\t");
    for (int i = 0; i < columns.size(); i++) {
      print.tabs(1);
      boolean dash = values.get(i).equals("—");
      Spot spot = print.put(dash ? "—" : thousands(values.get(i)));
      Yen amount = dash ? null : new Yen(Long.parseLong(values.get(i)) * 1000);
      ReviewColumn column = columns.get(i);
      List<Book.Field> fields = new ArrayList<>();
      fields.add(field("fiscal_year", column.yearSpot()));
      fields.add(field("precision_yen", unit));
      fields.add(field("amount_text", spot));
      if (!dash) {
        fields.add(field("amount_yen", spot));
      }
      Id act = column.act(book, paper.own);
      book.add(
          Table.PROJECT_COSTS,
          fields,
          source ->
              new ProjectCostRow(
                  owner,
                  column.year(),
                  column.stage(),
                  act,
                  amount,
                  spot.text(),
                  null,
                  null,
                  new Yen(1000),
                  source));
    }
    print.end();
  }

  static String thousands(String amount) {
    return String.format(Locale.ROOT, "%,d", Long.parseLong(amount));
  }

  /** The row of person-years. */
  void efforts(List<String> values) {
    print.put("従事人工\t");
    for (int i = 0; i < columns.size(); i++) {
      print.tabs(1);
      Spot spot = print.put(values.get(i));
      ReviewColumn column = columns.get(i);
      Id act = column.act(book, paper.own);
      BigDecimal personYears = Written.of(values.get(i)).value();
      List<Book.Field> fields = new ArrayList<>();
      fields.add(field("fiscal_year", column.yearSpot()));
      fields.add(field("person_years", spot));
      book.add(
          Table.PROJECT_EFFORTS,
          fields,
          source ->
              new ProjectEffortRow(owner, column.year(), column.stage(), act, personYears, source));
    }
    print.end();
  }
}
