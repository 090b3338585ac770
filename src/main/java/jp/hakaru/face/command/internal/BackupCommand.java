package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import jp.hakaru.base.ledger.BackupContents;
import jp.hakaru.base.ledger.BackupRefused;
import jp.hakaru.base.ledger.Backups;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the whole record into one file, while others work with it (バックアップ). */
@Command(name = "backup", mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private JsonOption json = new JsonOption();

  @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "out-file")
  private @Nullable Path out;

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  @Override
  public Integer call() throws IOException {
    Path file = Objects.requireNonNull(out, "--out is required");
    BackupContents contents;
    try (RecordRooms rooms = RecordRooms.open(home.existingFolder())) {
      contents = rooms.get(Backups.class).write(file, force);
    } catch (BackupRefused refused) {
      throw new WrongUse(BackupWords.say(refused));
    }
    Terminal terminal = Terminal.of(spec);
    if (json.isWanted()) {
      json.write(terminal, BackupWords.describe(file, contents));
    } else {
      terminal.say("backup.done", file);
      BackupWords.say(terminal, contents);
    }
    return Exit.DONE;
  }
}
