package jp.hakaru.inout.ingest.internal.page.measure.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import jp.hakaru.inout.ingest.ChosenReadings;
import jp.hakaru.inout.ingest.internal.page.draft.PageDraft;
import jp.hakaru.inout.ingest.internal.profile.BundledProfiles;
import jp.hakaru.inout.ingest.internal.profile.MeasurePagesProfile;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles of plans by the profile's words (計画名の読み取り). */
final class PlanTitleTest {
  private static final MeasurePagesProfile PROFILE = BundledProfiles.measurePages();

  @ParameterizedTest
  @CsvSource({
    "第5次かもめ市総合計画|後期基本計画, 第5次かもめ市総合計画 後期基本計画",
    "第5次かもめ市総合計画|後期実施計画(令和5年度～令和9年度), 第5次かもめ市総合計画 後期実施計画",
    "第5次かもめ市総合計画|第2期総合戦略, 第5次かもめ市総合計画 第2期総合戦略",
    "第5次かもめ市総合計画|計画の期間　令和5年度から令和9年度まで, 第5次かもめ市総合計画",
    "第5次かもめ市総合計画|第2章 暮らし, 第5次かもめ市総合計画",
  })
  void aTitleWordBelowATitleNamesItsPart(String front, String title) {
    List<Line> lines = Lines.of(front.replace("|", "\n"));
    PageDraft.Plan plan =
        new PlanTitle(PROFILE, new Notes(lines, ChosenReadings.NONE)).read(lines, List.of());
    assertThat(Objects.requireNonNull(plan.title()).text()).isEqualTo(title);
  }
}
