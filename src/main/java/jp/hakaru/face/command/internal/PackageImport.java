package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.inout.entry.Entries;
import jp.hakaru.inout.entry.EntryOutcome;
import jp.hakaru.inout.entry.Incoming;
import jp.hakaru.inout.entry.NamedBody;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.exchange.ReadPackage;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.publication.Release;

/**
 * Data packages through the house (データパッケージの取り込み): read, then entered into the record. A package
 * with an error opens no database and makes no home.
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
        Optional<NamedBody.Problem> other =
            NamedBody.wrongPackage(read.body(), choice.code(), choice.name(), home.examples());
        if (other.isPresent()) {
          yield new ImportOutcome.Refused(file, Refusals.say(other.get()));
        }
        yield choice.dryRun() ? preview(file, read) : apply(file, read);
      }
    };
  }

  private ImportOutcome preview(Path file, ReadPackage.Read read) {
    PaperChange change =
        !home.isThere()
            ? PaperChange.intoNothing(read.dossier())
            : home.rooms().get(Entries.class).preview(new Incoming.Package(read), choice.answers());
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
    EntryOutcome.Entered entered =
        Orders.carryOut(
            home,
            choice,
            new Incoming.Package(read),
            Messages.RECORD.packageReason(file.toAbsolutePath().getFileName()),
            Messages.RECORD.title(read));
    return taken(file, read, entered.change(), false, entered.release());
  }
}
