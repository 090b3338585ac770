package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.testing.Papers;
import org.junit.jupiter.api.Test;

/**
 * Measure pages of two invented bodies, written with all their facts by a hand that saw neither
 * profile nor code: none is read as another one, and as many are found as now.
 */
final class InventedMeasuresTest {
  private static final String HAYASEGAWA = "/papers/hayasegawa_shisaku";
  private static final String KUMOIZAWA = "/papers/kumoizawa_shisaku";
  private static final Municipality CITY =
      Municipality.example(new MunicipalityCode("992038"), "早瀬川市");
  private static final Municipality VILLAGE =
      Municipality.example(new MunicipalityCode("992046"), "雲居沢村");

  private static String text(String paper) {
    return new String(Papers.bytes(paper + ".txt"), StandardCharsets.UTF_8);
  }

  private static FactSheet.Compared compared(String paper, Municipality body) {
    ReadPaper.Read read = jp.hakaru.inout.ingest.Papers.read(text(paper), body);
    assertThat(read.family()).isEqualTo("F2");
    FactSheet.Compared compared = FactSheet.byPath(paper + ".facts.csv").compare(read.dossier());
    assertThat(compared.other()).isEmpty();
    return compared;
  }

  /** Its author leaves open whose one caption is, which therefore stands in no fact. */
  @Test
  void developmentsWithALevelWordMarksAndProjectsWithDepartments() {
    FactSheet.Compared compared = compared(HAYASEGAWA, CITY);
    assertThat(compared.found()).isGreaterThanOrEqualTo(463);
    assertThat(compared.missing()).allMatch(fact -> fact.contains("caption"));
  }

  /**
   * Its author counts developments without a level word as nodes; the record has them as headings.
   */
  @Test
  void labelsBehindTextsAndValuesBeforeAndBehindTheirNames() {
    FactSheet.Compared compared = compared(KUMOIZAWA, VILLAGE);
    assertThat(compared.found()).isGreaterThanOrEqualTo(319);
    assertThat(compared.missing())
        .allMatch(fact -> fact.matches(".*(?:-\\d/\\d|第8期|関連する計画等\\|2).*"));
    assertThat(
            jp.hakaru.inout.ingest.Papers.read(text(KUMOIZAWA), VILLAGE)
                .dossier()
                .rows(Table.INDICATORS))
        .hasSize(14);
  }
}
