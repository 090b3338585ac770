package jp.hakaru.inout.ingest.internal.page.plan.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.BundledProfiles;
import jp.hakaru.inout.ingest.internal.source.Lines;
import org.junit.jupiter.api.Test;

/** Labels and words of columns that stand one below the other (縦に並ぶ見出しと表の列見出し). */
final class StackedHeadsTest {
  private static final PlanLines LINES = new PlanLines(BundledProfiles.planPages());

  private static List<String> labels(String lines) {
    return LINES.label(Lines.of(lines.replace("|", "\n"))).stream()
        .filter(line -> line.label() != null)
        .map(line -> line.line().raw())
        .toList();
  }

  @Test
  void wordsOfColumnsAboveTheRowsOfTheirTableAreNoLabels() {
    assertThat(labels("主な事業|担当課|事業名|砂浜課|柵の設置事業|灯台課|浜見回り事業")).containsExactly("主な事業");
  }

  @Test
  void labelsThatFollowEachOtherStayLabels() {
    assertThat(labels("担当課|主な事業|柵の設置事業|浜見回り事業|夕市の再開事業")).containsExactly("担当課", "主な事業");
  }
}
