package jp.hakaru.inout.ingest.internal.joint.map;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.internal.joint.draft.EffortDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;

/**
 * Amounts of efforts that contradict each other (食い違う金額): parts that add up to more than the whole,
 * and two that the paper says to be one. They stay as printed and are in doubt. Parts that add up
 * to less are no contradiction: a paper need not list all of them.
 */
final class EffortMoney {
  private final Map<EffortDraft, Id> ids;
  private final Notes notes;

  /**
   * @param ids the ids of the efforts
   */
  EffortMoney(Map<EffortDraft, Id> ids, Notes notes) {
    this.ids = ids;
    this.notes = notes;
  }

  void check(List<EffortDraft> efforts) {
    for (EffortDraft effort : efforts) {
      if (!effort.amounts().isEmpty() && parts(effort, efforts) >= ceiling(effort)) {
        doubt(effort, Reason.SUM);
      }
      for (EffortDraft other : effort.notMoneyOf()) {
        doubt(effort, Reason.TWO_FIGURES);
        doubt(other, Reason.TWO_FIGURES);
      }
    }
  }

  /** What all parts stay below, in yen, however the amount is rounded. */
  private static long ceiling(EffortDraft effort) {
    return Math.addExact(yen(effort), effort.amounts().getFirst().precision());
  }

  /** What the parts right below an effort cost that print an amount, in yen. */
  private static long parts(EffortDraft whole, List<EffortDraft> efforts) {
    return efforts.stream()
        .filter(part -> whole.equals(part.parent()) && !part.amounts().isEmpty())
        .mapToLong(EffortMoney::yen)
        .reduce(0, Math::addExact);
  }

  private static long yen(EffortDraft effort) {
    return effort.amounts().getFirst().yen().value();
  }

  private void doubt(EffortDraft effort, Reason reason) {
    notes.doubt(
        effort.amounts().getFirst().text().pieces().getFirst(),
        Table.EFFORTS.kind(),
        Objects.requireNonNull(ids.get(effort)).value(),
        "amount_yen",
        reason);
  }
}
