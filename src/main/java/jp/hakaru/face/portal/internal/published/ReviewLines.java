package jp.hakaru.face.portal.internal.published;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import jp.hakaru.base.dossier.ReviewDecision;
import jp.hakaru.base.dossier.ReviewRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.face.portal.internal.element.ReviewLine;
import jp.hakaru.face.portal.internal.element.Sourced;
import org.jspecify.annotations.Nullable;

/** Makes what reviews say of one row (検証). */
final class ReviewLines {
  private ReviewLines() {}

  /** The newest year first. */
  static List<ReviewLine> of(Collection<ReviewRow> reviews, Id owner, Evidence evidence) {
    return reviews.stream()
        .filter(review -> review.ownerId().equals(owner))
        .sorted(Comparator.comparing(ReviewRow::fiscalYear).reversed())
        .map(review -> line(review, evidence))
        .toList();
  }

  private static ReviewLine line(ReviewRow review, Evidence evidence) {
    @Nullable ReviewDecision decision = review.decision();
    return new ReviewLine(
        review.fiscalYear(),
        evidence.sourced(review.reasonState(), Table.REVIEWS, review, "reason_state"),
        text(review.deviationReason(), review, "deviation_reason", evidence),
        text(review.nextSteps(), review, "next_steps", evidence),
        decision == null ? null : evidence.sourced(decision, Table.REVIEWS, review, "decision"));
  }

  private static @Nullable Sourced<String> text(
      @Nullable String text, ReviewRow review, String field, Evidence evidence) {
    return text == null ? null : evidence.sourced(text, Table.REVIEWS, review, field);
  }
}
