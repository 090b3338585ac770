package jp.hakaru.cycle.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.cycle.check.internal.rule.Rules;
import jp.hakaru.inout.ingest.BodyChoice;
import jp.hakaru.inout.ingest.Ingest;
import jp.hakaru.inout.ingest.PaperSource;
import jp.hakaru.inout.ingest.ReadPaper;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in the real papers (実在の文書の指摘), by rule and line, each upheld by hand. */
@NeedsRealPapers
class RealPapersTest {
  private static final Ingest INGEST = new Ingest(Municipalities.bundled());

  private static Dossier read(String paper) {
    ReadPaper read =
        INGEST.read(
            new PaperSource("paper.txt", RealPapers.bytes(paper)), BodyChoice.fromText(List.of()));
    return ((ReadPaper.Read) read).dossier();
  }

  private static List<Finding> found(String paper) {
    return new Checker().check(read(paper));
  }

  /**
   * Each was upheld by hand: targets below what was reached or cut, next years as high after a year
   * that spent a third or less, aims answered by what was done or said again, names of bodies,
   * islands and plans in two spellings, numbers and lists that differ between pages.
   */
  @ParameterizedTest
  @CsvSource({
    "000,HK-707 L876 6 1/HK-202 L911-912 6.6 12",
    "001,HK-201 L42-43 18.4 17.0/HK-509 L48/HK-306 L67 6160000 280000 4.5"
        + "/HK-307 L67 6160000 280000 4.5 14759000/HK-309 L67 4 3"
        + "/HK-310 L67 6160000 280000 4.5 0.5/HK-705 L75/HK-707 L75 9 2"
        + "/HK-308 L94 8300000 1000000 4 4/HK-709 L94-95/HK-201 L138-139 34 16/HK-705 L158"
        + "/HK-301 L162 3 2/HK-709 L162-163/HK-509 L200/HK-412 L207 1/HK-409 L230-231"
        + "/HK-411 L244 6 5/HK-413 L257 2/HK-707 L278 1 13/HK-707 L278 4 1/HK-707 L303 4 4"
        + "/HK-510 L317 8/HK-213 L331-332 80 60/HK-508 L333/HK-612 L357 421000 1850000"
        + "/HK-702 L357-358/HK-705 L357-358/HK-706 L374/HK-507 L375/HK-201 L385 87 25"
        + "/HK-709 L385-386/HK-710 L385-386 65/HK-312 L413 0.5/HK-201 L461-462 11 5"
        + "/HK-307 L485 5984000 1839000 30.7 5984000",
    "002,HK-707 L20 3 2/HK-209 L33 3 1.1/HK-510 L45 4/HK-707 L176 1 1/HK-505 L342",
    "003,HK-408 L109/HK-401 L136 2 4 3/HK-415 L224/HK-705 L224/HK-714 L224"
        + "/HK-417 L253/HK-711 L266/HK-416 L268 3 4/HK-408 L277/HK-711 L288/HK-711 L427"
        + "/HK-705 L537/HK-408 L538/HK-613 L542",
    "004,HK-712 L20 4"
  })
  void everyFindingIsTrue(String paper, String expected) {
    assertThat(shown(found(paper))).isEqualTo(expected);
  }

  /** What the rules find that are switched off, because the example town prints the same. */
  @ParameterizedTest
  @CsvSource({
    "000,HK-713 L143 6 1/HK-212 L254 4 5/HK-713 L262 6 2/HK-713 L284 3 6"
        + "/HK-713 L338 5 2/HK-713 L371 7 20/HK-713 L442-443 2 2/HK-410 L549"
        + "/HK-713 L1089-1090 5 2",
    "001,HK-110 L357/HK-110 L413",
    "002,''",
    "003,''",
    "004,HK-414 L51 6/HK-713 L52 17 3"
  })
  void whatIsSwitchedOffFindsTheTruth(String paper, String expected) {
    Checker checker = new Checker();
    Set<String> on = checker.rules().stream().map(RuleHead::code).collect(Collectors.toSet());
    List<Finding> off =
        new Checker(Rules.all())
            .check(read(paper)).stream().filter(finding -> !on.contains(finding.code())).toList();
    assertThat(shown(off)).isEqualTo(expected);
  }

  private static String shown(List<Finding> findings) {
    return findings.stream().map(RealPapersTest::shown).collect(Collectors.joining("/"));
  }

  private static String shown(Finding finding) {
    return finding.code()
        + " "
        + finding.places().getFirst().place()
        + finding.numbers().entrySet().stream()
            .map(Map.Entry::getValue)
            .map(number -> " " + number.toPlainString())
            .collect(Collectors.joining());
  }
}
