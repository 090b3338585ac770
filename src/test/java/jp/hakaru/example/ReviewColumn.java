package jp.hakaru.example;

import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.example.Print.Spot;

/** A column: its year, what its values are, and the words of its heading. */
record ReviewColumn(FiscalYear year, ValueKind kind, MoneyStage stage, Spot words) {
  Spot yearSpot() {
    return words.of(year.japanese());
  }

  /** The budget of its year. */
  Id budget(Book book) {
    return book.act(ActKind.BUDGET, year, year.japanese() + "予算", yearSpot());
  }

  /**
   * The act that its amounts are of.
   *
   * @param own the review itself
   */
  Id act(Book book, Id own) {
    return switch (stage) {
      case BUDGET -> budget(book);
      case SETTLEMENT -> book.act(ActKind.SETTLEMENT, year, year.japanese() + "決算", yearSpot());
      case PLAN, REQUEST, ASSESSMENT, SUPPLEMENTARY -> own;
    };
  }
}
