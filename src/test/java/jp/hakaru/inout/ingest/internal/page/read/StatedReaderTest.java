package jp.hakaru.inout.ingest.internal.page.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator.Stated;
import jp.hakaru.inout.ingest.internal.profile.StatedWords;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked readings of baselines and targets as papers print them (基準値・目標値の読み取りの例). */
final class StatedReaderTest {
  private static final StatedWords WORDS =
      new StatedWords(
          List.of("約", "延べ", "年"),
          List.of("程度"),
          Map.of(
              TargetComparator.AT_LEAST, List.of("以上"),
              TargetComparator.AT_MOST, List.of("以下", "以内"),
              TargetComparator.BELOW, List.of("未満", "を下回る"),
              TargetComparator.KEEP, List.of("維持", "を維持")),
          Map.of(
              Aggregation.CUMULATIVE, List.of("累計"),
              Aggregation.TOTAL, List.of("合計"),
              Aggregation.MEAN, List.of("平均", "平均値"),
              Aggregation.LATEST, List.of("直近値"),
              Aggregation.SINGLE, List.of("年間")),
          List.of("実績", "現在", "末", "の"),
          List.of("増", "減"),
          List.of("策定"),
          Map.of(Direction.UP, List.of("↗", "増やす"), Direction.KEEP, List.of("→")),
          Map.of(IndicatorKind.ACTIVITY, List.of("活動"), IndicatorKind.OUTCOME, List.of("成果")),
          List.of("調査の結果"),
          new StatedWords.PartHeads(List.of("年度"), List.of("数値")),
          Map.of(),
          List.of("％", "点"));
  private static final StatedReader READER = new StatedReader(WORDS);

  private static List<Piece> pieces(String text) {
    return Lines.of(text.replace("|", "\n")).stream().map(line -> line.whole()).toList();
  }

  private static String shown(Optional<StatedReader.Found> found) {
    return found
        .map(one -> {
          Stated stated = READER.complete(one.stated(), null, null, one.unit());
          return String.join(
              " ",
              stated.number() == null ? "-" : stated.number().value().toPlainString(),
              one.unit() == null ? "-" : one.unit().text(),
              String.valueOf(stated.comparator()),
              stated.period() == null ? "-" : stated.period().period().toString(),
              stated.aggregation() == null ? "-" : stated.aggregation().aggregation().toString(),
              stated.text().text());
        })
        .orElse("");
  }

  /** Lines of a cell are parted by a bar. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "25,314人 |（令和元年） ;25314 人 null CY2019 SINGLE 25,314人",
        " 70件 |（平成28年 |～令和元年） ;70 件 null CY2016/CY2019 TOTAL 70件",
        "12％を下回る |（令和７年） ;12 ％ BELOW CY2025 SINGLE 12％を下回る",
        "６．５％（R7） ;6.5 ％ null FY2025 SINGLE ６．５％",
        "累計100人以上;100 人 AT_LEAST - CUMULATIVE 累計100人以上",
        "約3万人程度（令和7年度末）;3 万人 null FY2025 SINGLE 約3万人程度",
        "18.3世帯（過去5年平均）;18.3 世帯 null - MEAN 18.3世帯",
        "16世帯（H28～R1平均）;16 世帯 null FY2016/FY2019 MEAN 16世帯",
        "120件（令和3～7年度合計）;120 件 null FY2021/FY2025 TOTAL 120件",
        "55.2％（H28～R1）;55.2 ％ null FY2016/FY2019 - 55.2％",
        "3団体（令和3年4月1日現在）;3 団体 null 2021-04-01 SINGLE 3団体",
        "令和2年度：41校;41 校 null FY2020 SINGLE 41校",
        "（R2）41校;41 校 null FY2020 SINGLE 41校",
        "△3.5％;-3.5 ％ null - - △3.5％",
        "5人（うち女性2人）;5 人 null - - 5人（うち女性2人）",
        "現状維持（R7）;- - KEEP FY2025 - 現状維持",
        "20～30人;- - RANGE - - 20～30人",
        "―;- - null - - ―",
        "10件増;''",
        "＋5％;''",
        "640 700;''",
        "640|人;640 人 null - - 640人",
        "64|0人;''",
        "1日5回;''",
        "増やしていく;''",
        "70件（R2）（R3）;''",
        "70件（R2;''"
      })
  void readsATarget(String cell, String expected) {
    assertThat(shown(READER.target(pieces(cell)))).isEqualTo(expected);
  }

  @Test
  void aBaselineIsNotCompared() {
    assertThat(shown(READER.baseline(pieces("70％以上（R2）"))))
        .isEqualTo("70 ％ null FY2020 SINGLE 70％以上");
  }

  @Test
  void aStateKeepsItsPeriodApart() {
    assertThat(shown(Optional.of(READER.state(pieces("増やしていく（R7）"), true))))
        .isEqualTo("- - STATE FY2025 - 増やしていく");
  }

  @ParameterizedTest
  @CsvSource({
    "参加者数（累計）,CUMULATIVE",
    "累計参加者数,CUMULATIVE",
    "参加者数（年間）,SINGLE",
    "参加者数（5か年平均）,MEAN",
    "年間参加者数,",
    "平均寿命,",
    "参加者数（延べ）,"
  })
  void aNameTellsHowYearsAreGathered(String name, Aggregation expected) {
    var told = READER.byName(Value.written(pieces(name)));
    assertThat(told == null ? null : told.aggregation()).isEqualTo(expected);
  }

  @Test
  void whatStandsElsewhereCompletesAFigure() {
    Stated bare = READER.target(pieces("27団体")).orElseThrow().stated();
    PeriodReader.When head = READER.periods().read(pieces("（R12）")).orElseThrow();
    Stated whole =
        READER.complete(bare, head.period(), READER.byName(Value.written(pieces("数（累計）"))), null);
    assertThat(whole.period()).isNotNull();
    assertThat(whole.period().period()).hasToString("FY2030");
    assertThat(whole.aggregation()).isNotNull();
    assertThat(whole.aggregation().aggregation()).isEqualTo(Aggregation.CUMULATIVE);
  }

  @ParameterizedTest
  @CsvSource({
    "令和元年,CY2019",
    "（令和元年度）,FY2019",
    "R7,FY2025",
    "2025,FY2025",
    "2025年,CY2025",
    "平成28～30年度,FY2016/FY2018",
    "令和３年から令和７年まで,CY2021/CY2025",
    "H28～R1,FY2016/FY2019",
    "令和3年4月1日,2021-04-01"
  })
  void readsAPeriod(String text, String expected) {
    assertThat(READER.periods().read(pieces(text)).orElseThrow().period().period())
        .hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({"28", "令和元年の話", "平成28年～令和元年度", "令和7年～令和3年", "令和3年13月1日", "現在"})
  void whatIsNoPeriodIsNone(String text) {
    assertThat(READER.periods().read(pieces(text))).isEmpty();
  }

  @Test
  void aSignOrWordAloneSaysWhichWayIsBetter() {
    assertThat(READER.direction(pieces("↗").getFirst())).contains(Direction.UP);
    assertThat(READER.direction(pieces("増やす").getFirst())).contains(Direction.UP);
    assertThat(READER.direction(pieces("→").getFirst())).contains(Direction.KEEP);
    assertThat(READER.direction(pieces("↗ 増やす").getFirst())).isEmpty();
    assertThat(READER.direction(pieces("－").getFirst())).isEmpty();
  }
}
