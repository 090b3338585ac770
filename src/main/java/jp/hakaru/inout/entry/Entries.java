package jp.hakaru.inout.entry;

import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.TieAnswers;

/** Takes papers and packages into the record (取り込み). Opens its own ledger transactions. */
public interface Entries {
  /** What {@code incoming} would do to the record of its body. Changes nothing. */
  PaperChange preview(Incoming incoming, TieAnswers answers);

  /** Carries the order out in one transaction, all or nothing. */
  EntryOutcome enter(EntryOrder order);
}
