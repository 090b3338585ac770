package jp.hakaru.face.command.internal;

import jp.hakaru.base.ledger.internal.TestDatabase;

class EmbeddedEveryTableIT extends EveryTableContract {
  EmbeddedEveryTableIT() {
    super(TestDatabase.Kind.EMBEDDED);
  }
}
