package jp.hakaru.inout.entry.internal;

import java.util.Optional;
import jp.hakaru.base.document.ReadingChoices;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.organization.Bodies;
import jp.hakaru.inout.entry.Entries;
import jp.hakaru.inout.entry.EntryOrder;
import jp.hakaru.inout.entry.EntryOutcome;
import jp.hakaru.inout.entry.Incoming;
import jp.hakaru.inout.ingest.Accepted;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.PaperChanges;
import jp.hakaru.inout.ingest.TieAnswers;
import jp.hakaru.inout.publication.Release;
import jp.hakaru.inout.publication.Releases;
import org.springframework.stereotype.Component;

/** Enters the record by the ledger (台帳への取り込み): one transaction lays over, applies and releases. */
@Component
final class LedgerEntries implements Entries {
  private final Ledger ledger;
  private final Bodies bodies;
  private final PaperChanges changes;
  private final Releases releases;
  private final ReadingChoices choices;

  LedgerEntries(
      Ledger ledger,
      Bodies bodies,
      PaperChanges changes,
      Releases releases,
      ReadingChoices choices) {
    this.ledger = ledger;
    this.bodies = bodies;
    this.changes = changes;
    this.releases = releases;
    this.choices = choices;
  }

  @Override
  public ChosenReadings chosenBefore(Incoming.Paper paper) {
    return ledger.read(paper.body().code(), () -> new ChosenReadings(choices.of(paper.document())));
  }

  @Override
  public PaperChange preview(Incoming incoming, TieAnswers answers) {
    return ledger.read(incoming.body().code(), () -> laidOver(incoming, answers));
  }

  private PaperChange laidOver(Incoming incoming, TieAnswers answers) {
    return switch (incoming) {
      case Incoming.Paper paper -> changes.preview(paper.dossier(), answers);
      case Incoming.Package whole -> changes.previewPackage(whole.dossier());
    };
  }

  @Override
  public EntryOutcome enter(EntryOrder order) {
    try {
      return ledger.write(
          order.incoming().body().code(), order.person(), order.reason(), () -> carryOut(order));
    } catch (NothingWritten refused) {
      return refused.outcome;
    }
  }

  private EntryOutcome carryOut(EntryOrder order) {
    ledger.holdBody();
    bodies.enter(order.incoming().body());
    PaperChange all = laidOver(order.incoming(), order.answers());
    if (order.seen().filter(mark -> !mark.equals(all.mark())).isPresent()) {
      throw new NothingWritten(new EntryOutcome.Moved());
    }
    PaperChange change =
        switch (all.accepting(order.acceptance())) {
          case Accepted.Whole(PaperChange some) -> some;
          case Accepted.Inconsistent(var torn) ->
              throw new NothingWritten(new EntryOutcome.Inconsistent(torn));
        };
    apply(order.incoming(), change);
    return new EntryOutcome.Entered(all, change, release(order, change));
  }

  private void apply(Incoming incoming, PaperChange change) {
    switch (incoming) {
      case Incoming.Paper paper -> {
        changes.apply(change, paper.original(), false);
        // a reading whose values wait for a person is none that the record holds
        if (change.waiting().isEmpty()) {
          choices.keep(paper.document(), ChosenReadings.of(paper.read().choices()).options());
        }
      }
      case Incoming.Package _ -> changes.applyPackage(change, false);
    }
  }

  private Optional<Release> release(EntryOrder order, PaperChange change) {
    return order.release()
        ? releases.release(
            order.incoming().body(),
            order.incoming().document(),
            change.open(),
            change.sure(),
            order.title(),
            order.reason())
        : Optional.empty();
  }

  /** Ends the transaction without a trace. */
  private static final class NothingWritten extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient EntryOutcome outcome;

    NothingWritten(EntryOutcome outcome) {
      super("nothing was written: " + outcome.getClass().getSimpleName());
      this.outcome = outcome;
    }
  }
}
