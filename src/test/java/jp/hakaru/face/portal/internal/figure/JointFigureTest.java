package jp.hakaru.face.portal.internal.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.MunicipalityCode;
import jp.hakaru.base.web.AsOf;
import jp.hakaru.base.web.chart.Gantt;
import jp.hakaru.base.web.chart.YearCalendar;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.element.Sourced;
import jp.hakaru.face.portal.internal.joint.JointPage;
import org.junit.jupiter.api.Test;

/** Roadmaps and years of joint work as charts. */
final class JointFigureTest {
  private static final FiscalYear FIRST = new FiscalYear(2024);
  private static final FiscalYear LAST = new FiscalYear(2026);

  @Test
  void anArrowThatIsLostStaysOpen() {
    Gantt gantt = gantt(row("①", false, new JointPage.Step(FIRST, null, "調査")));
    assertThat(gantt.rows().getFirst().steps()).containsExactly(new Gantt.Step(FIRST, null, "調査"));
    assertThat(JointFigure.isOpen(gantt)).isTrue();
    assertThat(JointFigure.isOpen(gantt(row("①", false, new JointPage.Step(FIRST, LAST, "調査")))))
        .isFalse();
  }

  @Test
  void aRowThatOnlyHeadsOthersIsAHeading() {
    JointPage.Step step = new JointPage.Step(FIRST, FIRST, "調査");
    Gantt gantt = gantt(row("①", false), row("①-1", true, step), row("②", false, step));
    assertThat(gantt.rows()).extracting(Gantt.Row::isHeading).containsExactly(true, false, false);
    assertThat(gantt.rows()).extracting(Gantt.Row::name).containsExactly("① 橋", "①-1 橋", "② 橋");
  }

  @Test
  void onlyAYearOfTheRoadmapIsMarked() {
    JointPage.Row row = row("①", false, new JointPage.Step(FIRST, LAST, "調査"));
    assertThat(JointFigure.gantt(roadmap(row), LAST)).get().extracting(Gantt::now).isEqualTo(LAST);
    assertThat(JointFigure.gantt(roadmap(row), new FiscalYear(2027)))
        .get()
        .extracting(Gantt::now)
        .isNull();
  }

  @Test
  void aRoadmapWithoutASingleStepHasNoPicture() {
    assertThat(JointFigure.gantt(roadmap(row("①", false)), FIRST)).isEmpty();
  }

  @Test
  void theYearHasALaneForTheCouncilAndOneForAllElse() {
    JointPage.Event meeting = new JointPage.Event(sourced("会議"), List.of());
    JointPage.Event survey = new JointPage.Event(sourced("調査"), List.of());
    YearCalendar calendar =
        JointFigure.calendar(
                page(
                    new JointPage.Month(5, 6, List.of(), List.of(survey)),
                    new JointPage.Month(10, 10, List.of(meeting), List.of())),
                "一年",
                "推進会議",
                "その他")
            .orElseThrow();
    assertThat(calendar.lanes())
        .containsExactly(
            new YearCalendar.Lane(
                "推進会議", List.of(new YearCalendar.Event(Month.OCTOBER, Month.OCTOBER, "会議"))),
            new YearCalendar.Lane(
                "その他", List.of(new YearCalendar.Event(Month.MAY, Month.JUNE, "調査"))));
  }

  @Test
  void withoutAMonthThereIsNoPictureOfTheYear() {
    JointPage.Event meeting = new JointPage.Event(sourced("会議"), List.of());
    JointPage page = page(new JointPage.Month(null, null, List.of(meeting), List.of()));
    assertThat(JointFigure.calendar(page, "一年", "推進会議", "その他")).isEmpty();
  }

  private static Gantt gantt(JointPage.Row... rows) {
    return JointFigure.gantt(roadmap(rows), FIRST).orElseThrow();
  }

  private static JointPage.Roadmap roadmap(JointPage.Row... rows) {
    return new JointPage.Roadmap(
        "章", List.of(FIRST, FIRST.plusYears(1), LAST), false, List.of(rows));
  }

  private static JointPage.Row row(String number, boolean below, JointPage.Step... steps) {
    return new JointPage.Row(number, below, sourced("橋"), List.of(), List.of(steps), List.of());
  }

  private static Sourced<String> sourced(String value) {
    return new Sourced<>(value, List.of(), List.of());
  }

  private static JointPage page(JointPage.Month... months) {
    return new JointPage(
        new PageHead(
            new MunicipalityCode("990001"), "県", AsOf.parse(null), LocalDate.of(2026, 3, 31)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(months),
        List.of(),
        FIRST);
  }
}
