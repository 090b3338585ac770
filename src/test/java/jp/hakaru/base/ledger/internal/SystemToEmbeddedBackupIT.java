package jp.hakaru.base.ledger.internal;

class SystemToEmbeddedBackupIT extends BackupContract {
  SystemToEmbeddedBackupIT() {
    super(TestDatabase.Kind.SYSTEM_15, TestDatabase.Kind.EMBEDDED);
  }
}
