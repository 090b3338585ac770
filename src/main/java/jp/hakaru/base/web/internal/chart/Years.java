package jp.hakaru.base.web.internal.chart;

import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;

/** Spans of fiscal years (年度の範囲). */
final class Years {
  private Years() {}

  static Period span(FiscalYear from, FiscalYear to) {
    return from.equals(to)
        ? new Period.Fiscal(from)
        : new Period.Span(new Period.Fiscal(from), new Period.Fiscal(to));
  }
}
