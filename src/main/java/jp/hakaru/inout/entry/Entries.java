package jp.hakaru.inout.entry;

import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.TieAnswers;

/** Takes papers and packages into the record (取り込み). Opens its own ledger transactions. */
public interface Entries {
  /**
   * Reads a paper as people chose where several readings stand: by {@code now}, and where that says
   * nothing, as they did before.
   */
  default ReadPaper read(Ingest ingest, PaperSource source, BodyChoice body, ChosenReadings now) {
    ReadPaper paper = ingest.read(source, body, now);
    if (!(paper instanceof ReadPaper.Read read) || read.choices().isEmpty()) {
      return paper;
    }
    ChosenReadings all = chosenBefore(new Incoming.Paper(read, source.bytes())).with(now);
    return all.equals(now) ? paper : ingest.read(source, body, all);
  }

  /** What people chose where {@code paper} can be read in several ways, when it was entered. */
  ChosenReadings chosenBefore(Incoming.Paper paper);

  /** What {@code incoming} would do to the record of its body. Changes nothing. */
  PaperChange preview(Incoming incoming, TieAnswers answers);

  /** Carries the order out in one transaction, all or nothing. */
  EntryOutcome enter(EntryOrder order);
}
