package jp.hakaru.record.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.hakaru.base.dossier.AchievementMethod;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.dossier.TargetInForce;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.record.indicator.Achievement.Goal;
import jp.hakaru.record.indicator.Achievement.Judged;
import jp.hakaru.record.indicator.Achievement.Path;
import jp.hakaru.record.indicator.Achievement.Start;
import jp.hakaru.record.indicator.Achievement.Unjudged;
import org.jspecify.annotations.Nullable;

/** Holds the results of one indicator against the targets that were in force (達成状況の判定). */
final class Judging {
  private static final MathContext DIGITS = MathContext.DECIMAL128;

  private final IndicatorCourse course;

  /** The result of each period as the newest act states it; parts of a whole are not judged. */
  private final Map<Period, IndicatorValueRow> results;

  Judging(IndicatorCourse course) {
    this.course = course;
    this.results =
        course.values().stream()
            .filter(value -> value.kind() == ValueKind.ACTUAL && value.breakdown() == null)
            .filter(value -> value.status() != ValueStatus.NOT_SET)
            .collect(
                Collectors.toMap(
                    IndicatorValueRow::period,
                    value -> value,
                    (one, other) ->
                        course.compareActs(one.actId(), other.actId()) >= 0 ? one : other,
                    () ->
                        new TreeMap<>(
                            Comparator.comparing(Period::lastDay)
                                .thenComparing(Period::toString))));
  }

  List<Achievement> all() {
    return results.values().stream().map(this::judge).toList();
  }

  private Achievement judge(IndicatorValueRow result) {
    Period period = result.period();
    if (result.status() == ValueStatus.NOT_MEASURED) {
      return new Unjudged(period, NotJudged.NOT_MEASURED);
    }
    Optional<IndicatorDefinitionRow> definition = course.findDefinition(period);
    Optional<TargetInForce> yearly = yearlyTarget(period);
    if (yearly.isEmpty() && definition.filter(Judging::hasTarget).isEmpty()) {
      return new Unjudged(period, withoutTarget());
    }
    BigDecimal actual = result.value();
    Goal goal = goal(yearly, definition);
    if (actual == null || goal == null) {
      return new Unjudged(period, NotJudged.IN_WORDS);
    }
    if (goal.comparator() == TargetComparator.RANGE) {
      return new Unjudged(period, NotJudged.RANGE);
    }
    if (goal.total() && yearly.isEmpty()) {
      return ofTotal(period, goal);
    }
    return of(period, actual, goal, definition.map(Judging::start).orElse(null));
  }

  private Optional<TargetInForce> yearlyTarget(Period period) {
    return TargetInForce.of(
            course.values().stream().filter(value -> value.breakdown() == null).toList(),
            period,
            course.acts())
        .filter(one -> one.target().status() != ValueStatus.NOT_SET);
  }

  private static boolean hasTarget(IndicatorDefinitionRow definition) {
    return definition.targetValue() != null || definition.targetText() != null;
  }

  /** Whether any act states a target, of whatever period. */
  private NotJudged withoutTarget() {
    boolean later =
        course.definitions().stream().anyMatch(Judging::hasTarget)
            || course.values().stream()
                .anyMatch(value ->
                    value.kind() == ValueKind.TARGET && value.status() != ValueStatus.NOT_SET);
    return later ? NotJudged.TARGET_LATER : NotJudged.NO_TARGET;
  }

  /** Unset where the target is a state in words. */
  private @Nullable Goal goal(
      Optional<TargetInForce> yearly, Optional<IndicatorDefinitionRow> definition) {
    TargetComparator stated = definition.map(IndicatorDefinitionRow::targetComparator).orElse(null);
    TargetComparator comparator = comparator(stated);
    boolean assumed = !isNumeric(stated) && !isDirectionKnown();
    if (yearly.isPresent()) {
      IndicatorValueRow target = yearly.get().target();
      return target.value() == null
          ? null
          : new Goal(
              target.value(),
              target.period(),
              target.actId(),
              yearly.get().inferred(),
              comparator,
              assumed,
              false);
    }
    IndicatorDefinitionRow stating = definition.orElseThrow();
    BigDecimal value = stating.targetValue();
    boolean known = course.acts().containsKey(stating.actId());
    return value == null
        ? null
        : new Goal(
            value,
            stating.targetPeriod(),
            known ? stating.actId() : null,
            false,
            comparator,
            assumed,
            stating.targetAggregation() == Aggregation.TOTAL
                && stating.targetPeriod() instanceof Period.Span);
  }

  /**
   * How numbers are held against each other; where nothing tells, more of what is done is taken to
   * be better unless its name says that nobody wants more of it, and of anything else only the
   * target itself is known to be good.
   */
  private TargetComparator comparator(@Nullable TargetComparator stated) {
    if (stated != null && isNumeric(stated)) {
      return stated;
    }
    IndicatorRow indicator = course.indicator();
    if (isDirectionKnown()) {
      return indicator.direction() == Direction.DOWN
          ? TargetComparator.AT_MOST
          : TargetComparator.AT_LEAST;
    }
    boolean done =
        indicator.kind() == IndicatorKind.ACTIVITY || indicator.kind() == IndicatorKind.INPUT;
    return done && indicator.direction() == null && !Unwanted.isNamedIn(indicator.name())
        ? TargetComparator.AT_LEAST
        : TargetComparator.KEEP;
  }

  private static boolean isNumeric(@Nullable TargetComparator stated) {
    return stated != null
        && stated != TargetComparator.STATE
        && stated != TargetComparator.DONE_BY
        && stated != TargetComparator.KEEP;
  }

  /**
   * Targets that fall from year to year may be cut, or mean that less is better: they do not tell.
   * Rising ones do, and so does a target beside its baseline.
   */
  private boolean isDirectionKnown() {
    IndicatorRow indicator = course.indicator();
    return indicator.direction() == Direction.UP
        || indicator.direction() == Direction.DOWN
            && (!indicator.directionInferred() || !course.definitions().isEmpty());
  }

  private static @Nullable Start start(IndicatorDefinitionRow definition) {
    BigDecimal value = definition.baselineValue();
    return value == null ? null : new Start(value, definition.baselinePeriod());
  }

  /** A total over years fills up; without the result of one of them nobody knows how far it is. */
  private Achievement ofTotal(Period period, Goal goal) {
    Period.Span span = (Period.Span) Objects.requireNonNull(goal.period());
    int first = span.first().countsTo().value();
    int last = span.last().countsTo().value();
    int now = period.countsTo().value();
    if (now < first) {
      return new Unjudged(period, NotJudged.TARGET_LATER);
    }
    BigDecimal sum = sumUpTo(period, span, Math.min(now, last));
    if (sum == null) {
      return new Unjudged(period, NotJudged.YEAR_MISSING);
    }
    int elapsed = Math.min(now, last) - first + 1;
    int years = last - first + 1;
    BigDecimal expected = part(goal.value(), elapsed, years);
    if (expected.signum() <= 0 || goal.comparator() != TargetComparator.AT_LEAST) {
      return threshold(period, sum, goal);
    }
    return new Judged(
        period,
        AchievementMethod.PACING,
        sum,
        goal,
        null,
        new Path(expected, elapsed, years),
        sum.divide(expected, DIGITS));
  }

  /**
   * What the years of {@code span} up to {@code last} gave, inclusive; unset where one is missing.
   *
   * @param period of the newest result, which may itself be a sum from the span's first year on
   */
  private @Nullable BigDecimal sumUpTo(Period period, Period.Span span, int last) {
    if (period instanceof Period.Span own) {
      IndicatorValueRow summed = results.get(period);
      return own.first().equals(span.first()) && summed != null ? summed.value() : null;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (int year = span.first().countsTo().value(); year <= last; year++) {
      BigDecimal value = valueOf(span.first(), year);
      if (value == null) {
        return null;
      }
      sum = sum.add(value);
    }
    return sum;
  }

  private @Nullable BigDecimal valueOf(Period kind, int year) {
    Period wanted =
        kind instanceof Period.Calendar
            ? new Period.Calendar(year)
            : new Period.Fiscal(new FiscalYear(year));
    IndicatorValueRow found = results.get(wanted);
    return found == null ? null : found.value();
  }

  private Achievement of(Period period, BigDecimal actual, Goal goal, @Nullable Start start) {
    boolean due =
        goal.period() == null || period.countsTo().value() >= goal.period().countsTo().value();
    if (goal.comparatorAssumed()
        && (goal.comparator() == TargetComparator.KEEP || goal.value().signum() == 0)) {
      return ofUnknownDirection(period, actual, goal);
    }
    Period from = start == null ? null : start.period();
    boolean earlier = from == null || from.countsTo().value() < period.countsTo().value();
    if (!due && !earlier) {
      return new Unjudged(period, NotJudged.TARGET_LATER);
    }
    if (start == null || !earlier) {
      return due ? ratio(period, actual, goal) : new Unjudged(period, NotJudged.NO_PATH);
    }
    if (meets(start.value(), goal)) {
      return threshold(period, actual, goal);
    }
    if (due) {
      return fromBaseline(period, actual, goal, start);
    }
    return from == null
        ? new Unjudged(period, NotJudged.NO_PATH)
        : pacing(period, actual, goal, start, from);
  }

  private static Achievement ofUnknownDirection(Period period, BigDecimal actual, Goal goal) {
    return actual.compareTo(goal.value()) == 0
        ? new Judged(period, AchievementMethod.THRESHOLD, actual, goal, null, null, BigDecimal.ONE)
        : new Unjudged(period, NotJudged.DIRECTION_UNKNOWN);
  }

  private static Judged fromBaseline(Period period, BigDecimal actual, Goal goal, Start start) {
    BigDecimal way = goal.value().subtract(start.value());
    BigDecimal rate = actual.subtract(start.value()).divide(way, DIGITS);
    return new Judged(period, AchievementMethod.FROM_BASELINE, actual, goal, start, null, rate);
  }

  private static Judged pacing(
      Period period, BigDecimal actual, Goal goal, Start start, Period from) {
    int elapsed = period.countsTo().value() - from.countsTo().value();
    int span = Objects.requireNonNull(goal.period()).countsTo().value() - from.countsTo().value();
    BigDecimal gone = part(goal.value().subtract(start.value()), elapsed, span);
    BigDecimal rate = actual.subtract(start.value()).divide(gone, DIGITS);
    Path path = new Path(start.value().add(gone), elapsed, span);
    return new Judged(period, AchievementMethod.PACING, actual, goal, start, path, rate);
  }

  private static Judged ratio(Period period, BigDecimal actual, Goal goal) {
    boolean less = isLessBetter(goal.comparator());
    BigDecimal above = less ? goal.value() : actual;
    BigDecimal below = less ? actual : goal.value();
    boolean strict =
        goal.comparator() == TargetComparator.BELOW || goal.comparator() == TargetComparator.ABOVE;
    if (below.signum() <= 0 || above.signum() < 0 || strict) {
      return threshold(period, actual, goal);
    }
    return new Judged(
        period, AchievementMethod.RATIO, actual, goal, null, null, above.divide(below, DIGITS));
  }

  private static Judged threshold(Period period, BigDecimal actual, Goal goal) {
    BigDecimal rate = meets(actual, goal) ? BigDecimal.ONE : BigDecimal.ZERO;
    return new Judged(period, AchievementMethod.THRESHOLD, actual, goal, null, null, rate);
  }

  private static BigDecimal part(BigDecimal whole, int elapsed, int span) {
    return whole.multiply(BigDecimal.valueOf(elapsed)).divide(BigDecimal.valueOf(span), DIGITS);
  }

  private static boolean isLessBetter(TargetComparator comparator) {
    return comparator == TargetComparator.AT_MOST || comparator == TargetComparator.BELOW;
  }

  private static boolean meets(BigDecimal value, Goal goal) {
    int order = value.compareTo(goal.value());
    return switch (goal.comparator()) {
      case AT_LEAST -> order >= 0;
      case AT_MOST -> order <= 0;
      case BELOW -> order < 0;
      case ABOVE -> order > 0;
      case KEEP, STATE, DONE_BY -> order == 0;
      case RANGE -> throw new IllegalStateException("a range is not held against one figure");
    };
  }
}
