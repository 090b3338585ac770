package jp.hakaru.face.command.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.exchange.PackageFault;
import jp.hakaru.inout.exchange.ReadPackage;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.publication.Release;

/** What came of importing one paper (取り込みの結果). */
sealed interface ImportOutcome {
  Path file();

  /** Whether all of it went in. */
  boolean isWhole();

  /** Whether nothing of it was taken, because it cannot be worked on. */
  default boolean isRefused() {
    return switch (this) {
      case Refused _, PackageFaulty _ -> true;
      case Taken _, PackageTaken _ -> false;
    };
  }

  /** What went in, or would, and what waits. */
  sealed interface Changing extends ImportOutcome {
    /** What it does to the record. */
    PaperChange change();

    /** Whether what would wait for a person went in as well. */
    boolean accepted();

    /** Whether nothing was written. */
    boolean dryRun();

    /** The release that followed. */
    Optional<Release> release();

    /** Whether the record says all that already. */
    default boolean changesNothing() {
      return change().diff(accepted()).isEmpty() && (accepted() || change().waiting().isEmpty());
    }
  }

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
      implements Changing {
    @Override
    public boolean isWhole() {
      return ReadingReport.isWhole(paper) && (accepted || change.waiting().isEmpty());
    }
  }

  /**
   * A package with errors; nothing was taken.
   *
   * @param complete whether {@code faults} are all of them
   */
  record PackageFaulty(Path file, List<PackageFault> faults, boolean complete)
      implements ImportOutcome {
    public PackageFaulty {
      faults = List.copyOf(faults);
    }

    @Override
    public boolean isWhole() {
      return false;
    }
  }

  /** A package was read. */
  record PackageTaken(
      Path file,
      ReadPackage.Read read,
      PaperChange change,
      boolean accepted,
      boolean dryRun,
      Optional<Release> release)
      implements Changing {
    @Override
    public boolean isWhole() {
      return accepted || change.waiting().isEmpty();
    }
  }
}
