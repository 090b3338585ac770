package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import jp.hakaru.base.ledger.BackupContents;
import jp.hakaru.base.ledger.BackupRefused;
import jp.hakaru.base.ledger.Backups;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.organization.Bodies;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a record from a backup in a new home, or proves that a backup is whole (復元). */
@Command(name = "restore", mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private JsonOption json = new JsonOption();

  @Parameters(paramLabel = "FILE", descriptionKey = "backup-file")
  private @Nullable Path file;

  @Option(names = "--verify", descriptionKey = "verify-only")
  private boolean verifyOnly;

  @Override
  public Integer call() throws IOException {
    Path backup = Objects.requireNonNull(file, "FILE is required");
    Terminal terminal = Terminal.of(spec);
    List<String> faults = new ArrayList<>();
    BackupContents contents;
    try {
      contents =
          verifyOnly
              ? Backups.check(backup)
              : Backups.restore(backup, RecordRooms.settings(home.folder()));
    } catch (BackupRefused refused) {
      throw new WrongUse(BackupWords.say(refused));
    }
    if (!json.isWanted()) {
      if (verifyOnly) {
        terminal.say("restore.whole", backup);
      } else {
        terminal.say("restore.done", backup, home.folder());
      }
      BackupWords.say(terminal, contents);
    }
    if (!verifyOnly) {
      faults.addAll(verify(terminal));
    }
    if (json.isWanted()) {
      Map<String, Object> answer = new LinkedHashMap<>(BackupWords.describe(backup, contents));
      if (!verifyOnly) {
        answer.put("faults", faults);
      }
      json.write(terminal, answer);
    } else {
      faults.forEach(terminal.err()::println);
      terminal.err().flush();
    }
    return faults.isEmpty() ? Exit.DONE : Exit.PARTIAL;
  }

  /** All that {@code verify} proves, of each body that came in. */
  private List<String> verify(Terminal terminal) {
    List<String> faults = new ArrayList<>();
    try (RecordRooms rooms = RecordRooms.open(home.folder())) {
      rooms
          .get(Ledger.class)
          .acrossBodies(() -> rooms.get(Bodies.class).list())
          .forEach(body ->
              faults.addAll(VerifyCommand.verify(body.code(), rooms, terminal, !json.isWanted())));
    }
    return faults;
  }
}
