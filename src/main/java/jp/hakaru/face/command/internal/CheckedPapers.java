package jp.hakaru.face.command.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.entry.NamedBody;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.exchange.ReadPackage;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.OwnProfile;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import org.jspecify.annotations.Nullable;

/**
 * The files of a check (点検する文書), read as {@code import} reads them and put together by body: where
 * two state the same row otherwise, the later file's row stands and the claims hold both.
 */
final class CheckedPapers {
  private final Municipalities register = Municipalities.bundled();
  private final PackageReader packages = new PackageReader(register);
  private final Ingest ingest;
  private final Optional<MunicipalityCode> code;
  private final @Nullable String name;
  private final BodyChoice choice;
  private final Map<MunicipalityCode, Checked> bodies = new LinkedHashMap<>();
  private final List<Refused> refused = new ArrayList<>();

  /**
   * All that was read of one body.
   *
   * @param paths where its documents lie, relative, by id; those of a package are no files
   */
  record Checked(Municipality body, Dossier dossier, Map<Id, String> paths) {
    Checked plus(Checked other) {
      Map<Id, String> all = new LinkedHashMap<>(paths);
      all.putAll(other.paths);
      return new Checked(body, dossier.plus(other.dossier), all);
    }
  }

  /** A file that could not be read, and why. */
  record Refused(Path file, String why) {}

  CheckedPapers(
      Optional<OwnProfile> profile,
      Optional<MunicipalityCode> code,
      @Nullable String name,
      boolean insist) {
    this.ingest =
        profile.map(own -> new Ingest(register, own)).orElseGet(() -> new Ingest(register));
    this.code = code;
    this.name = name;
    this.choice =
        switch (NamedBody.of(code, name, insist, List.of())) {
          case NamedBody.Usable(BodyChoice body) -> body;
          case NamedBody.Problem problem -> throw new WrongUse(Refusals.say(problem));
        };
  }

  List<Checked> bodies() {
    return List.copyOf(bodies.values());
  }

  List<Refused> refused() {
    return List.copyOf(refused);
  }

  void take(Path file) throws IOException {
    if (PackageReader.isPackage(file)) {
      takePackage(file);
      return;
    }
    Optional<String> refusal = IncomingFile.refusal(file);
    if (refusal.isPresent()) {
      refused.add(new Refused(file, refusal.get()));
      return;
    }
    PaperSource source =
        new PaperSource(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    switch (ingest.read(source, choice)) {
      case ReadPaper.Refused why -> refused.add(new Refused(file, Refusals.say(file, why)));
      case ReadPaper.Read read -> add(read.body(), read.dossier(), paths(read.dossier(), file));
    }
  }

  private static Map<Id, String> paths(Dossier dossier, Path file) {
    return dossier.rows(Table.DOCUMENTS).stream()
        .collect(Collectors.toMap(DocumentRow::documentId, row -> relative(file), (one, _) -> one));
  }

  /** As seen from the working folder; the name alone where it lies elsewhere. */
  private static String relative(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path path = file.toAbsolutePath().normalize();
    Path seen = path.startsWith(here) ? here.relativize(path) : path.getFileName();
    return String.valueOf(seen).replace(File.separatorChar, '/');
  }

  private void takePackage(Path file) throws IOException {
    switch (packages.read(file)) {
      case ReadPackage.Faulty faulty -> refused.add(new Refused(file, say(file, faulty)));
      case ReadPackage.Read read ->
          NamedBody.wrongPackage(read.body(), code, name, List.of())
              .ifPresentOrElse(
                  problem -> refused.add(new Refused(file, Refusals.say(problem))),
                  () -> add(read.body(), read.dossier(), Map.of()));
    }
  }

  private static String say(Path file, ReadPackage.Faulty faulty) {
    return Stream.concat(
            Stream.of(Messages.PACKAGES.faulty(file, faulty.faults().size())),
            faulty.faults().stream().map(Messages.PACKAGES::say))
        .collect(Collectors.joining(System.lineSeparator()));
  }

  private void add(Municipality body, Dossier dossier, Map<Id, String> paths) {
    bodies.merge(body.code(), new Checked(body, dossier, paths), Checked::plus);
  }
}
