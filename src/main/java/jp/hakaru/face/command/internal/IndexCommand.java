package jp.hakaru.face.command.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import jp.hakaru.face.search.SearchFolder;
import jp.hakaru.face.search.SearchFolder.Indexed;
import jp.hakaru.inout.publication.PublicRecord;
import jp.hakaru.inout.publication.ReleaseTimes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes the search index of a home anew from what was released (索引の作り直し). */
@Command(name = "index", mixinStandardHelpOptions = true)
final class IndexCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private JsonOption json = new JsonOption();

  @Override
  public Integer call() {
    Path folder = home.existingFolder();
    List<Indexed> bodies;
    try (RecordRooms rooms = RecordRooms.open(folder)) {
      bodies =
          SearchFolder.makeAnew(
                  folder, rooms.get(PublicRecord.class), rooms.get(ReleaseTimes.class))
              .orElseThrow(() -> new WrongUse(Messages.say("index.busy", SearchFolder.in(folder))));
    }
    Terminal terminal = Terminal.of(spec);
    if (json.isWanted()) {
      json.write(terminal, bodies.stream().map(IndexCommand::describe).toList());
    } else if (bodies.isEmpty()) {
      terminal.say("index.nothing", folder);
    } else {
      bodies.forEach(
          one -> terminal.say("index.done", one.body().name(), one.body().code(), one.rows()));
    }
    return Exit.DONE;
  }

  private static Map<String, Object> describe(Indexed one) {
    return Map.of("municipality_code", one.body().code().value(), "rows", one.rows());
  }
}
