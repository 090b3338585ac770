package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import jp.hakaru.inout.exchange.DataPackages;
import jp.hakaru.inout.exchange.PackageHead;
import jp.hakaru.inout.publication.PublicBody;
import jp.hakaru.inout.publication.PublicReading;
import jp.hakaru.inout.publication.PublicRecord;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the published record as data packages (書き出し). */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private HomeOption home = new HomeOption();
  @Mixin private BodyOption body = new BodyOption();
  @Mixin private JsonOption json = new JsonOption();

  @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "out")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    requireFolder(out());
    List<Map<String, String>> written = new ArrayList<>();
    try (RecordRooms rooms = RecordRooms.open(home.existingFolder())) {
      PublicRecord record = rooms.get(PublicRecord.class);
      DataPackages packages = rooms.get(DataPackages.class);
      List<PublicBody> bodies = chosen(record.listBodies());
      for (PublicBody one : bodies) {
        Path folder = bodies.size() == 1 ? out() : out().resolve(one.code().value());
        record.read(one.code(), Optional.empty(), reading -> write(packages, reading, one, folder));
        written.add(Map.of("municipality_code", one.code().value(), "folder", folder.toString()));
        if (!json.isWanted()) {
          Terminal.of(spec).say("export.done", one.name(), one.code(), folder);
        }
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (json.isWanted()) {
      json.write(Terminal.of(spec), written);
    }
    return Exit.DONE;
  }

  /** Table by table while the record is lent, so that no more than one is in memory. */
  private static Path write(
      DataPackages packages, PublicReading reading, PublicBody body, Path folder) {
    try {
      packages.write(reading, head(body), folder);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<PublicBody> chosen(List<PublicBody> all) {
    if (all.isEmpty()) {
      throw new WrongUse(Messages.say("export.nothing", home.existingFolder()));
    }
    return body.code()
        .map(code ->
            all.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .map(List::of)
                .orElseThrow(
                    () -> new WrongUse(Messages.say("export.body_absent", code, names(all)))))
        .orElse(all);
  }

  private static String names(List<PublicBody> bodies) {
    return String.join("、", bodies.stream().map(one -> one.code() + " " + one.name()).toList());
  }

  private static PackageHead head(PublicBody body) {
    return new PackageHead(body.code(), body.name(), Optional.of(body.releasedOn()));
  }

  /** A folder is made with those above it, unless one of them is a file. */
  private static void requireFolder(Path folder) {
    for (Path at = folder.toAbsolutePath(); at != null; at = at.getParent()) {
      if (Files.exists(at)) {
        if (!Files.isDirectory(at)) {
          throw new WrongUse(Messages.say("export.file", at));
        }
        return;
      }
    }
  }

  private Path out() {
    return Objects.requireNonNull(out, "--out is required");
  }
}
