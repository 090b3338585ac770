package jp.hakaru.face.command.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hakaru.base.ledger.BackupContents;
import jp.hakaru.base.ledger.BackupRefused;
import jp.hakaru.base.ledger.Ledger;

/** What commands say of a backup (バックアップの説明). */
final class BackupWords {
  private BackupWords() {}

  /** Why it was refused, with what to do. */
  static String say(BackupRefused refused) {
    String key =
        switch (refused.reason()) {
          case ABSENT -> "backup.absent";
          case FOLDER -> "backup.folder";
          case FOREIGN -> "backup.foreign";
          case DAMAGED -> "backup.damaged";
          case NEWER -> "backup.newer";
          case EXISTS -> "backup.exists";
          case NO_FOLDER -> "backup.no_folder";
          case HOME_IN_USE -> "restore.home_in_use";
          case DATABASE_EXISTS -> "restore.database_exists";
        };
    return Messages.say(key, refused.facts().toArray());
  }

  /** What is in it, in a few lines. */
  static void say(Terminal terminal, BackupContents contents) {
    terminal.say(
        "backup.contents",
        instant(contents.takenAt()),
        contents.program(),
        contents.migration(),
        contents.tables().size(),
        contents.rows());
    contents
        .bodies()
        .forEach(
            body -> terminal.say("backup.body", body.code(), body.changes(), body.lastChange()));
  }

  /** What is in it, for machines. */
  static Map<String, Object> describe(Path file, BackupContents contents) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("file", file.toString());
    answer.put("taken_at", contents.takenAt().toString());
    answer.put("program", contents.program());
    answer.put("migration", contents.migration());
    answer.put(
        "bodies",
        contents.bodies().stream()
            .map(body ->
                Map.of(
                    "municipality_code",
                    body.code().value(),
                    "changes",
                    body.changes(),
                    "last_change",
                    body.lastChange()))
            .toList());
    Map<String, Long> rows = new LinkedHashMap<>();
    contents.tables().forEach(table -> rows.put(table.name(), table.rows()));
    answer.put("rows", rows);
    return answer;
  }

  private static String instant(Instant instant) {
    return instant
        .truncatedTo(ChronoUnit.SECONDS)
        .atZone(Ledger.ZONE)
        .toOffsetDateTime()
        .toString();
  }
}
