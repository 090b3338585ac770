package jp.hakaru.cycle.check.internal.rule;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** Values of one table that are written partly in full width (全角と半角の混じった数値). */
final class MixedWidths implements Rule {
  private static final Pattern FULL = Pattern.compile("[０-９]");
  private static final Pattern HALF = Pattern.compile("[0-9]");

  @Override
  public String code() {
    return "HK-708";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      Map<String, IndicatorValueRow> full = new LinkedHashMap<>();
      Map<String, IndicatorValueRow> half = new LinkedHashMap<>();
      for (IndicatorValueRow value : sheet.indicators().values(indicator)) {
        if (value.text() != null && value.value() != null && value.source() != null) {
          String document = SourceText.documents(value.source()).toString();
          if (FULL.matcher(value.text()).find()) {
            full.putIfAbsent(document, value);
          } else if (HALF.matcher(value.text()).find()) {
            half.putIfAbsent(document, value);
          }
        }
      }
      full.forEach((document, value) -> {
        IndicatorValueRow other = half.get(document);
        if (other != null) {
          report
              .find()
              .with("name", indicator.name())
              .with("full", String.valueOf(value.text()))
              .with("half", String.valueOf(other.text()))
              .at(value.source(), other.source());
        }
      });
    }
  }
}
