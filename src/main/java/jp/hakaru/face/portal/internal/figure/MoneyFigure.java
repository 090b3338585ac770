package jp.hakaru.face.portal.internal.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import jp.hakaru.base.dossier.MoneyStage;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Yen;
import jp.hakaru.base.web.chart.Tone;
import jp.hakaru.base.web.chart.Treemap;
import jp.hakaru.base.web.chart.YearBars;
import jp.hakaru.face.portal.internal.element.MoneySum;
import jp.hakaru.face.portal.internal.element.PageHead;
import jp.hakaru.face.portal.internal.front.FrontPage;
import jp.hakaru.face.portal.internal.project.MoneyLine;
import org.jspecify.annotations.Nullable;

/** Pictures of money (事業費の図). */
final class MoneyFigure {
  private static final Map<MoneyStage, YearBars.Stage> DRAWN =
      new EnumMap<>(
          Map.of(
              MoneyStage.PLAN, YearBars.Stage.PLAN,
              MoneyStage.BUDGET, YearBars.Stage.BUDGET,
              MoneyStage.SETTLEMENT, YearBars.Stage.ACTUAL));

  private final Words words;

  MoneyFigure(Words words) {
    this.words = words;
  }

  /** Empty where fewer than two amounts could be compared. */
  Optional<YearBars> years(String name, List<MoneyLine> lines) {
    SortedMap<FiscalYear, Map<MoneyStage, MoneyLine>> byYear = new TreeMap<>();
    long amounts = 0;
    for (MoneyLine line : lines) {
      if (DRAWN.containsKey(line.stage())) {
        byYear
            .computeIfAbsent(line.year(), any -> new EnumMap<>(MoneyStage.class))
            .put(line.stage(), line);
        amounts += line.total().value().yen() == null ? 0 : 1;
      }
    }
    if (amounts < 2) {
      return Optional.empty();
    }
    List<MoneyStage> stages =
        DRAWN.keySet().stream()
            .filter(stage -> byYear.values().stream().anyMatch(year -> year.containsKey(stage)))
            .toList();
    List<YearBars.Year> years = new ArrayList<>();
    byYear.forEach((year, found) ->
        years.add(
            new YearBars.Year(
                year, stages.stream().map(stage -> bar(stage, found.get(stage))).toList())));
    return Optional.of(new YearBars(name, YearBars.Measure.YEN, years));
  }

  private YearBars.Bar bar(MoneyStage stage, @Nullable MoneyLine line) {
    YearBars.Stage drawn = Optional.ofNullable(DRAWN.get(stage)).orElseThrow();
    String label = words.say("portal.stage." + stage.name().toLowerCase(Locale.ROOT));
    Yen amount = line == null ? null : line.total().value().yen();
    if (amount != null) {
      return YearBars.Bar.of(drawn, label, amount);
    }
    return YearBars.Bar.absent(
        drawn,
        label,
        line == null || line.total().value().text() == null
            ? null
            : words.say("portal.amount.dash"));
  }

  /**
   * Empty where the plan has not two measures with money. A goal that only repeats projects of
   * others is left out: its area would show their money twice.
   */
  Optional<Treemap> areas(PageHead head, FrontPage.PlanBrief brief) {
    List<Treemap.Group> groups = new ArrayList<>();
    int tiles = 0;
    int position = 0;
    for (FrontPage.GoalLine goal : brief.goals()) {
      Tone tone = Tone.ofPosition(++position);
      if (goal.repeats()) {
        continue;
      }
      List<Treemap.Tile> ofGoal =
          goal.measures().isEmpty()
              ? List.of(
                  new Treemap.Tile(
                      goal.node().label(), head.node(goal.node().id()), amount(goal.money())))
              : goal.measures().stream()
                  .map(line ->
                      new Treemap.Tile(
                          line.node().label(), head.node(line.node().id()), amount(line.money())))
                  .toList();
      tiles += (int) ofGoal.stream().filter(tile -> tile.amount() != null).count();
      groups.add(new Treemap.Group(goal.node().label(), tone, ofGoal));
    }
    return tiles < 2
        ? Optional.empty()
        : Optional.of(new Treemap(brief.plan().title(), words.say("portal.node.title"), groups));
  }

  /**
   * What a reader of the areas must know of money that several measures share; unset where none is.
   */
  @Nullable String shared(FrontPage.PlanBrief brief, Treemap map) {
    long drawn =
        map.groups().stream()
            .flatMap(group -> group.tiles().stream())
            .mapToLong(tile -> tile.amount() == null ? 0 : tile.amount().value())
            .reduce(0, Math::addExact);
    return drawn > brief.money().total().value()
        ? words.say("portal.figure.money_areas.shared")
        : null;
  }

  private static @Nullable Yen amount(MoneySum sum) {
    return sum.anyPrinted() ? sum.total() : null;
  }
}
