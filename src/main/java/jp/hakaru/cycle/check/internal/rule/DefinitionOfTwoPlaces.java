package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Quantity;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.SheetClaims;

/** An indicator whose baseline or target differs from place to place (二か所で違う基準値・目標値). */
final class DefinitionOfTwoPlaces implements Rule {
  @Override
  public String code() {
    return "HK-204";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      for (IndicatorDefinitionRow row : sheet.indicators().definitions(indicator)) {
        check(
            indicator,
            "基準値",
            sheet.claims().of(Table.INDICATOR_DEFINITIONS, row, "baseline_text"),
            report);
        check(
            indicator,
            "目標値",
            sheet.claims().of(Table.INDICATOR_DEFINITIONS, row, "target_text"),
            report);
      }
    }
  }

  private static void check(
      IndicatorRow indicator, String what, List<ClaimRow> claims, Report report) {
    for (int i = 1; i < claims.size(); i++) {
      ClaimRow first = claims.getFirst();
      ClaimRow other = claims.get(i);
      Optional<BigDecimal> one = number(first);
      Optional<BigDecimal> two = number(other);
      if (one.isPresent() && two.isPresent() && one.get().compareTo(two.get()) != 0) {
        report
            .find()
            .with("name", indicator.name())
            .with("what", what)
            .with("one", first.text().strip())
            .with("other", other.text().strip())
            .at(SheetClaims.source(other), SheetClaims.source(first));
      }
    }
  }

  private static Optional<BigDecimal> number(ClaimRow claim) {
    try {
      return Optional.of(Quantity.parse(claim.text()).value());
    } catch (IllegalArgumentException noNumber) {
      return Optional.empty();
    }
  }
}
