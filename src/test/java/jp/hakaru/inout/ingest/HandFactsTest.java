package jp.hakaru.inout.ingest;

import static jp.hakaru.testing.Papers.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import org.junit.jupiter.api.Test;

/**
 * Two papers of invented bodies, written with all their facts by a hand that saw neither profile
 * nor code. Every fact is found, no row is there that is none, and what is left is listed here.
 */
final class HandFactsTest {
  private static final String HARUNOSE = "/papers/harunose_jisshi_keikaku";
  private static final String SHIOBARANO = "/papers/shiobarano_jisshi_keikaku";
  private static final Municipality CITY =
      Municipality.example(new MunicipalityCode("992038"), "榛ノ瀬市");
  private static final Municipality TOWN =
      Municipality.example(new MunicipalityCode("992046"), "汐原野町");

  private static String text(String paper) {
    return new String(bytes(paper + ".txt"), StandardCharsets.UTF_8);
  }

  private static ReadPaper.Read read(String paper, Municipality body, int facts) {
    ReadPaper.Read read = Papers.read(text(paper), body);
    FactSheet sheet = FactSheet.of(paper + ".facts.csv");
    FactSheet.Compared compared = sheet.compare(read.dossier());
    assertThat(compared.other()).isEmpty();
    assertThat(compared.missing()).isEmpty();
    assertThat(compared.found()).isEqualTo(sheet.size()).isEqualTo(facts);
    assertThat(sheet.rows(read.dossier())).isEqualTo(sheet.rows());
    assertThat(read.unreadTables()).isEmpty();
    assertThat(read.cutInsideBlock()).isFalse();
    return read;
  }

  @Test
  void departmentsBeforeNamesGoalsBesideAStrategyAndAHeadingOfThreeLines() {
    ReadPaper.Read read = read(HARUNOSE, CITY, 395);
    assertThat(read.doubts())
        .extracting(DoubtRow::place, DoubtRow::reason)
        .containsExactly(tuple("L6", "two_spellings"));
    assertThat(read.unclaimed())
        .extracting(UnclaimedRow::place, UnclaimedRow::text)
        .containsExactly(tuple("L1", "（平成31年度～令和3年度）"));
  }

  @Test
  void periodsWordsOfTheYearsPlansByNameLinesBetweenRowsAndAMisprint() {
    ReadPaper.Read read = read(SHIOBARANO, TOWN, 482);
    assertThat(read.doubts())
        .extracting(DoubtRow::place, DoubtRow::reason, DoubtRow::text)
        .containsExactly(tuple("L132", "sum", "3,000"));
    assertThat(read.unclaimed())
        .extracting(UnclaimedRow::place, UnclaimedRow::text)
        .containsExactly(tuple("L1", "（R6～R8）"));
  }

  /**
   * A cell that is lost shifts or empties what stands beside it: each value is the same or unread.
   * The one project that is printed twice is left out: without its first row the second stands for
   * it, in doubt.
   */
  @Test
  void damagedRowsGiveNoOtherValue() {
    String once = text(SHIOBARANO).replaceFirst("(?s)401\t継続\t[^\n]*（再掲）.*?\n\n", "\n");
    DamagedCopies copies = new DamagedCopies(once, TOWN, 9);
    assertThat(copies.withACellLessOrBlank()).isEmpty();
    assertThat(copies.copies()).isGreaterThan(50);
  }
}
