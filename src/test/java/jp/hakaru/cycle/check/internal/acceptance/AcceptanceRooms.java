package jp.hakaru.cycle.check.internal.acceptance;

import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.cycle.check.Acceptances;

/** Opens the stored acceptances for a test (了承の保存を試す). */
public final class AcceptanceRooms {
  private AcceptanceRooms() {}

  public static Acceptances stored(Ledger ledger) {
    return new StoredAcceptances(ledger);
  }
}
