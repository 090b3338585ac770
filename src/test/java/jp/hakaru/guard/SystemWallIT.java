package jp.hakaru.guard;

import jp.hakaru.base.ledger.internal.TestDatabase;

/** The wall on the oldest PostgreSQL that Hakaru runs on (サーバー側). */
final class SystemWallIT extends WallContract {
  SystemWallIT() {
    super(TestDatabase.Kind.SYSTEM_15);
  }
}
