package jp.hakaru.guard;

import jp.hakaru.base.ledger.internal.TestDatabase;
import org.junit.jupiter.api.Tag;

/** The wall on the PostgreSQL that comes with Hakaru (組み込み). */
@Tag("fast")
final class EmbeddedWallIT extends WallContract {
  EmbeddedWallIT() {
    super(TestDatabase.Kind.EMBEDDED);
  }
}
