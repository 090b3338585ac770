package jp.hakaru.face.command.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.organization.Bodies;
import org.jspecify.annotations.Nullable;

/** The home into which an import goes (取り込み先), opened when it is first needed. */
final class ImportHome implements AutoCloseable {
  private final Path folder;
  private @Nullable RecordRooms rooms;

  ImportHome(Path folder) {
    this.folder = folder;
  }

  /** Whether there is a record already. */
  boolean isThere() {
    return rooms != null || Files.isDirectory(folder.resolve("data"));
  }

  /** The record, which is made where it is absent. */
  RecordRooms rooms() {
    RecordRooms open = rooms;
    if (open == null) {
      open = RecordRooms.open(folder);
      rooms = open;
    }
    return open;
  }

  /** The example bodies of the home; none where there is no home yet. */
  List<Municipality> examples() {
    if (!isThere()) {
      return List.of();
    }
    RecordRooms open = rooms();
    return open.get(Ledger.class).acrossBodies(() -> open.get(Bodies.class).list()).stream()
        .filter(body -> body.code().isExample())
        .toList();
  }

  @Override
  public void close() {
    if (rooms != null) {
      rooms.close();
    }
  }
}
