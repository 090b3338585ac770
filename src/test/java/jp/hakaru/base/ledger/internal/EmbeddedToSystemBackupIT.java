package jp.hakaru.base.ledger.internal;

class EmbeddedToSystemBackupIT extends BackupContract {
  EmbeddedToSystemBackupIT() {
    super(TestDatabase.Kind.EMBEDDED, TestDatabase.Kind.SYSTEM_15);
  }
}
