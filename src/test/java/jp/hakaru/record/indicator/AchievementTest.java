package jp.hakaru.record.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Period;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked examples of achievement (達成状況の計算例). Source of the methods: DESIGN §3. */
class AchievementTest {
  private static final MunicipalityCode BODY = MunicipalityCode.parse("990001");
  private static final Id INDICATOR = Id.of('i', BODY, "indicator");
  private static final Id PLAN = Id.of('a', BODY, "plan");
  private static final Id REVIEW = Id.of('a', BODY, "review");
  private static final Map<Id, ActRow> ACTS =
      Map.of(
          PLAN, act(PLAN, ActKind.PLAN, 2021, LocalDate.of(2021, 4, 1)),
          REVIEW, act(REVIEW, ActKind.REVIEW, 2023, LocalDate.of(2024, 6, 1)));

  /** The newest result: method, rate cut to four decimals, status. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          more is better, yearly target   | UP   | -        | -         | -                    | FY2022=4          | FY2022=3                   | RATIO         | 0.7500  | SLIGHTLY_BEHIND
          reached exactly                 | UP   | -        | -         | -                    | FY2022=4          | FY2022=4                   | RATIO         | 1.0000  | ON_TRACK
          just below sixty per cent       | UP   | -        | -         | -                    | FY2022=100        | FY2022=59.99               | RATIO         | 0.5999  | BEHIND
          sixty per cent                  | UP   | -        | -         | -                    | FY2022=100        | FY2022=60                  | RATIO         | 0.6000  | SLIGHTLY_BEHIND
          less is better                  | DOWN | -        | -         | -                    | FY2022=8          | FY2022=10                  | RATIO         | 0.8000  | SLIGHTLY_BEHIND
          nothing is best                 | DOWN | -        | -         | -                    | FY2022=0          | FY2022=0                   | THRESHOLD     | 1.0000  | ON_TRACK
          no result of a count            | UP   | -        | -         | -                    | FY2022=5          | FY2022=0                   | RATIO         | 0.0000  | BEHIND
          from the baseline, in its year  | UP   | AT_LEAST | FY2019=20 | FY2025=30            | -                 | FY2025=27                  | FROM_BASELINE | 0.7000  | SLIGHTLY_BEHIND
          from the baseline, yearly       | UP   | AT_LEAST | FY2019=20 | FY2025=30            | FY2022=24         | FY2022=23                  | FROM_BASELINE | 0.7500  | SLIGHTLY_BEHIND
          downwards from the baseline     | DOWN | AT_MOST  | FY2019=40 | FY2025=30            | -                 | FY2025=33                  | FROM_BASELINE | 0.7000  | SLIGHTLY_BEHIND
          on the way, ahead               | UP   | AT_LEAST | FY2019=20 | FY2025=32            | -                 | FY2022=26.5                | PACING        | 1.0833  | ON_TRACK
          on the way, slow                | UP   | AT_LEAST | FY2019=20 | FY2025=32            | -                 | FY2022=22                  | PACING        | 0.3333  | BEHIND
          on the way, backwards           | UP   | AT_LEAST | FY2019=20 | FY2025=32            | -                 | FY2022=18.5                | PACING        | -0.2500 | BEHIND
          years of the calendar           | UP   | AT_LEAST | CY2019=20 | CY2025=32            | -                 | CY2022=26                  | PACING        | 1.0000  | ON_TRACK
          stays below                     | DOWN | BELOW    | CY2019=6  | CY2025=12            | -                 | CY2022=11.9                | THRESHOLD     | 1.0000  | ON_TRACK
          does not stay below             | DOWN | BELOW    | CY2019=6  | CY2025=12            | -                 | CY2022=12                  | THRESHOLD     | 0.0000  | BEHIND
          keeps what was reached          | UP   | AT_LEAST | FY2019=95 | FY2025=95            | -                 | FY2022=94.9                | THRESHOLD     | 0.0000  | BEHIND
          a shrinking number is held up   | UP   | AT_LEAST | FY2019=30 | FY2025=28            | -                 | FY2022=29                  | THRESHOLD     | 1.0000  | ON_TRACK
          a total over years fills up     | UP   | AT_LEAST | -         | FY2021/FY2025=100    | -                 | FY2021=12;FY2022=20        | PACING        | 0.8000  | SLIGHTLY_BEHIND
          a total, summed by the paper    | UP   | AT_LEAST | -         | FY2021/FY2025=100    | -                 | FY2021/FY2022=40           | PACING        | 1.0000  | ON_TRACK
          a total after its last year     | UP   | AT_LEAST | -         | FY2021/FY2022=100    | -                 | FY2021=50;FY2022=49;FY2023=9 | PACING      | 0.9900  | SLIGHTLY_BEHIND
          """)
  void judges(
      String name,
      @Nullable Direction direction,
      @Nullable TargetComparator comparator,
      @Nullable String baseline,
      @Nullable String target,
      @Nullable String yearly,
      String actuals,
      String method,
      String rate,
      AchievementStatus status) {
    Achievement found = course(direction, comparator, baseline, target, yearly, actuals).judge();
    assertThat(found).as(name).isInstanceOf(Achievement.Judged.class);
    Achievement.Judged judged = (Achievement.Judged) found;
    assertThat(judged.method()).hasToString(method);
    assertThat(judged.rate().setScale(4, RoundingMode.DOWN)).isEqualTo(rate);
    assertThat(judged.status()).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          nothing to reach            | -        | -         | -                 | -         | FY2022=4          | NO_TARGET
          set after the year          | AT_LEAST | FY2022=4  | FY2027=9          | -         | FY2020=4          | TARGET_LATER
          the year of the baseline    | AT_LEAST | FY2022=4  | FY2027=9          | -         | FY2022=4          | TARGET_LATER
          no result yet               | AT_LEAST | FY2019=4  | FY2027=9          | -         | -                 | NO_ACTUAL
          no result, yearly target    | -        | -         | -                 | FY2022=3  | -                 | NO_ACTUAL
          nothing at all              | -        | -         | -                 | -         | -                 | NO_TARGET
          not measured                | AT_LEAST | FY2019=4  | FY2027=9          | -         | FY2022=!          | NOT_MEASURED
          a target in words           | STATE    | -         | FY2027=方針策定    | -         | FY2022=準備中      | IN_WORDS
          a result in words           | AT_LEAST | FY2019=4  | FY2027=9          | -         | FY2022=準備中      | IN_WORDS
          a range                     | RANGE    | FY2019=4  | FY2027=9          | -         | FY2022=8          | RANGE
          no baseline, target later   | AT_LEAST | -         | FY2027=9          | -         | FY2022=8          | NO_PATH
          baseline without a year     | AT_LEAST | ?=4       | FY2027=9          | -         | FY2022=8          | NO_PATH
          a year of the total missing | AT_LEAST | -         | FY2021/FY2025=100 | -         | FY2021=12;FY2023=9 | YEAR_MISSING
          """)
  void saysWhyItCannotJudge(
      String name,
      @Nullable TargetComparator comparator,
      @Nullable String baseline,
      @Nullable String target,
      @Nullable String yearly,
      @Nullable String actuals,
      NotJudged reason) {
    Achievement found = course(Direction.UP, comparator, baseline, target, yearly, actuals).judge();
    assertThat(found).as(name).isInstanceOf(Achievement.Unjudged.class);
    assertThat(((Achievement.Unjudged) found).reason()).isEqualTo(reason);
    assertThat(found.status()).isEqualTo(AchievementStatus.NOT_JUDGED);
  }

  @Test
  void showsEachFigureOfThePath() {
    Achievement.Judged judged =
        (Achievement.Judged)
            course(
                    Direction.UP,
                    TargetComparator.AT_LEAST,
                    "FY2019=20",
                    "FY2025=32",
                    null,
                    "FY2022=23")
                .judge();
    assertThat(judged.actual()).isEqualTo("23");
    assertThat(judged.baseline())
        .isEqualTo(new Achievement.Start(new BigDecimal("20"), Period.parse("FY2019")));
    assertThat(judged.target().value()).isEqualTo("32");
    assertThat(judged.target().act()).isEqualTo(PLAN);
    assertThat(judged.path()).isNotNull();
    assertThat(judged.path().expected()).isEqualByComparingTo("26");
    assertThat(judged.path().elapsed()).isEqualTo(3);
    assertThat(judged.path().span()).isEqualTo(6);
    assertThat(judged.rate()).isEqualByComparingTo("0.5");
  }

  @Test
  void judgesEachYearAndTheNewestLast() {
    List<Achievement> all =
        course(Direction.UP, null, null, null, "FY2021=4;FY2022=4", "FY2021=4;FY2022=1").judgeAll();
    assertThat(all)
        .extracting(Achievement::period, Achievement::status)
        .containsExactly(
            tuple(Period.parse("FY2021"), AchievementStatus.ON_TRACK),
            tuple(Period.parse("FY2022"), AchievementStatus.BEHIND));
  }

  @Test
  void saysThatOnlyTheReviewPrintsTheTarget() {
    IndicatorCourse plain = course(Direction.UP, null, null, null, null, "FY2023=3");
    List<IndicatorValueRow> values = new ArrayList<>(plain.values());
    values.add(value("FY2023=4", ValueKind.TARGET, REVIEW));
    Achievement.Judged judged =
        (Achievement.Judged)
            new IndicatorCourse(plain.indicator(), List.of(), values, ACTS).judge();
    assertThat(judged.target().inferred()).isTrue();
    assertThat(judged.target().act()).isEqualTo(REVIEW);
  }

  @Test
  void leavesPartsOfAWholeOut() {
    IndicatorCourse plain = course(Direction.UP, null, null, null, "FY2022=5", null);
    List<IndicatorValueRow> values = new ArrayList<>(plain.values());
    values.add(
        new IndicatorValueRow(
            INDICATOR,
            new FiscalYear(2022),
            Period.parse("FY2022"),
            ValueKind.ACTUAL,
            "北部",
            BigDecimal.TEN,
            "10",
            ValueStatus.NUMBER,
            null,
            PLAN,
            null));
    assertThat(new IndicatorCourse(plain.indicator(), List.of(), values, ACTS).judge())
        .isEqualTo(new Achievement.Unjudged(null, NotJudged.NO_ACTUAL));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"車が休んだ日数, false", "苦情の件数, false", "開いた講座の数, true", "相談の件数, true"})
  void takesNoMoreOfWhatNobodyWantsToBeBetter(String name, boolean judged) {
    IndicatorCourse plain = course(Direction.UP, null, null, null, "FY2022=5", "FY2022=2");
    IndicatorRow row =
        new IndicatorRow(
            INDICATOR,
            name,
            "日",
            IndicatorKind.ACTIVITY,
            null,
            false,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null);
    Achievement found = new IndicatorCourse(row, List.of(), plain.values(), ACTS).judge();
    assertThat(found instanceof Achievement.Judged).isEqualTo(judged);
  }

  @ParameterizedTest(name = "{0} {1} inferred {2}: {3} of {4}")
  @CsvSource(
      nullValues = "-",
      value = {
        "ACTIVITY, -, false, 6, 5, RATIO",
        "ACTIVITY, -, false, 0, 0, THRESHOLD",
        "ACTIVITY, -, false, 3, 0, -",
        "ACTIVITY, DOWN, true, 6, 5, -",
        "ACTIVITY, DOWN, false, 6, 5, RATIO",
        "OUTCOME, -, false, 5, 5, THRESHOLD",
        "OUTCOME, -, false, 6, 5, -",
        "OUTCOME, DOWN, true, 6, 5, -",
        "OUTCOME, UP, true, 6, 5, RATIO",
        "OUTCOME, KEEP, false, 5, 5, THRESHOLD",
      })
  void takesMoreToBeBetterOnlyOfWhatIsDone(
      IndicatorKind kind,
      @Nullable Direction direction,
      boolean inferred,
      String actual,
      String target,
      @Nullable String method) {
    IndicatorCourse up =
        course(Direction.UP, null, null, null, "FY2022=" + target, "FY2022=" + actual);
    IndicatorRow row =
        new IndicatorRow(
            INDICATOR, "利用者数", "人", kind, direction, inferred, null, null, null, null, null, null,
            null, null, null, null);
    Achievement found = new IndicatorCourse(row, List.of(), up.values(), ACTS).judge();
    if (found instanceof Achievement.Judged judged) {
      assertThat(judged.target().comparatorAssumed())
          .isEqualTo(direction == null || direction == Direction.KEEP);
    }
    if (method == null) {
      assertThat(found)
          .isEqualTo(new Achievement.Unjudged(Period.parse("FY2022"), NotJudged.DIRECTION_UNKNOWN));
    } else {
      assertThat(((Achievement.Judged) found).method()).hasToString(method);
    }
  }

  private static IndicatorCourse course(
      @Nullable Direction direction,
      @Nullable TargetComparator comparator,
      @Nullable String baseline,
      @Nullable String target,
      @Nullable String yearly,
      @Nullable String actuals) {
    IndicatorRow indicator =
        new IndicatorRow(
            INDICATOR,
            "利用者数",
            "人",
            IndicatorKind.OUTCOME,
            direction,
            false,
            null,
            null,
            null,
            null,
            number(target),
            comparator,
            text(target),
            period(target),
            null,
            null);
    IndicatorDefinitionRow definition =
        new IndicatorDefinitionRow(
            INDICATOR,
            PLAN,
            number(baseline),
            text(baseline),
            period(baseline),
            null,
            number(target),
            comparator,
            text(target),
            period(target),
            period(target) instanceof Period.Span ? Aggregation.TOTAL : null,
            null);
    List<IndicatorValueRow> values = new ArrayList<>();
    each(yearly).forEach(one -> values.add(value(one, ValueKind.TARGET, PLAN)));
    each(actuals).forEach(one -> values.add(value(one, ValueKind.ACTUAL, PLAN)));
    return new IndicatorCourse(
        indicator,
        target == null && baseline == null ? List.of() : List.of(definition),
        values,
        ACTS);
  }

  private static List<String> each(@Nullable String list) {
    return list == null ? List.of() : Arrays.asList(list.split(";"));
  }

  private static IndicatorValueRow value(String written, ValueKind kind, Id act) {
    Period period = Period.parse(written.split("=")[0]);
    FiscalYear year = period instanceof Period.Fiscal fiscal ? fiscal.year() : null;
    BigDecimal number = number(written);
    String text = text(written);
    ValueStatus status =
        number != null
            ? ValueStatus.NUMBER
            : "!".equals(text) ? ValueStatus.NOT_MEASURED : ValueStatus.STATE;
    return new IndicatorValueRow(
        INDICATOR, year, period, kind, null, number, text, status, null, act, null);
  }

  private static @Nullable String text(@Nullable String written) {
    return written == null ? null : written.split("=")[1];
  }

  private static @Nullable BigDecimal number(@Nullable String written) {
    String text = text(written);
    return text == null || !text.matches("[-0-9.]+") ? null : new BigDecimal(text);
  }

  private static @Nullable Period period(@Nullable String written) {
    String period = written == null ? "?" : written.split("=")[0];
    return period.equals("?") ? null : Period.parse(period);
  }

  private static ActRow act(Id id, ActKind kind, int year, LocalDate from) {
    return new ActRow(
        id,
        kind,
        new FiscalYear(year),
        null,
        kind.name().toLowerCase(Locale.ROOT),
        null,
        from,
        null);
  }
}
