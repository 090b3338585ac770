package jp.hakaru.face.command.internal;

import jp.hakaru.base.ledger.internal.TestDatabase;

class SystemWallIT extends WallContract {
  SystemWallIT() {
    super(TestDatabase.Kind.SYSTEM_15);
  }
}
