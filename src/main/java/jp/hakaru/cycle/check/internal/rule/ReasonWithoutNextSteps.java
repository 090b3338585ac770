package jp.hakaru.cycle.check.internal.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.SourceText;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.cycle.check.internal.Report;
import jp.hakaru.cycle.check.internal.Rule;
import jp.hakaru.cycle.check.internal.Sheet;
import jp.hakaru.cycle.check.internal.WordList;

/** A deviation reason and no next steps (今後の取組のない理由), in a paper whose form asks for them. */
final class ReasonWithoutNextSteps implements Rule {
  @Override
  public String code() {
    return "HK-303";
  }

  private final WordList nothing = WordList.named("nothing");

  @Override
  public void check(Sheet sheet, Report report) {
    List<ReviewRow> reviews = sheet.dossier().rows(Table.REVIEWS);
    Set<String> asking = new HashSet<>();
    reviews.stream()
        .filter(ReasonWithoutNextSteps::hasNextSteps)
        .forEach(review -> asking.addAll(documents(review)));
    for (ReviewRow review : reviews) {
      if (review.reasonState() == ReasonState.GIVEN
          && !saysNothing(review)
          && !hasNextSteps(review)
          && documents(review).stream().anyMatch(asking::contains)) {
        report
            .find()
            .with("owner", sheet.name(review.ownerId()))
            .with("year", review.fiscalYear())
            .with("reason", Excerpt.of(review.deviationReason()))
            .at(review.source());
      }
    }
  }

  private boolean saysNothing(ReviewRow review) {
    return review.deviationReason() == null || nothing.has(review.deviationReason());
  }

  private static boolean hasNextSteps(ReviewRow review) {
    return review.nextSteps() != null && !review.nextSteps().isBlank();
  }

  private static Set<String> documents(ReviewRow review) {
    return review.source() == null ? Set.of() : SourceText.documents(review.source());
  }
}
