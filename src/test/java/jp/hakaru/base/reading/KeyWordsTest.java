package jp.hakaru.base.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import org.junit.jupiter.api.Test;

/** What keys say without the rows that they name. */
final class KeyWordsTest {
  private static final Period YEAR = new Period.Fiscal(new FiscalYear(2024));

  @Test
  void aKeyTellsTimeAndStage() {
    assertThat(KeyWords.of(Table.PROJECT_COSTS, "j0123456789abcdef/2024/budget/a0123456789abcdef"))
        .isEqualTo(new KeyWords(YEAR, List.of(new Term("当初予算", "Budget"))));
    assertThat(KeyWords.of(Table.REVIEWS, "j0123456789abcdef/2024").period()).isEqualTo(YEAR);
    assertThat(KeyWords.of(Table.NARRATIVES, "n0123456789abcdef//3"))
        .isEqualTo(new KeyWords(null, List.of()));
    assertThat(KeyWords.of(Table.PROJECTS, "j0123456789abcdef"))
        .isEqualTo(new KeyWords(null, List.of()));
  }

  @Test
  void aPeriodMayBeASpanAndABreakdownMayHoldAnything() {
    String indicator = "i0123456789abcdef/";
    assertThat(KeyWords.of(Table.INDICATOR_VALUES, indicator + "FY2024/target/北/南/a1"))
        .isEqualTo(new KeyWords(YEAR, List.of(new Term("目標値", "Target"))));
    assertThat(KeyWords.of(Table.INDICATOR_VALUES, indicator + "FY2020/FY2024/actual//a1"))
        .isEqualTo(new KeyWords(Period.parse("FY2020/FY2024"), List.of(new Term("実績値", "Actual"))));
  }
}
