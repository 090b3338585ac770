package jp.hakaru.inout.ingest.internal.page.table;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hakaru.inout.ingest.internal.profile.BundledProfiles;
import jp.hakaru.inout.ingest.internal.source.Lines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads of tables of projects with a cell a line (縦に並ぶ事業の表の見出し). */
final class StackedProjectHeadsTest {
  private static final StackedProjectHeads HEADS =
      StackedProjectHeads.of(BundledProfiles.planPages());

  private static int size(String lines) {
    return HEADS.size(Lines.of(lines.replace("|", "\n")), 0);
  }

  @ParameterizedTest
  @CsvSource({
    "事業名|担当課|柵の設置事業|砂浜課|浜見回り事業|灯台課, 2",
    "担当課|事業名|砂浜課|柵の設置事業, 2",
    "番号|事業名|概要|担当課|1|柵の設置事業|竹の柵を立てます。|砂浜課, 4",
  })
  void standAboveTheRowsOfTheirTable(String lines, int size) {
    assertThat(size(lines)).isEqualTo(size);
  }

  @Test
  void aLineOfThemMayBePrintedTwice() {
    assertThat(size("事業名|担当課|担当課|柵の設置事業|砂浜課")).isEqualTo(3);
  }

  @Test
  void theFirstRowMayLackACell() {
    assertThat(size("事業名|担当課|柵の設置事業|浜見回り事業|灯台課")).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "担当課|主な事業|柵の設置事業|浜見回り事業|夕市の再開事業",
    "主な事業|担当課|砂浜課|灯台課",
    "主な事業|概要|浜の砂を守る仕事です。|子どもが遊べます。",
    "主な事業|担当課",
  })
  void labelsThatFollowEachOtherAreNone(String lines) {
    assertThat(size(lines)).isZero();
  }
}
