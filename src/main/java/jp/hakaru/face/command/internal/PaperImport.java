package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.hakaru.base.dossier.DocumentRow;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.organization.Bodies;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.OwnProfile;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.PaperChanges;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.publication.Release;
import jp.hakaru.inout.publication.Releases;
import org.jspecify.annotations.Nullable;

/**
 * One paper after the other through the house (文書の取り込み): read, laid over the record, applied and
 * released in one transaction. A paper that is refused opens no database and makes no home. What is
 * a package goes the way of packages.
 */
final class PaperImport implements AutoCloseable {
  private final ImportHome home;
  private final Choice choice;
  private final Municipalities register = Municipalities.bundled();
  private final Ingest ingest;
  private final PackageImport packages;

  /** What the person asked for. */
  record Choice(
      Optional<MunicipalityCode> code,
      @Nullable String name,
      boolean insist,
      boolean accept,
      boolean dryRun,
      boolean release) {}

  /**
   * Imports into {@code home}.
   *
   * @param profile with which papers are read; Hakaru's own where there is none
   */
  PaperImport(Path home, Optional<OwnProfile> profile, Choice choice) {
    this.ingest =
        profile.map(own -> new Ingest(register, own)).orElseGet(() -> new Ingest(register));
    this.home = new ImportHome(home);
    this.choice = choice;
    this.packages = new PackageImport(this.home, choice, register);
  }

  ImportOutcome take(Path file) throws IOException {
    if (PackageReader.isPackage(file)) {
      return packages.take(file);
    } else if (Files.isDirectory(file)) {
      return refused(file, "import.folder", file);
    } else if (!Files.isRegularFile(file)) {
      return refused(file, "import.absent", file);
    } else if (!Files.isReadable(file)) {
      return refused(file, "import.unreadable", file);
    } else if (Files.size(file) > Ingest.LARGEST) {
      return refused(file, "import.too_large", file, Files.size(file), Ingest.LARGEST);
    }
    byte[] bytes = Files.readAllBytes(file);
    PaperSource source = new PaperSource(String.valueOf(file.getFileName()), bytes);
    return switch (ingest.read(source, bodyChoice())) {
      case ReadPaper.Refused why -> new ImportOutcome.Refused(file, Refusals.say(file, why));
      case ReadPaper.Read read -> choice.dryRun() ? preview(file, read) : apply(file, read, bytes);
    };
  }

  private static ImportOutcome refused(Path file, String key, Object... values) {
    return new ImportOutcome.Refused(file, Messages.say(key, values));
  }

  private BodyChoice bodyChoice() {
    if (choice.code().isEmpty()) {
      return BodyChoice.fromText(home.examples());
    }
    MunicipalityCode code = choice.code().get();
    Municipality body = code.isExample() ? example(code) : real(code);
    return new BodyChoice(Optional.of(body), choice.insist(), home.examples());
  }

  private Municipality real(MunicipalityCode code) {
    if (choice.name() != null) {
      throw new WrongUse(Messages.say("code.name_is_known", code));
    }
    return register
        .findByCode(code)
        .orElseThrow(() -> new WrongUse(Messages.say("code.unknown", code)));
  }

  private Municipality example(MunicipalityCode code) {
    Optional<Municipality> known =
        home.examples().stream().filter(body -> body.code().equals(code)).findFirst();
    String name = choice.name();
    if (name == null || name.isBlank()) {
      return known.orElseThrow(() -> new WrongUse(Messages.say("code.example_needs_name", code)));
    }
    if (known.isPresent() && !known.get().name().equals(name.strip())) {
      throw new WrongUse(Messages.say("code.example_has_name", code, known.get().name()));
    }
    return Municipality.example(code, name.strip());
  }

  private ImportOutcome preview(Path file, ReadPaper.Read read) {
    PaperChange change =
        !home.isThere()
            ? PaperChange.intoNothing(read.dossier())
            : home.rooms()
                .get(Ledger.class)
                .read(
                    read.body().code(),
                    () -> home.rooms().get(PaperChanges.class).preview(read.dossier()));
    return new ImportOutcome.Taken(file, read, change, choice.accept(), true, Optional.empty());
  }

  private ImportOutcome apply(Path file, ReadPaper.Read read, byte[] bytes) {
    RecordRooms open = home.rooms();
    return open.get(Ledger.class)
        .write(
            read.body().code(),
            System.getProperty("user.name"),
            Messages.say("import.reason", file.getFileName()),
            () -> {
              open.get(Ledger.class).holdBody();
              open.get(Bodies.class).enter(read.body());
              PaperChanges changes = open.get(PaperChanges.class);
              PaperChange change = changes.preview(read.dossier());
              changes.apply(change, bytes, choice.accept());
              Optional<Release> release =
                  choice.release() ? release(open, read, change, file) : Optional.empty();
              return new ImportOutcome.Taken(file, read, change, choice.accept(), false, release);
            });
  }

  private Optional<Release> release(
      RecordRooms open, ReadPaper.Read read, PaperChange change, Path file) {
    DocumentRow document = read.dossier().rows(Table.DOCUMENTS).getFirst();
    return open.get(Releases.class)
        .release(
            read.body(),
            document.documentId(),
            change.unit(choice.accept()),
            change.after(choice.accept()),
            title(read.dossier()),
            Messages.say("import.reason", file.getFileName()));
  }

  private static String title(Dossier paper) {
    return paper.rows(Table.PLANS).stream()
        .findFirst()
        .map(plan ->
            plan.startYear() == null || plan.endYear() == null
                ? plan.title()
                : Messages.say(
                    "import.title", plan.title(), plan.startYear().value(), plan.endYear().value()))
        .orElse("");
  }

  @Override
  public void close() {
    home.close();
  }
}
