package jp.hakaru.cycle.check.internal.rule;

import java.util.regex.Pattern;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/** A unit that does not suit what the name counts (名前と合わない単位): a 世帯数 in 件. */
final class UnitAgainstName implements Rule {
  private final WordList units = WordList.named("unit_of_name");

  @Override
  public String code() {
    return "HK-108";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      String unit = indicator.unit() == null ? "" : TextFold.key(indicator.unit());
      String name = TextFold.key(indicator.name()).replaceAll("[(\\[].*$", "");
      for (Pattern pair : units.patterns()) {
        String[] sides = pair.pattern().split("=", 2);
        if (!unit.isEmpty() && name.endsWith(sides[0])) {
          if (!counts(sides[1], unit) && isKnown(unit)) {
            report
                .find()
                .with("name", indicator.name())
                .with("unit", unit)
                .with("expected", sides[1].replace("|", "・"))
                .at(indicator.source());
          }
          break;
        }
      }
    }
  }

  private static boolean counts(String units, String unit) {
    return Pattern.matches("(?:千|百|万|億|延べ?)?(?:" + units + ")(?:/.*)?", unit);
  }

  /** Whether it is that of another kind of name: a unit of a paper's own may suit any. */
  private boolean isKnown(String unit) {
    return units.patterns().stream()
        .anyMatch(pair -> counts(pair.pattern().split("=", 2)[1], unit));
  }
}
