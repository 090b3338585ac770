package jp.hakaru.cycle.check.internal.rule;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;
import org.jspecify.annotations.Nullable;

/** A baseline and a target that are counted in different units (単位の違う基準値と目標値). */
final class UnitsOfTwoKinds implements Rule {
  /** A number and a unit, nothing else: what else stands there may well differ. */
  private static final Pattern COUNTED =
      Pattern.compile("[-+△▲]?[0-9][0-9,]*(?:\\.[0-9]+)?(?<unit>[^0-9,.(]{1,6})");

  private final WordList bounds = WordList.named("after_unit");
  private final WordList same = WordList.named("same_unit");

  @Override
  public String code() {
    return "HK-206";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (IndicatorRow indicator : sheet.indicators().all()) {
      for (IndicatorDefinitionRow row : sheet.indicators().definitions(indicator)) {
        Optional<String> baseline = unit(row.baselineText());
        Optional<String> target = unit(row.targetText());
        if (baseline.isPresent() && target.isPresent() && !areSame(baseline.get(), target.get())) {
          report
              .find()
              .with("name", indicator.name())
              .with("baseline", String.valueOf(row.baselineText()))
              .with("target", String.valueOf(row.targetText()))
              .with("unit", baseline.get())
              .with("other", target.get())
              .at(row.source());
        }
      }
    }
  }

  private Optional<String> unit(@Nullable String text) {
    if (text == null) {
      return Optional.empty();
    }
    Matcher counted = COUNTED.matcher(bounds.without(TextFold.key(text)));
    return counted.matches() ? Optional.of(counted.group("unit")) : Optional.empty();
  }

  /** Equal, or two ways to write one unit, or one with a bearer (人, 人/年). */
  private boolean areSame(String one, String other) {
    return one.startsWith(other)
        || other.startsWith(one)
        || same.patterns().stream()
            .anyMatch(unit -> unit.matcher(one).matches() && unit.matcher(other).matches());
  }
}
