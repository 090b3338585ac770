package jp.hakaru.base.ledger.internal;

class SystemLedgerIT extends LedgerContract {
  SystemLedgerIT() {
    super(TestDatabase.Kind.SYSTEM_15);
  }
}
