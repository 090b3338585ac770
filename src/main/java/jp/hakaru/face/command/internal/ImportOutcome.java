package jp.hakaru.face.command.internal;

import java.nio.file.Path;
import java.util.Optional;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.publication.Release;

/** What came of importing one paper (取り込みの結果). */
sealed interface ImportOutcome {
  Path file();

  /** Whether all of the paper went in. */
  boolean isWhole();

  /**
   * Nothing was taken.
   *
   * @param why the sentence that says so, with what to do
   */
  record Refused(Path file, String why) implements ImportOutcome {
    @Override
    public boolean isWhole() {
      return false;
    }
  }

  /**
   * The paper was read.
   *
   * @param change what it does to the record
   * @param accepted whether what would wait for a person went in as well
   * @param dryRun whether nothing was written
   * @param release the release that followed
   */
  record Taken(
      Path file,
      ReadPaper.Read paper,
      PaperChange change,
      boolean accepted,
      boolean dryRun,
      Optional<Release> release)
      implements ImportOutcome {
    @Override
    public boolean isWhole() {
      return !paper.cutInsideBlock()
          && paper.unreadTables().isEmpty()
          && (accepted || change.waiting().isEmpty());
    }

    /** Whether the record says all that already. */
    boolean changesNothing() {
      return change.diff(accepted).isEmpty() && (accepted || change.waiting().isEmpty());
    }
  }
}
