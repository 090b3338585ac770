package jp.hakaru.cycle.check.internal.rule;

import java.util.regex.Pattern;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;

/** The state aimed at is answered by nothing but what was done (状態の目標への活動の答え). */
final class StateMetByOutput implements Rule {
  /** One sentence that tells that something took place. */
  private static final Pattern DONE =
      Pattern.compile("[^。]+を(?:実施|開催|配布|発行|支援|設置|作成|交付|行い|行な?い)(?:し)?ました。?");

  private static final int SHARED = 3;

  @Override
  public String code() {
    return "HK-409";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ReviewRow review : sheet.dossier().rows(Table.REVIEWS)) {
      for (IndicatorRow indicator : sheet.indicators().of(review.ownerId())) {
        sheet
            .indicators()
            .actual(indicator, review.fiscalYear())
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
    String aim = target.text() == null ? "" : TextFold.key(target.text());
    String answer = actual.text() == null ? "" : TextFold.key(actual.text());
    if (indicator.unit() == null
        && aim.endsWith("状態")
        && DONE.matcher(answer).matches()
        && !haveInCommon(aim, answer)) {
      report
          .find()
          .with("name", indicator.name())
          .with("target", Excerpt.of(target.text()))
          .with("actual", Excerpt.of(actual.text()))
          .at(actual.source(), target.source());
    }
  }

  /** Whether the answer takes up words of the aim. */
  private static boolean haveInCommon(String aim, String answer) {
    for (int i = 0; i + SHARED <= aim.length(); i++) {
      if (answer.contains(aim.substring(i, i + SHARED))) {
        return true;
      }
    }
    return false;
  }
}
