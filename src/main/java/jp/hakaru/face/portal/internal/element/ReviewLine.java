package jp.hakaru.face.portal.internal.element;

import jp.hakaru.base.dossier.ReasonState;
import jp.hakaru.base.dossier.ReviewDecision;
import jp.hakaru.base.kernel.FiscalYear;
import org.jspecify.annotations.Nullable;

/**
 * What a review says of one year (検証).
 *
 * @param reason why the result deviates from the target; unset where {@code reasonState} says so
 * @param nextSteps what comes next; unset where the paper has nothing there
 * @param decision in what the review ends; unset where the paper names nothing
 */
public record ReviewLine(
    FiscalYear year,
    Sourced<ReasonState> reasonState,
    @Nullable Sourced<String> reason,
    @Nullable Sourced<String> nextSteps,
    @Nullable Sourced<ReviewDecision> decision) {}
