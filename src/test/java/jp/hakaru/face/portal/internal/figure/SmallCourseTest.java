package jp.hakaru.face.portal.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.dossier.AchievementMethod;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.web.chart.CourseChart.Point;
import jp.hakaru.base.web.chart.Sparkline;
import jp.hakaru.face.portal.internal.indicator.Judgement;
import jp.hakaru.face.portal.internal.target.TargetLine;
import jp.hakaru.record.indicator.Achievement;
import jp.hakaru.record.indicator.NotJudged;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** The course in a row of the list of targets shows what was judged, and gaps between. */
final class SmallCourseTest {
  private static final Achievement FIRST = judged("FY2022", "4");
  private static final Achievement NONE =
      new Achievement.Unjudged(Period.parse("FY2023"), NotJudged.NO_TARGET);
  private static final Achievement LAST = judged("FY2024", "5");

  private static Achievement judged(String period, String actual) {
    return new Achievement.Judged(
        Period.parse(period),
        AchievementMethod.RATIO,
        new BigDecimal(actual),
        new Achievement.Goal(
            BigDecimal.TEN, null, null, false, TargetComparator.AT_LEAST, false, false),
        null,
        null,
        BigDecimal.ONE);
  }

  private static @Nullable Sparkline course(Achievement... course) {
    return new Figures(new StaticMessageSource())
        .course(
            new TargetLine(
                Id.of('i', new MunicipalityCode("992011"), "visitors"),
                "利用者数",
                "人",
                new Judgement(course[course.length - 1], ""),
                List.of(course),
                List.of(),
                null));
  }

  @Test
  void twoResultsAreALineAndWhatCannotBeJudgedIsAGap() {
    assertThat(course(FIRST, NONE, LAST))
        .isEqualTo(
            new Sparkline(
                "利用者数",
                "人",
                List.of(
                    Point.of(Period.parse("FY2022"), new BigDecimal("4")),
                    Point.gap(Period.parse("FY2023"), null),
                    Point.of(Period.parse("FY2024"), new BigDecimal("5"))),
                BigDecimal.TEN));
  }

  @Test
  void oneResultIsNoLine() {
    assertThat(course(FIRST, NONE)).isNull();
  }

  @Test
  void aSpanOfYearsIsNoPointOfALine() {
    assertThat(course(FIRST, judged("FY2022/FY2024", "13"))).isNull();
  }
}
