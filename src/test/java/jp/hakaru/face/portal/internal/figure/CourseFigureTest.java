package jp.hakaru.face.portal.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.web.chart.CourseChart;
import jp.hakaru.base.web.chart.StateCourse;
import jp.hakaru.face.portal.internal.element.Sourced;
import jp.hakaru.face.portal.internal.indicator.Definition;
import jp.hakaru.face.portal.internal.indicator.Figure;
import jp.hakaru.face.portal.internal.indicator.IndicatorPart;
import jp.hakaru.face.portal.internal.indicator.Judgement;
import jp.hakaru.face.portal.internal.indicator.Told;
import jp.hakaru.face.portal.internal.indicator.ValueLine;
import jp.hakaru.record.indicator.Achievement;
import jp.hakaru.record.indicator.NotJudged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** No picture of an indicator invents a point, a target or a way to it. */
class CourseFigureTest {
  private static final MunicipalityCode BODY = MunicipalityCode.parse("990001");

  @Test
  void yearsWithoutAResultAreGapsAndYearsToComeAreNone() {
    CourseChart chart =
        course(
            part(
                Direction.UP,
                null,
                null,
                line("FY2021", "10", "9"),
                line("FY2022", "11", "!"),
                line("FY2023", "12", "12"),
                line("FY2024", "13", null)));
    assertThat(chart.points())
        .extracting(CourseChart.Point::value)
        .containsExactly(new BigDecimal("9"), null, new BigDecimal("12"));
    assertThat(chart.points().get(1).reason()).isEqualTo("調査のない年");
    assertThat(chart.path())
        .extracting(one -> one.period().toString())
        .containsExactly("FY2021", "FY2022", "FY2023", "FY2024");
    assertThat(Objects.requireNonNull(chart.target()).value()).isEqualTo("13");
    assertThat(chart.target().comparator()).isEqualTo(CourseChart.Comparator.AT_LEAST);
    assertThat(chart.baseline()).isNull();
  }

  @Test
  void theWayFromADatedBaselineToTheTargetIsStraight() {
    CourseChart chart =
        course(
            part(
                Direction.UP,
                point("20", "FY2019", null, null),
                point("32", "FY2025", TargetComparator.AT_LEAST, null)));
    assertThat(chart.points()).isEmpty();
    assertThat(chart.path())
        .extracting(CourseChart.Due::value)
        .containsExactly(new BigDecimal("20"), new BigDecimal("32"));
  }

  @Test
  void aCeilingThatIsKeptAlreadyHasNoWay() {
    CourseChart chart =
        course(
            part(
                Direction.DOWN,
                point("6.6", "CY2019", null, null),
                point("12", "CY2025", TargetComparator.BELOW, null)));
    assertThat(chart.path()).isEmpty();
    assertThat(Objects.requireNonNull(chart.target()).comparator())
        .isEqualTo(CourseChart.Comparator.BELOW);
  }

  @Test
  void aTotalOverYearsFillsUpAndHasNoStraightWay() {
    CourseChart chart =
        course(
            part(
                Direction.UP,
                point("70", "CY2016/CY2019", null, Aggregation.TOTAL),
                point("100", "CY2021/CY2025", TargetComparator.AT_LEAST, Aggregation.TOTAL)));
    assertThat(chart.path()).isEmpty();
    assertThat(Objects.requireNonNull(chart.target()).gathering())
        .isEqualTo(CourseChart.Gathering.TOTAL);
  }

  @Test
  void fiveResultsLeadOnToTheYearOfTheTarget() {
    IndicatorPart five =
        part(
            Direction.UP,
            null,
            point("20", "FY2027", TargetComparator.AT_LEAST, null),
            line("FY2021", "10", "9"),
            line("FY2022", "11", "10"),
            line("FY2023", "12", "11"),
            line("FY2024", "13", "12"),
            line("FY2025", "14", "13"));
    assertThat(course(five).forecast())
        .containsExactly(
            new CourseChart.Reach(
                Period.parse("FY2026"), new BigDecimal("14"), new BigDecimal("14")),
            new CourseChart.Reach(
                Period.parse("FY2027"), new BigDecimal("15"), new BigDecimal("15")));
  }

  @Test
  void resultsOfOtherYearsThanTheTargetAndATotalLeadNowhere() {
    ValueLine[] results = {
      line("FY2021", "20", "9"),
      line("FY2022", "20", "10"),
      line("FY2023", "20", "11"),
      line("FY2024", "20", "12"),
      line("FY2025", "20", "13")
    };
    assertThat(
            course(part(Direction.UP, null, point("20", "CY2027", null, null), results)).forecast())
        .isEmpty();
    assertThat(
            course(
                    part(
                        Direction.UP,
                        null,
                        point("20", "FY2027", null, Aggregation.TOTAL),
                        results))
                .forecast())
        .isEmpty();
  }

  @Test
  void aTargetOfUnknownDirectionIsNoFloor() {
    CourseChart chart = course(part(null, null, null, line("FY2021", "10", "9")));
    assertThat(Objects.requireNonNull(chart.target()).comparator())
        .isEqualTo(CourseChart.Comparator.EXACT);
  }

  @Test
  void statesAreARowOfYears() {
    assertThat(new CourseFigure(part(null, null, null, line("FY2021", "準備", "着手"))).chart())
        .get()
        .isInstanceOfSatisfying(
            StateCourse.class,
            states -> {
              assertThat(states.years()).hasSize(1);
              assertThat(states.years().getFirst().target()).isEqualTo("準備");
              assertThat(states.years().getFirst().actual()).isEqualTo("着手");
            });
  }

  @Test
  void nothingToShowIsNoPicture() {
    assertThat(new CourseFigure(part(null, null, null)).chart()).isEmpty();
  }

  private static CourseChart course(IndicatorPart part) {
    return (CourseChart) new CourseFigure(part).chart().orElseThrow();
  }

  private static IndicatorPart part(
      @Nullable Direction direction,
      Definition.@Nullable Point baseline,
      Definition.@Nullable Point target,
      ValueLine... lines) {
    return new IndicatorPart(
        Id.of('i', BODY, "one"),
        null,
        Sourced.of("来場者"),
        "人",
        IndicatorKind.OUTCOME,
        direction,
        false,
        new Definition("計画", baseline, target),
        List.of(),
        Arrays.asList(lines),
        new Judgement(new Achievement.Unjudged(null, NotJudged.NO_ACTUAL), ""),
        List.of(),
        List.of());
  }

  private static Definition.Point point(
      String value,
      String period,
      @Nullable TargetComparator comparator,
      @Nullable Aggregation aggregation) {
    return new Definition.Point(
        Sourced.of(Figure.of(new BigDecimal(value), value)),
        Period.parse(period),
        aggregation,
        comparator);
  }

  private static ValueLine line(String period, String target, @Nullable String actual) {
    return ValueLine.of(
        Period.parse(period),
        null,
        List.of(told(target)),
        actual == null ? List.of() : List.of(told(actual)),
        List.of());
  }

  private static Told told(String text) {
    Figure figure =
        text.equals("!")
            ? new Figure(ValueStatus.NOT_MEASURED, null, null, "調査のない年")
            : text.matches("[0-9.]+")
                ? Figure.of(new BigDecimal(text), text)
                : Figure.of(null, text);
    return new Told(Sourced.of(figure), "計画", Told.Standing.COUNTS);
  }
}
