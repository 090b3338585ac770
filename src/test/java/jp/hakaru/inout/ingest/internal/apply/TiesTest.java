package jp.hakaru.inout.ingest.internal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.ProjectRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperChange;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.inout.ingest.TieAnswers;
import jp.hakaru.testing.Papers;
import org.junit.jupiter.api.Test;

/** What a person answers to an offered tie holds, and is not asked again. */
class TiesTest {
  private static final Ingest INGEST = new Ingest(Municipalities.bundled());
  private static final Municipality BODY =
      Municipality.example(new MunicipalityCode("992011"), "あおば野市");
  private static final String PAPER =
      new String(Papers.bytes(Papers.AOBANO), StandardCharsets.UTF_8);
  private static final String PROJECT = "絵本でふれあい事業";

  private static final Dossier FIRST = read(PAPER);

  private static Dossier read(String text) {
    ReadPaper.Read read =
        (ReadPaper.Read)
            INGEST.read(
                new PaperSource("paper.txt", text.getBytes(StandardCharsets.UTF_8)),
                BodyChoice.of(BODY));
    return read.dossier();
  }

  private static String nextYear(String from, String to) {
    String next = LaidPapers.nextYears(PAPER);
    assertThat(next).contains(from);
    return next.replace(from, to);
  }

  private static TieAnswers answer(PaperChange.Offer offer, boolean same) {
    return new TieAnswers(
        Map.of(
            offer.key(), same ? Optional.of(offer.others().getFirst().key()) : Optional.empty()));
  }

  private static boolean isAsked(Dossier dossier) {
    return dossier.rows(Table.DOUBTS).stream()
        .anyMatch(doubt -> doubt.reason().equals("uncertain_successor"));
  }

  private static NodeRow node(Dossier dossier, String key) {
    return dossier.rows(Table.NODES).stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private static ProjectRow project(Dossier dossier, String key) {
    return dossier.rows(Table.PROJECTS).stream()
        .filter(row -> row.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  /** A measure that was reworded. */
  private static Dossier reworded() {
    String title =
        FIRST.rows(Table.NODES).stream()
            .filter(row -> "3-1".equals(row.code()))
            .findFirst()
            .orElseThrow()
            .title();
    return read(nextYear(title, title + "の推進"));
  }

  /** A project that was reworded below a measure that goes on. */
  private static Dossier renamedProject() {
    return read(nextYear(PROJECT, PROJECT + "の推進"));
  }

  private static void holds(Dossier record, Dossier paper) {
    assertThat(isAsked(record)).isFalse();
    PaperChange again = Merge.of(record, paper);
    assertThat(again.offers()).as("asked again").isEmpty();
    assertThat(again.diff(true).tables()).as("again, nothing").isEmpty();
  }

  @Test
  void aNodeThatGoesOnIsTiedAndNotAskedAgain() {
    Dossier paper = reworded();
    PaperChange.Offer offer = Merge.of(FIRST, paper).offers().getFirst();
    PaperChange change = Merge.of(FIRST, paper, answer(offer, true));
    assertThat(change.offers()).isEmpty();
    assertThat(change.answered()).containsExactly(offer.key());
    assertThat(String.valueOf(node(change.sure(), offer.key()).continuesNodeId()))
        .isEqualTo(offer.others().getFirst().key());
    holds(change.sure(), paper);
  }

  @Test
  void aNodeThatIsNewIsTiedToNoneAndNotAskedAgain() {
    Dossier paper = reworded();
    PaperChange.Offer offer = Merge.of(FIRST, paper).offers().getFirst();
    PaperChange change = Merge.of(FIRST, paper, answer(offer, false));
    assertThat(change.answered()).containsExactly(offer.key());
    assertThat(node(change.sure(), offer.key()).continuesNodeId()).isNull();
    assertThat(change.unit(false).rows(Table.LINEAGE))
        .singleElement()
        .satisfies(row -> {
          assertThat(row.toId().value()).isEqualTo(offer.key());
          assertThat(row.share()).isZero();
        });
    holds(change.sure(), paper);
  }

  @Test
  void aProjectThatGoesOnNamesItsPredecessorAndIsNotAskedAgain() {
    Dossier paper = renamedProject();
    PaperChange.Offer offer = Merge.of(FIRST, paper).offers().getFirst();
    assertThat(offer.kind()).isEqualTo("project");
    PaperChange change = Merge.of(FIRST, paper, answer(offer, true));
    assertThat(change.offers()).isEmpty();
    assertThat(project(change.sure(), offer.key()).predecessorIds())
        .isEqualTo(offer.others().getFirst().key());
    holds(change.sure(), paper);
  }

  @Test
  void aProjectThatIsNewIsNotAskedAgain() {
    Dossier paper = renamedProject();
    PaperChange.Offer offer = Merge.of(FIRST, paper).offers().getFirst();
    PaperChange change = Merge.of(FIRST, paper, answer(offer, false));
    assertThat(project(change.sure(), offer.key()).predecessorIds()).isNull();
    holds(change.sure(), paper);
  }

  @Test
  void anAnswerMayComeAfterThePaper() {
    for (Dossier paper : new Dossier[] {reworded(), renamedProject()}) {
      PaperChange unanswered = Merge.of(FIRST, paper);
      Dossier record = unanswered.sure();
      assertThat(isAsked(record)).isTrue();
      for (boolean same : new boolean[] {true, false}) {
        PaperChange late = Merge.of(record, paper, answer(unanswered.offers().getFirst(), same));
        assertThat(late.waiting()).isEmpty();
        assertThat(late.answered()).hasSize(1);
        holds(late.sure(), paper);
      }
    }
  }

  @Test
  void anAnswerDoesNotWaitForWhatWaits() {
    Dossier paper = reworded();
    PaperChange unanswered = Merge.of(FIRST, paper);
    Dossier record = unanswered.sure();
    String changed = "\t14,382\t";
    Dossier other =
        read(
            nextYear(changed, "\t14,383\t")
                .replace(
                    node(FIRST, keyOf("3-1")).title(), node(FIRST, keyOf("3-1")).title() + "の推進"));
    PaperChange.Offer offer = unanswered.offers().getFirst();
    PaperChange change = Merge.of(record, other, answer(offer, true));
    assertThat(change.waiting()).isNotEmpty();
    assertThat(node(change.sure(), offer.key()).continuesNodeId()).isNotNull();
    assertThat(isAsked(change.sure())).isFalse();
  }

  private static String keyOf(String code) {
    return FIRST.rows(Table.NODES).stream()
        .filter(row -> code.equals(row.code()))
        .findFirst()
        .orElseThrow()
        .key();
  }

  @Test
  void anAnswerThatFitsNoQuestionIsTold() {
    Dossier paper = reworded();
    PaperChange.Offer offer = Merge.of(FIRST, paper).offers().getFirst();
    TieAnswers wrong =
        new TieAnswers(
            Map.of(offer.key(), Optional.of("n0123456789abcdef"), "x", Optional.empty()));
    PaperChange change = Merge.of(FIRST, paper, wrong);
    assertThat(change.answered()).isEmpty();
    assertThat(change.offers()).hasSize(1);
  }

  @Test
  void theAnswersSurviveAPackage() {
    for (Dossier paper : new Dossier[] {reworded(), renamedProject()}) {
      PaperChange.Offer offer = Merge.of(FIRST, paper).offers().getFirst();
      for (boolean same : new boolean[] {true, false}) {
        Dossier whole = Merge.of(FIRST, paper, answer(offer, same)).sure();
        Dossier other = Merge.ofPackage(Dossier.builder().build(), whole).sure();
        holds(other, paper);
      }
    }
  }
}
