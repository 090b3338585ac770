package jp.hakaru.inout.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Municipalities;
import jp.hakaru.base.kernel.Municipality;
import jp.hakaru.testing.NeedsRealPapers;
import jp.hakaru.testing.RealPapers;
import org.junit.jupiter.api.Test;

/** The worked facts of the indicators of paper 000, counted by hand from its lines. */
@NeedsRealPapers
final class F0IndicatorsTest {
  private static final Municipality BODY = Municipalities.bundled().getByCode("062120");
  private static final String PAPER = new String(RealPapers.bytes("000"), StandardCharsets.UTF_8);

  private final Dossier dossier = Papers.read(PAPER, BODY).dossier();

  private static Map<Id, String> paths(Dossier dossier) {
    Map<Id, String> paths = new HashMap<>();
    dossier.rows(Table.NODES).forEach(node -> paths.put(node.nodeId(), node.path()));
    return paths;
  }

  @Test
  void readsFiveIndicatorsInSixRows() {
    Map<Id, String> paths = paths(dossier);
    Map<Id, String> names =
        dossier.rows(Table.INDICATORS).stream()
            .collect(Collectors.toMap(IndicatorRow::indicatorId, IndicatorRow::name));
    assertThat(dossier.rows(Table.INDICATOR_OWNERS))
        .extracting(
            row -> paths.get(row.ownerId()),
            row -> row.number(),
            row -> names.get(row.indicatorId()))
        .containsExactly(
            tuple("13", "1", "関係人口（ふるさと納税寄付者数+首都圏会・みやぎ尾花沢会+友好都市との交流事業参加者数など）"),
            tuple("13", "2", "移住世帯"),
            tuple("14", "1", "地域運営組織数"),
            tuple("14", "2", "移住世帯"),
            tuple("15", "1", "実質公債費比率"),
            tuple("15", "2", "「市政に関心がある」と回答した市民の割合（アンケート）"));
    assertThat(dossier.rows(Table.INDICATORS))
        .extracting(
            IndicatorRow::unit,
            row -> row.baselineValue() + " " + row.baselinePeriod(),
            IndicatorRow::baselineAggregation,
            row -> row.targetValue() + " " + row.targetPeriod(),
            IndicatorRow::targetAggregation,
            IndicatorRow::targetComparator)
        .containsExactly(
            tuple(
                "人",
                "25314 CY2019",
                Aggregation.SINGLE,
                "28000 CY2025",
                Aggregation.SINGLE,
                TargetComparator.AT_LEAST),
            tuple(
                "件",
                "70 CY2016/CY2019",
                Aggregation.TOTAL,
                "100 CY2021/CY2025",
                Aggregation.TOTAL,
                TargetComparator.AT_LEAST),
            tuple(
                "団体",
                "2 CY2019",
                Aggregation.SINGLE,
                "5 CY2025",
                Aggregation.SINGLE,
                TargetComparator.AT_LEAST),
            tuple(
                "％",
                "6.6 CY2019",
                Aggregation.SINGLE,
                "12 CY2025",
                Aggregation.SINGLE,
                TargetComparator.BELOW),
            tuple(
                "％",
                "63.2 CY2019",
                Aggregation.SINGLE,
                "70.0 CY2025",
                Aggregation.SINGLE,
                TargetComparator.AT_LEAST));
    assertThat(dossier.rows(Table.INDICATOR_VALUES)).isEmpty();
  }
}
