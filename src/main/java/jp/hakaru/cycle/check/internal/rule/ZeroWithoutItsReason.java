package jp.hakaru.cycle.check.internal.rule;

import java.math.BigDecimal;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.cycle.check.internal.Figure;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.Word;
import jp.hakaru.cycle.check.internal.WordList;

/** Nothing at all was done and the reason speaks of something else (0 に触れない理由). */
final class ZeroWithoutItsReason implements Rule {
  private final WordList all = WordList.named("of_all");

  @Override
  public String code() {
    return "HK-311";
  }

  @Override
  public void check(Sheet sheet, Report report) {
    for (ReviewRow review : sheet.dossier().rows(Table.REVIEWS)) {
      String reason = review.deviationReason();
      if (reason == null || review.reasonState() != ReasonState.GIVEN || all.isIn(reason)) {
        continue;
      }
      for (Judged judged : Judged.of(review.ownerId(), review.fiscalYear(), sheet)) {
        BigDecimal aim = judged.target().value();
        BigDecimal done = judged.actual().value();
        if (aim != null
            && done != null
            && aim.signum() > 0
            && done.signum() == 0
            && !names(reason, judged.indicator().name(), sheet)) {
          report
              .find()
              .with("owner", sheet.name(review.ownerId()))
              .with("name", judged.indicator().name())
              .with("year", review.fiscalYear())
              .with("target", Figure.of(aim, judged.indicator().unit()))
              .with("reason", Excerpt.of(reason))
              .at(judged.actual().source(), review.source());
        }
      }
    }
  }

  /** Whether the reason takes up any noun of the name. */
  private static boolean names(String reason, String name, Sheet sheet) {
    String said = TextFold.key(reason);
    return sheet.analyser().words(TextFold.key(name)).stream()
        .filter(word -> word.isNoun() && word.surface().length() > 1)
        .map(Word::surface)
        .anyMatch(said::contains);
  }
}
