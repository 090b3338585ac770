package jp.hakaru.face.command.internal;

import java.util.Optional;
import jp.hakaru.inout.entry.Entries;
import jp.hakaru.inout.entry.EntryOrder;
import jp.hakaru.inout.entry.EntryOutcome;
import jp.hakaru.inout.entry.Incoming;

/** What a command orders to enter the record (取り込みの指示). */
final class Orders {
  private Orders() {}

  /**
   * Carries it out; a command shows no preview and accepts all or nothing, so it is not refused.
   */
  static EntryOutcome.Entered carryOut(
      ImportHome home, PaperImport.Choice choice, Incoming incoming, String reason, String title) {
    EntryOrder order =
        new EntryOrder(
            incoming,
            System.getProperty("user.name"),
            reason,
            title,
            choice.answers(),
            choice.acceptance(),
            choice.release(),
            Optional.empty());
    EntryOutcome outcome = home.rooms().get(Entries.class).enter(order);
    if (outcome instanceof EntryOutcome.Entered entered) {
      return entered;
    }
    throw new IllegalStateException("an order without conditions was refused: " + outcome);
  }
}
