package jp.hakaru.face.office.internal.paper;

import java.util.Set;
import jp.hakaru.inout.entry.EntryOutcome;
import jp.hakaru.inout.ingest.Acceptance;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.publication.Release;

/** What the buttons of a preview order, and what came of it (取り込みの指示と結果). */
final class Orders {
  private Orders() {}

  /**
   * What of the changes that wait goes in.
   *
   * @param accept value of the button that was pressed
   */
  static Acceptance acceptance(String accept, Set<String> ticked) {
    return switch (accept) {
      case "all" -> Acceptance.ALL;
      case "ticked" -> Acceptance.of(ticked);
      default -> Acceptance.NONE;
    };
  }

  static WaitingPaper.Done done(EntryOutcome.Entered entered) {
    PaperChange.Tally tally = entered.taken().tally(false);
    return new WaitingPaper.Done(
        tally.added(),
        tally.changed(),
        tally.removed(),
        entered.release().map(Release::title).orElse(""));
  }
}
