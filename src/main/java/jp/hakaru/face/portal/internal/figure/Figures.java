package jp.hakaru.face.portal.internal.figure;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.web.chart.Chart;
import jp.hakaru.base.web.chart.CourseChart;
import jp.hakaru.base.web.chart.Figure;
import jp.hakaru.base.web.chart.Sparkline;
import jp.hakaru.base.web.chart.Sunburst;
import jp.hakaru.base.web.chart.Tone;
import jp.hakaru.face.portal.internal.element.NodeRef;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.front.FrontPage;
import jp.hakaru.face.portal.internal.indicator.IndicatorPart;
import jp.hakaru.face.portal.internal.joint.JointPage;
import jp.hakaru.face.portal.internal.plan.Branch;
import jp.hakaru.face.portal.internal.plan.PlanPage;
import jp.hakaru.face.portal.internal.project.ProjectPage;
import jp.hakaru.face.portal.internal.target.TargetLine;
import jp.hakaru.record.indicator.Achievement;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * How templates get the figures of a page (図): {@code ${@figures.course(indicator)}}. Each is unset
 * where a picture would show nothing.
 */
@Component("figures")
public final class Figures {
  private static final int FEWEST_BRANCHES = 4;

  private final MessageSource messages;

  Figures(MessageSource messages) {
    this.messages = messages;
  }

  /** An indicator's course against its target, or its states year by year. */
  public @Nullable Figure course(IndicatorPart indicator) {
    return new CourseFigure(indicator)
        .chart()
        .map(chart ->
            new Figure(
                "course-" + indicator.id(),
                say(
                    "portal.figure.course." + indicator.judgement().standing().word(),
                    indicator.name().value()),
                told(indicator, chart),
                chart,
                null))
        .orElse(null);
  }

  private @Nullable String told(IndicatorPart indicator, Chart chart) {
    if (!(chart instanceof CourseChart course)) {
      return null;
    }
    if (!course.forecast().isEmpty()) {
      return say("portal.figure.forecast");
    }
    return CourseFigure.hasUndatedBaseline(indicator) ? say("portal.figure.undated") : null;
  }

  /** The results so far as a line in a row of the list, where there are two that can be judged. */
  public @Nullable Sparkline course(TargetLine line) {
    List<CourseChart.Point> points = line.course().stream().flatMap(Figures::point).toList();
    if (points.stream().filter(point -> point.value() != null).count() < 2) {
      return null;
    }
    Achievement.Judged now = line.judgement().sum();
    return new Sparkline(
        line.name(),
        line.unit() == null ? "" : line.unit(),
        points,
        now == null ? null : now.target().value());
  }

  private static Stream<CourseChart.Point> point(Achievement achievement) {
    Period period = achievement.period();
    if (period == null || period instanceof Period.Span) {
      return Stream.empty();
    }
    return Stream.of(
        achievement instanceof Achievement.Judged judged
            ? CourseChart.Point.of(period, judged.actual())
            : CourseChart.Point.gap(period, null));
  }

  /** A project's money, the years side by side. */
  public @Nullable Figure money(ProjectPage page) {
    return new MoneyFigure(this::say)
        .years(page.name().value(), page.money())
        .map(bars -> new Figure("money-years", say("portal.figure.money_years"), null, bars, null))
        .orElse(null);
  }

  /** Where a plan's money goes: its measures as areas, by goal. */
  public @Nullable Figure moneyByMeasure(PageHead head, FrontPage.PlanBrief brief) {
    MoneyFigure money = new MoneyFigure(this::say);
    return money
        .areas(head, brief)
        .map(map ->
            new Figure(
                "money-" + brief.plan().id(),
                say("portal.figure.money_areas", brief.plan().title()),
                money.shared(brief, map),
                map,
                head.table("project_costs")))
        .orElse(null);
  }

  /** A plan as rings. */
  public @Nullable Figure rings(PlanPage page) {
    if (page.rows().size() < FEWEST_BRANCHES) {
      return null;
    }
    List<Branch> roots = page.tree();
    List<Sunburst.Node> nodes =
        IntStream.range(0, roots.size())
            .mapToObj(at -> ring(page.head(), roots.get(at), Tone.ofPosition(at + 1)))
            .toList();
    return new Figure(
        "rings",
        say("portal.figure.rings", roots.size(), page.rows().size()),
        null,
        new Sunburst(page.plan().title(), nodes),
        page.head().table("nodes"));
  }

  /**
   * A roadmap of joint work over its years.
   *
   * @param at its place in the page, from 1
   * @param now the year that is marked
   */
  public @Nullable Figure roadmap(JointPage.Roadmap roadmap, int at, FiscalYear now) {
    return JointFigure.gantt(roadmap, now)
        .map(gantt ->
            new Figure(
                "roadmap-picture-" + at,
                roadmap.owner().isEmpty()
                    ? say("portal.figure.roadmap.all")
                    : say("portal.figure.roadmap", roadmap.owner()),
                JointFigure.isOpen(gantt) ? say("portal.figure.roadmap.lost") : null,
                gantt,
                null))
        .orElse(null);
  }

  /** The meetings and works of a year of joint work. */
  public @Nullable Figure calendar(JointPage page) {
    String title = say("portal.figure.calendar");
    return JointFigure.calendar(
            page, title, say("portal.joint.lane.council"), say("portal.joint.lane.other"))
        .map(calendar ->
            new Figure("calendar-picture", title, null, calendar, page.head().table("schedule")))
        .orElse(null);
  }

  private static Sunburst.Node ring(PageHead head, Branch branch, Tone tone) {
    NodeRef node = branch.node();
    return new Sunburst.Node(
        node.code() == null ? "" : node.code(),
        node.title(),
        head.node(node.id()),
        tone,
        branch.children().stream().map(child -> ring(head, child, tone)).toList());
  }

  private String say(String key, Object... values) {
    return messages.getMessage(key, values, LocaleContextHolder.getLocale());
  }
}
