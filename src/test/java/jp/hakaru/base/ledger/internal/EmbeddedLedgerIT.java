package jp.hakaru.base.ledger.internal;

import org.junit.jupiter.api.Tag;

@Tag("fast")
class EmbeddedLedgerIT extends LedgerContract {
  EmbeddedLedgerIT() {
    super(TestDatabase.Kind.EMBEDDED);
  }
}
