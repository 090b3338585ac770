package jp.hakaru.inout.entry;

import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.Torn;
import jp.hakaru.inout.publication.Release;

/** What came of an order (取り込みの結果). */
public sealed interface EntryOutcome {

  /**
   * It entered.
   *
   * @param change what it would do when all were accepted, with all that waited
   * @param taken what of it went in; what waits in it was left out
   * @param release the release that followed; empty where none was ordered or nothing was new
   */
  record Entered(PaperChange change, PaperChange taken, Optional<Release> release)
      implements EntryOutcome {}

  /** Nothing was written: it would do something else by now than the person saw. */
  record Moved() implements EntryOutcome {}

  /**
   * Nothing was written: the rows that were chosen would leave others without what they need.
   *
   * @param torn at least one
   */
  record Inconsistent(List<Torn> torn) implements EntryOutcome {
    public Inconsistent {
      torn = List.copyOf(torn);
    }
  }
}
