package jp.hakaru.face.portal.internal.published;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.TargetInForce;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.face.portal.internal.element.ReviewLine;
import jp.hakaru.face.portal.internal.element.Sourced;
import jp.hakaru.face.portal.internal.indicator.Definition;
import jp.hakaru.face.portal.internal.indicator.Figure;
import jp.hakaru.face.portal.internal.indicator.IndicatorPart;
import jp.hakaru.face.portal.internal.indicator.Judgement;
import jp.hakaru.face.portal.internal.indicator.Told;
import jp.hakaru.face.portal.internal.indicator.Told.Standing;
import jp.hakaru.face.portal.internal.indicator.ValueLine;
import jp.hakaru.record.indicator.Achievement;
import jp.hakaru.record.indicator.IndicatorCourse;
import org.jspecify.annotations.Nullable;

/** Makes the indicators of a measure or project, and what reviews say (指標・検証). */
final class IndicatorParts {
  private static final Comparator<IndicatorValueRow> BY_PERIOD =
      Comparator.comparing((IndicatorValueRow value) -> value.period().lastDay())
          .thenComparing(value -> value.period().firstDay())
          .thenComparing(value -> value.period().toString())
          .thenComparing(value -> Optional.ofNullable(value.breakdown()).orElse(""));

  private final IndicatorRows rows;
  private final Map<Id, ActRow> actsById;
  private final Acts acts;
  private final Evidence evidence;
  private final Map<Id, List<IndicatorValueRow>> values;
  private final Map<Id, List<IndicatorDefinitionRow>> definitions;

  IndicatorParts(IndicatorRows rows, Acts acts, Evidence evidence) {
    this.rows = rows;
    this.acts = acts;
    this.actsById = acts.byId();
    this.evidence = evidence;
    this.values =
        rows.values().stream().collect(Collectors.groupingBy(IndicatorValueRow::indicatorId));
    this.definitions =
        rows.definitions().stream()
            .sorted(Comparator.comparing(IndicatorDefinitionRow::actId, acts.newestFirst()))
            .collect(Collectors.groupingBy(IndicatorDefinitionRow::indicatorId));
  }

  /** Those of {@code owner}, in the order of its paper. */
  List<IndicatorPart> parts(Id owner) {
    Map<Id, IndicatorRow> indicators =
        rows.indicators().stream()
            .collect(Collectors.toMap(IndicatorRow::indicatorId, Function.identity()));
    return rows.owners().stream()
        .filter(place -> place.ownerId().equals(owner))
        .sorted(
            Comparator.comparingInt(IndicatorOwnerRow::position)
                .thenComparing(IndicatorOwnerRow::key))
        .flatMap(place ->
            Stream.ofNullable(indicators.get(place.indicatorId()))
                .map(one -> part(place.number(), one)))
        .toList();
  }

  /** What reviews say of {@code owner}, the newest year first. */
  List<ReviewLine> reviews(Id owner) {
    return ReviewLines.of(rows.reviews(), owner, evidence);
  }

  /** An indicator by itself, without the number it has under one of its owners. */
  IndicatorPart part(IndicatorRow indicator) {
    return part(null, indicator);
  }

  private IndicatorPart part(@Nullable String number, IndicatorRow indicator) {
    IndicatorCourse course =
        new IndicatorCourse(
            indicator,
            definitions.getOrDefault(indicator.indicatorId(), List.of()),
            values.getOrDefault(indicator.indicatorId(), List.of()),
            actsById);
    List<Definition> versions = course.definitions().stream().map(this::definition).toList();
    return new IndicatorPart(
        indicator.indicatorId(),
        number,
        evidence.sourced(indicator.name(), Table.INDICATORS, indicator, "name", "unit"),
        indicator.unit(),
        indicator.kind(),
        indicator.direction(),
        indicator.directionInferred(),
        versions.isEmpty() ? definition(indicator) : versions.getFirst(),
        versions.stream().skip(1).toList(),
        lines(course.values()),
        judgement(course.judge()),
        course.judgeAll().stream().map(this::judgement).toList(),
        reviews(indicator.indicatorId()));
  }

  private Judgement judgement(Achievement achievement) {
    Id act = achievement instanceof Achievement.Judged judged ? judged.target().act() : null;
    return new Judgement(achievement, act == null ? "" : acts.title(act));
  }

  private Definition definition(IndicatorDefinitionRow row) {
    return definition(acts.title(row.actId()), row, Table.INDICATOR_DEFINITIONS, row);
  }

  /** An indicator without versions states its own; which act does, nothing tells. */
  private Definition definition(IndicatorRow row) {
    IndicatorDefinitionRow stated =
        new IndicatorDefinitionRow(
            row.indicatorId(),
            row.indicatorId(),
            row.baselineValue(),
            row.baselineText(),
            row.baselinePeriod(),
            row.baselineAggregation(),
            row.targetValue(),
            row.targetComparator(),
            row.targetText(),
            row.targetPeriod(),
            row.targetAggregation(),
            row.source());
    return definition("", stated, Table.INDICATORS, row);
  }

  private <R extends Row> Definition definition(
      String act, IndicatorDefinitionRow said, Table<R> table, R evident) {
    return new Definition(
        act,
        said.baselineValue() == null && said.baselineText() == null
            ? null
            : new Definition.Point(
                figure(said.baselineValue(), said.baselineText(), table, evident, "baseline"),
                said.baselinePeriod(),
                said.baselineAggregation(),
                null),
        said.targetValue() == null && said.targetText() == null
            ? null
            : new Definition.Point(
                figure(said.targetValue(), said.targetText(), table, evident, "target"),
                said.targetPeriod(),
                said.targetAggregation(),
                said.targetComparator()));
  }

  private <R extends Row> Sourced<Figure> figure(
      @Nullable BigDecimal value, @Nullable String text, Table<R> table, R row, String which) {
    String[] fields =
        Stream.of("_value", "_text", "_period", "_aggregation", "_comparator")
            .map(which::concat)
            .toArray(String[]::new);
    return evidence.sourced(Figure.of(value, text), table, row, fields);
  }

  private List<ValueLine> lines(List<IndicatorValueRow> all) {
    Map<List<Object>, List<IndicatorValueRow>> byPlace = new LinkedHashMap<>();
    all.stream()
        .sorted(BY_PERIOD)
        .forEach(value ->
            byPlace
                .computeIfAbsent(
                    List.of(value.period(), Optional.ofNullable(value.breakdown())),
                    any -> new ArrayList<>())
                .add(value));
    return byPlace.values().stream().map(this::line).toList();
  }

  private ValueLine line(List<IndicatorValueRow> values) {
    IndicatorValueRow any = values.getFirst();
    Map<ValueKind, List<IndicatorValueRow>> byKind = new HashMap<>();
    values.stream()
        .sorted(Comparator.comparing(IndicatorValueRow::actId, acts.newestFirst()))
        .forEach(
            value -> byKind.computeIfAbsent(value.kind(), kind -> new ArrayList<>()).add(value));
    return ValueLine.of(
        any.period(),
        any.breakdown(),
        targets(byKind.getOrDefault(ValueKind.TARGET, List.of()), any.period()),
        newestCounts(byKind.getOrDefault(ValueKind.ACTUAL, List.of())),
        newestCounts(byKind.getOrDefault(ValueKind.FORECAST, List.of())));
  }

  /** What counts on the period's last day first, then all else, the newest first. */
  private List<Told> targets(List<IndicatorValueRow> newestFirst, Period period) {
    Optional<TargetInForce> inForce = TargetInForce.of(newestFirst, period, actsById);
    List<Told> told = new ArrayList<>();
    inForce.ifPresent(one ->
        told.add(told(one.target(), one.inferred() ? Standing.COUNTS_INFERRED : Standing.COUNTS)));
    newestFirst.stream()
        .filter(value -> inForce.filter(one -> one.target().equals(value)).isEmpty())
        .forEach(value -> told.add(told(value, standingOfOther(value, period))));
    return told;
  }

  private Standing standingOfOther(IndicatorValueRow value, Period period) {
    boolean couldCount =
        !actsById.containsKey(value.actId())
            || TargetInForce.of(List.of(value), period, actsById).isPresent();
    return couldCount ? Standing.REPLACED : Standing.TOO_LATE;
  }

  private List<Told> newestCounts(Collection<IndicatorValueRow> newestFirst) {
    List<Told> told = new ArrayList<>();
    newestFirst.forEach(
        value -> told.add(told(value, told.isEmpty() ? Standing.COUNTS : Standing.REPLACED)));
    return told;
  }

  private Told told(IndicatorValueRow value, Standing standing) {
    return new Told(
        evidence.sourced(
            new Figure(value.status(), value.value(), value.text(), value.reason()),
            Table.INDICATOR_VALUES,
            value,
            "value",
            "text",
            "status",
            "reason"),
        acts.title(value.actId()),
        standing);
  }
}
