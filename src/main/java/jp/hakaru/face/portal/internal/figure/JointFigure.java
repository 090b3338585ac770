package jp.hakaru.face.portal.internal.figure;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.web.chart.Gantt;
import jp.hakaru.base.web.chart.YearCalendar;
import jp.hakaru.face.portal.internal.joint.JointPage;
import org.jspecify.annotations.Nullable;

/** Roadmaps and the year of joint work as charts (工程表と一年の流れの図). */
final class JointFigure {
  private JointFigure() {}

  /** Empty where no row says from when. */
  static Optional<Gantt> gantt(JointPage.Roadmap roadmap, FiscalYear now) {
    List<JointPage.Row> rows = roadmap.rows();
    if (roadmap.years().isEmpty() || rows.stream().allMatch(row -> row.steps().isEmpty())) {
      return Optional.empty();
    }
    FiscalYear first = roadmap.years().getFirst();
    FiscalYear last = roadmap.years().getLast();
    boolean isWithin = now.compareTo(first) >= 0 && now.compareTo(last) <= 0;
    List<Gantt.Row> drawn = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      boolean isAbove = at + 1 < rows.size() && rows.get(at + 1).below();
      drawn.add(row(rows.get(at), isAbove && !rows.get(at).below()));
    }
    return Optional.of(new Gantt(roadmap.owner(), first, last, isWithin ? now : null, drawn));
  }

  private static Gantt.Row row(JointPage.Row row, boolean isAbove) {
    return new Gantt.Row(
        row.number().isEmpty() ? row.title().value() : row.number() + " " + row.title().value(),
        null,
        isAbove && row.steps().isEmpty(),
        row.steps().stream()
            .map(step -> new Gantt.Step(step.from(), step.to(), step.text()))
            .toList(),
        row.results().isEmpty() ? null : String.join(" ", row.results()));
  }

  /** Whether one of its bars has no known end. */
  static boolean isOpen(Gantt gantt) {
    return gantt.rows().stream()
        .flatMap(row -> row.steps().stream())
        .anyMatch(step -> step.to() == null);
  }

  /** Empty where no event names a month. */
  static Optional<YearCalendar> calendar(
      JointPage page, String name, String council, String other) {
    if (page.calendar().stream().allMatch(month -> month.from() == null)) {
      return Optional.empty();
    }
    List<YearCalendar.Lane> lanes =
        Stream.of(
                lane(page, council, JointPage.Month::council),
                lane(page, other, JointPage.Month::other))
            .filter(lane -> !lane.events().isEmpty())
            .toList();
    return Optional.of(new YearCalendar(name, null, lanes));
  }

  private static YearCalendar.Lane lane(
      JointPage page, String name, Function<JointPage.Month, List<JointPage.Event>> events) {
    return new YearCalendar.Lane(
        name,
        page.calendar().stream()
            .flatMap(month ->
                events.apply(month).stream()
                    .map(event ->
                        new YearCalendar.Event(
                            month(month.from()), month(month.to()), event.title().value())))
            .toList());
  }

  private static @Nullable Month month(@Nullable Integer number) {
    return number == null ? null : Month.of(number);
  }
}
