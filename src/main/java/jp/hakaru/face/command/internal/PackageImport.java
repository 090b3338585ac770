package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.organization.Bodies;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.exchange.ReadPackage;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.PaperChanges;
import jp.hakaru.inout.publication.Release;
import jp.hakaru.inout.publication.Releases;

/**
 * Data packages through the house (データパッケージの取り込み): read, laid over the record, applied and released
 * in one transaction. A package with an error opens no database and makes no home.
 */
final class PackageImport {
  private final ImportHome home;
  private final PaperImport.Choice choice;
  private final PackageReader reader;

  PackageImport(ImportHome home, PaperImport.Choice choice, Municipalities register) {
    this.home = home;
    this.choice = choice;
    this.reader = new PackageReader(register);
  }

  ImportOutcome take(Path file) throws IOException {
    return switch (reader.read(file)) {
      case ReadPackage.Faulty faulty ->
          new ImportOutcome.PackageFaulty(file, faulty.faults(), faulty.complete());
      case ReadPackage.Read read -> {
        Optional<String> other = otherBody(read.body());
        if (other.isPresent()) {
          yield new ImportOutcome.Refused(file, other.get());
        }
        yield choice.dryRun() ? preview(file, read) : apply(file, read);
      }
    };
  }

  /** Why the package is of another body than the one that is wanted or known. */
  private Optional<String> otherBody(Municipality body) {
    if (choice.code().isPresent() && !choice.code().get().equals(body.code())) {
      return Optional.of(
          Messages.say("package.other_body", body.code(), body.name(), choice.code().get()));
    }
    String name = choice.name();
    if (name != null && !name.strip().equals(body.name())) {
      return Optional.of(Messages.say("package.other_name", body.code(), body.name()));
    }
    return home.examples().stream()
        .filter(known -> known.code().equals(body.code()) && !known.name().equals(body.name()))
        .map(known -> Messages.say("code.example_has_name", known.code(), known.name()))
        .findFirst();
  }

  private ImportOutcome preview(Path file, ReadPackage.Read read) {
    PaperChange change =
        !home.isThere()
            ? PaperChange.intoNothing(read.dossier())
            : home.rooms()
                .get(Ledger.class)
                .read(
                    read.body().code(),
                    () -> home.rooms().get(PaperChanges.class).previewPackage(read.dossier()));
    return taken(file, read, change, true, Optional.empty());
  }

  private ImportOutcome taken(
      Path file,
      ReadPackage.Read read,
      PaperChange change,
      boolean dryRun,
      Optional<Release> release) {
    return new ImportOutcome.PackageTaken(file, read, change, choice.accept(), dryRun, release);
  }

  private ImportOutcome apply(Path file, ReadPackage.Read read) {
    RecordRooms open = home.rooms();
    String reason = Messages.say("package.reason", file.toAbsolutePath().getFileName());
    return open.get(Ledger.class)
        .write(
            read.body().code(),
            System.getProperty("user.name"),
            reason,
            () -> {
              open.get(Ledger.class).holdBody();
              open.get(Bodies.class).enter(read.body());
              PaperChanges changes = open.get(PaperChanges.class);
              PaperChange change = changes.previewPackage(read.dossier());
              changes.applyPackage(change, choice.accept());
              Optional<Release> release =
                  choice.release() ? release(open, read, change, reason) : Optional.empty();
              return taken(file, read, change, false, release);
            });
  }

  private Optional<Release> release(
      RecordRooms open, ReadPackage.Read read, PaperChange change, String reason) {
    String title =
        Messages.say(
            "package.title",
            read.body().name(),
            read.released().map(LocalDate::toString).orElse("-"));
    return open.get(Releases.class)
        .release(
            read.body(),
            read.id(),
            change.unit(choice.accept()),
            change.after(choice.accept()),
            title,
            reason);
  }
}
