package jp.hakaru.inout.ingest;

import static jp.hakaru.testing.Papers.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;

/**
 * Papers of joint work of invented prefectures, written with all their facts by hands that saw
 * neither profile nor code: one that is laid out as such papers usually are, one that says the same
 * in tables, the hand-outs of a meeting, a handbook, slides.
 */
final class HandJointPapersTest {
  private static final String USUAL = "/papers/mizumine_renkei";
  private static final String TABLES = "/papers/kuzuha_renkei";

  private static final String HANDOUTS = "/papers/hotarubi_renkei";
  private static final String HANDBOOK = "/papers/ariakeno_renkei";

  private static final String MEETING = "/papers/kisaragino_renkei";
  private static final String REPORT = "/papers/tachibanaoka_renkei";

  private static final String ALIGNED = "/papers/kaedegawa_renkei";
  private static final String SHEETS = "/papers/shirahae_renkei";
  private static final String PROSE = "/papers/mukuno_renkei";

  private static final String LETTERED = "/papers/moegino_renkei";
  private static final String SLIDES = "/papers/akanehara_renkei";

  private static ReadPaper.Read read(String paper, String code, String name) {
    return Papers.read(
        new String(bytes(paper + ".txt"), StandardCharsets.UTF_8),
        Municipality.example(new MunicipalityCode(code), name));
  }

  /** Its author takes two names of one effort for one. */
  @Test
  void aPaperLaidOutAsUsual() {
    ReadPaper.Read read = read(USUAL, "990001", "瑞嶺県");
    assertThat(read.family()).isEqualTo("F3");
    FactSheet.Compared compared =
        FactSheet.ofJointWork(USUAL + ".facts.csv").compare(read.dossier());
    List<String> wrong =
        compared.other().stream().filter(fact -> !fact.endsWith("（担い手の定着）")).toList();
    assertThat(wrong).isEmpty();
    assertThat(compared.found()).isGreaterThanOrEqualTo(560);
  }

  /** What its author took out of the sentences of a note stays a note. */
  @Test
  void aPaperInTables() {
    ReadPaper.Read read = read(TABLES, "990027", "葛羽県");
    assertThat(read.family()).isEqualTo("F3");
    FactSheet.Compared compared =
        FactSheet.ofJointWork(TABLES + ".facts.csv").compare(read.dossier());
    assertThat(compared.other()).isEmpty();
    assertThat(compared.found()).isGreaterThanOrEqualTo(515);
    assertThat(read.shares().record().add(read.shares().structure()))
        .isGreaterThan(new BigDecimal("0.95"));
  }

  /** Its author writes a number of answers as their text too. */
  @Test
  void theHandoutsOfAMeeting() {
    ReadPaper.Read read = read(HANDOUTS, "990035", "蛍火県");
    assertThat(read.family()).isEqualTo("F3");
    FactSheet.Compared compared =
        FactSheet.ofJointWork(HANDOUTS + ".facts.csv").compare(read.dossier());
    assertThat(compared.other()).isEmpty();
    assertThat(compared.found()).isGreaterThanOrEqualTo(519);
  }

  /** Its author leaves a full stop away that ends the text of a share. */
  @Test
  void aHandbook() {
    ReadPaper.Read read = read(HANDBOOK, "990043", "有明野県");
    assertThat(read.family()).isEqualTo("F3");
    FactSheet.Compared compared =
        FactSheet.ofJointWork(HANDBOOK + ".facts.csv").compare(read.dossier());
    List<String> wrong =
        compared.other().stream().filter(fact -> !fact.endsWith("間に入って進める。")).toList();
    assertThat(wrong).isEmpty();
    assertThat(compared.found()).isGreaterThanOrEqualTo(512);
  }

  /** Papers of a meeting with one part a paper, all labels with colons, a calendar of one year. */
  @Test
  void thePapersOfAMeeting() {
    ReadPaper.Read read = read(MEETING, "990051", "如月野県");
    assertThat(read.family()).isEqualTo("F3");
    FactSheet.Compared compared =
        FactSheet.ofJointWork(MEETING + ".facts.csv").compare(read.dossier());
    assertThat(compared.other()).isEmpty();
    assertThat(compared.found()).isGreaterThanOrEqualTo(577);
  }

  /** A report in numbered chapters, the calendar first. */
  @Test
  void aReportOfAYear() {
    ReadPaper.Read read = read(REPORT, "990060", "橘岡県");
    assertThat(read.family()).isEqualTo("F3");
    FactSheet.Compared compared =
        FactSheet.ofJointWork(REPORT + ".facts.csv").compare(read.dossier());
    assertThat(compared.other()).isEmpty();
    assertThat(compared.found()).isGreaterThanOrEqualTo(563);
  }

  /** Papers of a meeting whose tables blanks align, cells that go on in the next line. */
  @Test
  void aMeetingWithAlignedTables() {
    ReadPaper.Read read = read(ALIGNED, "990078", "楓川県");
    assertThat(read.family()).isEqualTo("F3");
    FactSheet.Compared compared =
        FactSheet.ofJointWork(ALIGNED + ".facts.csv").compare(read.dossier());
    assertThat(compared.other()).isEmpty();
    assertThat(compared.found()).isGreaterThanOrEqualTo(580);
  }

  /** A collection of sheets, a label a row and what it says behind it. */
  @Test
  void aCollectionOfSheets() {
    ReadPaper.Read read = read(SHEETS, "990086", "白南風県");
    assertThat(read.family()).isEqualTo("F3");
    FactSheet.Compared compared =
        FactSheet.ofJointWork(SHEETS + ".facts.csv").compare(read.dossier());
    assertThat(compared.other()).isEmpty();
    assertThat(compared.found()).isGreaterThanOrEqualTo(660);
  }

  /** Papers of a meeting below its agenda, shares told in running text, results of the year. */
  @Test
  void aMeetingWithSharesInProse() {
    ReadPaper.Read read = read(PROSE, "990094", "椋野県");
    assertThat(read.family()).isEqualTo("F3");
    FactSheet.Compared compared =
        FactSheet.ofJointWork(PROSE + ".facts.csv").compare(read.dossier());
    assertThat(compared.other()).isEmpty();
    assertThat(compared.found()).isGreaterThanOrEqualTo(580);
  }

  /** Papers of a meeting whose labels are lettered, shares in a table with a row a part. */
  @Test
  void aMeetingWithLetteredLabels() {
    ReadPaper.Read read = read(LETTERED, "990108", "萌木野県");
    assertThat(read.family()).isEqualTo("F3");
    FactSheet.Compared compared =
        FactSheet.ofJointWork(LETTERED + ".facts.csv").compare(read.dossier());
    assertThat(compared.other()).isEmpty();
    assertThat(compared.found()).isGreaterThanOrEqualTo(638);
  }

  /** Slides under short titles, a page number between; its author writes a wide figure narrow. */
  @Test
  void slides() {
    ReadPaper.Read read = read(SLIDES, "990116", "茜原県");
    assertThat(read.family()).isEqualTo("F3");
    FactSheet.Compared compared =
        FactSheet.ofJointWork(SLIDES + ".facts.csv").compare(read.dossier());
    List<String> wrong =
        compared.other().stream().filter(fact -> !fact.endsWith("value=6] was ６")).toList();
    assertThat(wrong).isEmpty();
    assertThat(compared.found()).isGreaterThanOrEqualTo(634);
  }
}
