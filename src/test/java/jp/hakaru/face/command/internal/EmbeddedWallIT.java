package jp.hakaru.face.command.internal;

import jp.hakaru.base.ledger.internal.TestDatabase;

class EmbeddedWallIT extends WallContract {
  EmbeddedWallIT() {
    super(TestDatabase.Kind.EMBEDDED);
  }
}
