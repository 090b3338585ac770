package jp.hakaru.face.command.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.entry.Entries;
import jp.hakaru.inout.entry.EntryOutcome;
import jp.hakaru.inout.entry.Incoming;
import jp.hakaru.inout.entry.NamedBody;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.ingest.Acceptance;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.OwnProfile;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.TieAnswers;
import org.jspecify.annotations.Nullable;

/**
 * One paper after the other through the house (文書の取り込み): read, then entered into the record. A
 * paper that is refused opens no database and makes no home. What is a package goes the way of
 * packages.
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
      boolean release,
      TieAnswers answers,
      ChosenReadings chosen) {
    Acceptance acceptance() {
      return accept ? Acceptance.ALL : Acceptance.NONE;
    }
  }

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
    }
    Optional<String> refusal = IncomingFile.refusal(file);
    if (refusal.isPresent()) {
      return new ImportOutcome.Refused(file, refusal.get());
    }
    byte[] bytes = Files.readAllBytes(file);
    PaperSource source = new PaperSource(String.valueOf(file.getFileName()), bytes);
    return switch (read(source)) {
      case ReadPaper.Refused why -> new ImportOutcome.Refused(file, Refusals.say(file, why));
      case ReadPaper.Read read -> take(file, read, bytes);
    };
  }

  private ImportOutcome take(Path file, ReadPaper.Read read, byte[] bytes) {
    Optional<ChosenReadings.SameRow> same = choice.chosen().sameRow(read.choices());
    if (same.isPresent()) {
      return new ImportOutcome.Refused(file, Messages.ENTRY.sameRow(same.get()));
    }
    return choice.dryRun() ? preview(file, read, bytes) : apply(file, read, bytes);
  }

  private ReadPaper read(PaperSource source) {
    return home.isThere()
        ? home.rooms().get(Entries.class).read(ingest, source, bodyChoice(), choice.chosen())
        : ingest.read(source, bodyChoice(), choice.chosen());
  }

  private BodyChoice bodyChoice() {
    return switch (NamedBody.of(choice.code(), choice.name(), choice.insist(), home.examples())) {
      case NamedBody.Usable(BodyChoice body) -> body;
      case NamedBody.Problem problem -> throw new WrongUse(Refusals.say(problem));
    };
  }

  private ImportOutcome preview(Path file, ReadPaper.Read read, byte[] bytes) {
    PaperChange change =
        !home.isThere()
            ? PaperChange.intoNothing(read.dossier())
            : home.rooms()
                .get(Entries.class)
                .preview(new Incoming.Paper(read, bytes), choice.answers());
    return new ImportOutcome.Taken(file, read, change, choice.accept(), true, Optional.empty());
  }

  private ImportOutcome apply(Path file, ReadPaper.Read read, byte[] bytes) {
    EntryOutcome.Entered entered =
        Orders.carryOut(
            home,
            choice,
            new Incoming.Paper(read, bytes),
            Messages.RECORD.reason(file.getFileName()),
            Messages.RECORD.title(read.dossier()));
    return new ImportOutcome.Taken(
        file, read, entered.change(), choice.accept(), false, entered.release());
  }

  @Override
  public void close() {
    home.close();
  }
}
