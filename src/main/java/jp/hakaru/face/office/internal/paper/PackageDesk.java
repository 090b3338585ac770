package jp.hakaru.face.office.internal.paper;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.organization.Bodies;
import jp.hakaru.inout.entry.Entries;
import jp.hakaru.inout.entry.EntryOrder;
import jp.hakaru.inout.entry.EntryOutcome;
import jp.hakaru.inout.entry.EntryWords;
import jp.hakaru.inout.entry.Incoming;
import jp.hakaru.inout.entry.NamedBody;
import jp.hakaru.inout.exchange.PackageFault;
import jp.hakaru.inout.exchange.PackageReader;
import jp.hakaru.inout.exchange.ReadPackage;
import jp.hakaru.inout.ingest.Acceptance;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.TieAnswers;
import org.springframework.stereotype.Component;

/** Reads waiting packages, lays them over the record and enters them (パッケージの下見と取り込み). */
@Component
final class PackageDesk {
  /** What a release is called and why the record changed is Japanese, as the record is. */
  private static final EntryWords RECORD_WORDS = EntryWords.ofRecord();

  private final PackageReader reader = new PackageReader(Municipalities.bundled());
  private final Ledger ledger;
  private final Bodies bodies;
  private final Entries entries;

  PackageDesk(Ledger ledger, Bodies bodies, Entries entries) {
    this.ledger = ledger;
    this.bodies = bodies;
    this.entries = entries;
  }

  /** What came of reading a package. */
  sealed interface Reading {}

  /** It was read. */
  record Read(ReadPackage.Read read) implements Reading {}

  /** It is wrong; nothing of it may be taken. */
  record Faulty(List<PackageFault> faults, boolean complete) implements Reading {}

  /** It is of another body than the person named or the record knows. */
  record OtherBody(NamedBody.Problem problem) implements Reading {}

  /** Reads it again, which needs less room than keeping it. */
  Reading read(WaitingPaper waiting) throws IOException {
    return switch (UploadedZip.read(waiting.source().bytes(), reader)) {
      case ReadPackage.Faulty faulty -> new Faulty(faulty.faults(), faulty.complete());
      case ReadPackage.Read read ->
          wrongBody(waiting.body(), read)
              .<Reading>map(OtherBody::new)
              .orElseGet(() -> new Read(read));
    };
  }

  private Optional<NamedBody.Problem> wrongBody(WaitingPaper.Body body, ReadPackage.Read read) {
    Optional<String> typed = Optional.of(body.code()).filter(code -> !code.isBlank());
    return typed
        .flatMap(NamedBody::wrongCode)
        .or(() ->
            NamedBody.wrongPackage(
                read.body(),
                typed.map(MunicipalityCode::parse),
                body.name(),
                ledger.acrossBodies(bodies::list).stream()
                    .filter(known -> known.code().isExample())
                    .toList()));
  }

  /** What it would do to the record. */
  PaperChange preview(ReadPackage.Read read) {
    return entries.preview(new Incoming.Package(read), TieAnswers.NONE);
  }

  /**
   * Enters it.
   *
   * @param seen the mark of the change that the person saw
   */
  EntryOutcome enter(
      WaitingPaper waiting,
      ReadPackage.Read read,
      Acceptance acceptance,
      boolean release,
      String seen) {
    return entries.enter(
        new EntryOrder(
            new Incoming.Package(read),
            System.getProperty("user.name"),
            RECORD_WORDS.packageReason(waiting.source().fileName()),
            RECORD_WORDS.title(read),
            TieAnswers.NONE,
            acceptance,
            release,
            Optional.of(seen)));
  }
}
