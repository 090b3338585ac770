package jp.hakaru.cycle.check.internal.rule;

import java.util.regex.Pattern;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** A result that only says the goal again in the past tense (目標の言いかえだけの実績). */
final class ResultRepeatsGoal implements Rule {
  private static final Pattern ENDINGS =
      Pattern.compile("(?:がされ|がなされ|され|し|れ)?(?:て(?:い)?)?(?:る|た|ました|います|ています|ている)?(?:状態|。|$)");

  private static final int LEAST = 12;

  /** The most that may differ, one in so many characters. */
  private static final int PART = 6;

  @Override
  public String code() {
    return "HK-709";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ReviewRow review : sheet.dossier().rows(Table.REVIEWS)) {
      for (IndicatorRow indicator : sheet.indicators().of(review.ownerId())) {
        sheet
            .indicators()
            .actual(indicator, review.fiscalYear())
            .filter(actual -> actual.status() == ValueStatus.STATE)
            .ifPresent(actual -> {
              for (IndicatorValueRow target :
                  sheet.indicators().values(indicator, ValueKind.TARGET, review.fiscalYear())) {
                check(indicator, target, actual, report);
              }
            });
      }
    }
  }

  private static void check(
      IndicatorRow indicator, IndicatorValueRow target, IndicatorValueRow actual, Report report) {
    String aim = core(target);
    String done = core(actual);
    if (Math.min(aim.length(), done.length()) >= LEAST
        && Likeness.distance(aim, done) * PART <= Math.max(aim.length(), done.length())) {
      report
          .find()
          .with("name", indicator.name())
          .with("target", Excerpt.of(target.text()))
          .with("actual", Excerpt.of(actual.text()))
          .at(actual.source(), target.source());
    }
  }

  private static String core(IndicatorValueRow value) {
    return value.text() == null ? "" : ENDINGS.matcher(TextFold.key(value.text())).replaceAll("");
  }
}
