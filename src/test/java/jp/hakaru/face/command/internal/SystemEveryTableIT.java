package jp.hakaru.face.command.internal;

import jp.hakaru.base.ledger.internal.TestDatabase;

class SystemEveryTableIT extends EveryTableContract {
  SystemEveryTableIT() {
    super(TestDatabase.Kind.SYSTEM_15);
  }
}
