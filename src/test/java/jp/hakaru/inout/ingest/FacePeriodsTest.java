package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.base.dossier.PlanRow;
import jp.hakaru.base.dossier.Table;
import org.junit.jupiter.api.Test;

/** The period of a plan whose tables do not name it (表紙の計画期間). */
final class FacePeriodsTest {
  private static ReadPaper.Read faced(String period) {
    return Papers.read(
        "かもめ市総合計画　実施計画"
            + period
            + "\n\n政策1 海の町\n\n施策1-1 港\n\n"
            + "No\t事業名\t事業概要\tR6事業費(千円)\t特定財源\t一般財源\t区分\t担当課\n"
            + "1\t浜そうじ\t浜を掃く。\t500\t100\t400\t継続\t港湾課\n");
  }

  @Test
  void thePeriodOnTheFaceIsThePlansWhereNoColumnNamesIt() {
    for (String period :
        List.of("（令和6年度～令和8年度）", "\n令和６～８年度", "\n2024年度～2026年度", "（令和6年度から令和8年度まで）")) {
      PlanRow plan = faced(period).dossier().rows(Table.PLANS).getFirst();
      assertThat(String.valueOf(plan.startYear())).as(period).isEqualTo("2024");
      assertThat(String.valueOf(plan.endYear())).as(period).isEqualTo("2026");
    }
  }

  @Test
  void twoYearsWithoutAPeriodAreTwoEditions() {
    PlanRow one = faced("").dossier().rows(Table.PLANS).getFirst();
    ReadPaper.Read next =
        Papers.read(
            "かもめ市総合計画　実施計画\n\n政策1 海の町\n\n施策1-1 港\n\n"
                + "No\t事業名\t事業概要\tR7事業費(千円)\t特定財源\t一般財源\t区分\t担当課\n"
                + "1\t浜そうじ\t浜を掃く。\t600\t100\t500\t継続\t港湾課\n");
    PlanRow other = next.dossier().rows(Table.PLANS).getFirst();
    assertThat(one.startYear()).isNull();
    assertThat(other.planId()).isNotEqualTo(one.planId());
  }
}
