package jp.hakaru.face.office.internal.paper;

import java.util.List;
import java.util.Optional;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.ledger.Ledger;
import jp.hakaru.base.organization.Bodies;
import jp.hakaru.inout.entry.Entries;
import jp.hakaru.inout.entry.EntryOrder;
import jp.hakaru.inout.entry.EntryOutcome;
import jp.hakaru.inout.entry.EntryWords;
import jp.hakaru.inout.entry.Incoming;
import jp.hakaru.inout.entry.NamedBody;
import jp.hakaru.inout.ingest.Acceptance;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.ReadPaper;
import org.springframework.stereotype.Component;

/** Reads waiting papers, lays them over the record and enters them (文書の下見と取り込み). */
@Component
final class PaperDesk {
  /** What a release is called and why the record changed is Japanese, as the record is. */
  private static final EntryWords RECORD_WORDS = EntryWords.ofRecord();

  private final Municipalities register = Municipalities.bundled();
  private final Ingest ingest = new Ingest(register);
  private final Ledger ledger;
  private final Bodies bodies;
  private final Entries entries;

  PaperDesk(Ledger ledger, Bodies bodies, Entries entries) {
    this.ledger = ledger;
    this.bodies = bodies;
    this.entries = entries;
  }

  /** What came of reading a paper. */
  sealed interface Reading {}

  /** It was read. */
  record Read(ReadPaper.Read paper) implements Reading {}

  /** It was refused. */
  record Refused(ReadPaper.Refused why) implements Reading {}

  /** The person named no body. */
  record NoBody(NamedBody.Problem problem) implements Reading {}

  /** Reads it again, which takes less time than keeping it. */
  Reading read(WaitingPaper paper) {
    Optional<NamedBody.Problem> wrong =
        Optional.of(paper.body().code())
            .filter(code -> !code.isBlank())
            .flatMap(NamedBody::wrongCode);
    return wrong.<Reading>map(NoBody::new).orElseGet(() -> readAs(paper));
  }

  private Reading readAs(WaitingPaper paper) {
    WaitingPaper.Body body = paper.body();
    Optional<MunicipalityCode> code =
        Optional.of(body.code()).filter(one -> !one.isBlank()).map(MunicipalityCode::parse);
    return switch (NamedBody.of(code, body.name(), body.insist(), examples())) {
      case NamedBody.Problem problem -> new NoBody(problem);
      case NamedBody.Usable(BodyChoice choice) -> readAs(paper, choice);
    };
  }

  private Reading readAs(WaitingPaper paper, BodyChoice choice) {
    Ingest line = paper.profile().map(own -> new Ingest(register, own)).orElse(ingest);
    return switch (entries.read(line, paper.source(), choice, paper.chosen())) {
      case ReadPaper.Refused why -> new Refused(why);
      case ReadPaper.Read read -> new Read(read);
    };
  }

  private List<Municipality> examples() {
    return ledger.acrossBodies(bodies::list).stream()
        .filter(body -> body.code().isExample())
        .toList();
  }

  /** What it would do to the record, with the ties decided so far. */
  PaperChange preview(WaitingPaper paper, ReadPaper.Read read) {
    return entries.preview(new Incoming.Paper(read, paper.source().bytes()), paper.answers());
  }

  /**
   * Enters it.
   *
   * @param seen the mark of the change that the person saw
   */
  EntryOutcome enter(
      WaitingPaper paper,
      ReadPaper.Read read,
      Acceptance acceptance,
      boolean release,
      String seen) {
    return entries.enter(
        new EntryOrder(
            new Incoming.Paper(read, paper.source().bytes()),
            System.getProperty("user.name"),
            RECORD_WORDS.reason(paper.source().fileName()),
            RECORD_WORDS.title(read.dossier()),
            paper.answers(),
            acceptance,
            release,
            Optional.of(seen)));
  }
}
