package jp.hakaru.inout.ingest.internal.page.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.NodeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.map.Fields;
import jp.hakaru.inout.ingest.internal.page.draft.PageIndicator;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Indicators with baseline and target as rows (指標と目標の行). One that several nodes print is one
 * indicator of several owners: name and unit are the same, and baseline or target with its period.
 * What the first place prints is the row; another figure elsewhere is in doubt.
 */
final class PlanTargets {
  private final NaturalIds ids;
  private final ClaimBook book;
  private final Notes notes;
  private final Id act;
  private final Map<String, List<Known>> known = new LinkedHashMap<>();
  private final Map<String, Integer> twins = new HashMap<>();

  /** An indicator and all places that print it, the first one first. */
  private record Known(Id id, List<PageIndicator> places) {
    PageIndicator first() {
      return places.getFirst();
    }
  }

  PlanTargets(NaturalIds ids, ClaimBook book, Notes notes, Id act) {
    this.ids = ids;
    this.book = book;
    this.notes = notes;
    this.act = act;
  }

  /** Adds the owners of {@code indicators}; {@link #define} adds the indicators themselves. */
  void add(List<PageIndicator> indicators, NodeRow node) {
    Set<Id> own = new HashSet<>();
    int position = 0;
    for (PageIndicator indicator : indicators) {
      Known one = find(indicator, own, node);
      one.places().add(indicator);
      own.add(one.id());
      int at = ++position;
      Value number = indicator.number();
      book.add(
          Table.INDICATOR_OWNERS,
          new Fields().with("number", number).with("indicator_id", indicator.name()).list(),
          source ->
              new IndicatorOwnerRow(
                  one.id(), OwnerKind.NODE, node.nodeId(), Value.textOf(number), at, source));
    }
  }

  /** One that an earlier node prints; a node that prints a name twice means two indicators. */
  private Known find(PageIndicator indicator, Set<Id> own, NodeRow node) {
    String key = Words.key(indicator.name().text()) + "/" + unitKey(indicator);
    List<Known> namesakes = known.computeIfAbsent(key, any -> new ArrayList<>());
    for (Known one : namesakes) {
      if (!own.contains(one.id()) && isSame(one.first(), indicator)) {
        return one;
      }
    }
    int twin = twins.merge(node.nodeId() + "/" + key, 1, Integer::sum);
    Known fresh =
        new Known(
            ids.indicator(
                node.nodeId(), indicator.name().text(), Value.textOf(indicator.unit()), twin),
            new ArrayList<>());
    namesakes.add(fresh);
    return fresh;
  }

  private static boolean isSame(PageIndicator one, PageIndicator other) {
    return agree(one.baseline(), other.baseline()) || agree(one.target(), other.target());
  }

  private static boolean agree(
      PageIndicator.@Nullable Stated one, PageIndicator.@Nullable Stated other) {
    return one != null
        && other != null
        && Words.key(one.text().text()).equals(Words.key(other.text().text()))
        && Objects.equals(period(one), period(other));
  }

  private static String unitKey(PageIndicator indicator) {
    Value unit = indicator.unit();
    return unit == null ? "" : Words.key(unit.text());
  }

  /** Adds the indicators, once all places that print them are known. */
  void define() {
    known.values().forEach(namesakes -> namesakes.forEach(this::define));
  }

  private void define(Known one) {
    PageIndicator.Stated baseline = one.first().baseline();
    PageIndicator.Stated target = one.first().target();
    BigDecimal from = number(baseline);
    BigDecimal to = number(target);
    TargetSense sense = TargetSense.of(target, from, to);
    Fields all = new Fields();
    one.places().forEach(place -> all.with("name", place.name()).with("unit", place.unit()));
    List<ClaimBook.Field> definition = definition(one.places());
    definition.forEach(field -> all.at(field.column(), field.pieces()));
    IndicatorDefinitionRow stated =
        new IndicatorDefinitionRow(
            one.id(),
            act,
            from,
            written(baseline),
            period(baseline),
            aggregation(baseline),
            to,
            sense.comparator(),
            written(target),
            period(target),
            aggregation(target),
            null);
    PageIndicator.DirectionAt direction = direction(one.places());
    if (direction != null) {
      all.at("direction", List.of(direction.at()));
    }
    all.at("kind", one.first().kind().pieces());
    book.add(
        Table.INDICATORS,
        all.list(),
        source -> indicator(one, stated, direction, sense.direction(), source));
    book.add(
        Table.INDICATOR_DEFINITIONS,
        definition,
        source -> Table.INDICATOR_DEFINITIONS.with(stated, "source", source));
    doubt(one);
    values(one);
  }

  /** Of the values of one kind and year the first counts. */
  private void values(Known one) {
    Set<String> years = new HashSet<>();
    one.places()
        .forEach(place ->
            place
                .values()
                .forEach(value -> {
                  if (years.add(value.kind() + " " + value.year())) {
                    value(one, value);
                  } else {
                    value.text().pieces().forEach(notes::structure);
                  }
                }));
  }

  private static IndicatorRow indicator(
      Known one,
      IndicatorDefinitionRow stated,
      PageIndicator.@Nullable DirectionAt printed,
      @Nullable Direction inferred,
      @Nullable String source) {
    return new IndicatorRow(
        one.id(),
        one.first().name().text(),
        Value.textOf(one.first().unit()),
        one.first().kind().kind(),
        printed == null ? inferred : printed.direction(),
        printed == null && inferred != null,
        stated.baselineValue(),
        stated.baselineText(),
        stated.baselinePeriod(),
        stated.baselineAggregation(),
        stated.targetValue(),
        stated.targetComparator(),
        stated.targetText(),
        stated.targetPeriod(),
        stated.targetAggregation(),
        source);
  }

  /** Which way is better, where one place says so. */
  private static PageIndicator.@Nullable DirectionAt direction(List<PageIndicator> places) {
    return places.stream()
        .flatMap(place -> Stream.ofNullable(place.direction()))
        .findFirst()
        .orElse(null);
  }

  private static List<ClaimBook.Field> definition(List<PageIndicator> places) {
    Fields fields = new Fields();
    for (PageIndicator place : places) {
      stated("baseline", place.baseline(), fields);
      stated("target", place.target(), fields);
    }
    return fields.list();
  }

  private static void stated(String which, PageIndicator.@Nullable Stated stated, Fields fields) {
    if (stated == null) {
      return;
    }
    PageIndicator.Number number = stated.number();
    PageIndicator.PeriodAt period = stated.period();
    PageIndicator.AggregationAt aggregation = stated.aggregation();
    if (number != null) {
      fields.at(which + "_value", List.of(number.digits()));
    }
    fields.with(which + "_text", stated.text());
    if (period != null) {
      fields.at(which + "_period", period.pieces());
    }
    if (aggregation != null) {
      fields.at(which + "_aggregation", aggregation.pieces());
    }
  }

  /** A figure that is another one at a further place. */
  private void doubt(Known one) {
    List<Function<PageIndicator, PageIndicator.@Nullable Stated>> figures =
        List.of(PageIndicator::baseline, PageIndicator::target);
    List<String> columns = List.of("baseline_value", "target_value");
    for (int i = 0; i < figures.size(); i++) {
      Function<PageIndicator, PageIndicator.@Nullable Stated> figure = figures.get(i);
      String column = columns.get(i);
      PageIndicator.Stated first = figure.apply(one.first());
      one.places().stream()
          .skip(1)
          .map(figure)
          .flatMap(Stream::ofNullable)
          .filter(other -> !agree(first, other))
          .forEach(other -> {
            Piece piece = other.text().pieces().getFirst();
            String kind = Table.INDICATORS.kind();
            notes.doubt(piece, kind, one.id().value(), column, Reason.TWO_FIGURES);
          });
    }
  }

  private void value(Known one, PageIndicator.YearValue value) {
    PageIndicator.Number number = value.number();
    Fields fields = new Fields().at("fiscal_year", value.yearAt());
    if (number != null) {
      fields.at("value", List.of(number.digits()));
    }
    fields.with("text", value.text());
    boolean dash = Words.isDash(value.text().text());
    book.add(
        Table.INDICATOR_VALUES,
        fields.list(),
        source ->
            new IndicatorValueRow(
                one.id(),
                value.year(),
                new Period.Fiscal(value.year()),
                value.kind(),
                null,
                number == null ? null : number.value(),
                value.text().text(),
                number != null
                    ? ValueStatus.NUMBER
                    : dash ? ValueStatus.NOT_SET : ValueStatus.STATE,
                null,
                act,
                source));
  }

  private static @Nullable BigDecimal number(PageIndicator.@Nullable Stated stated) {
    PageIndicator.Number number = stated == null ? null : stated.number();
    return number == null ? null : number.value();
  }

  private static @Nullable Period period(PageIndicator.@Nullable Stated stated) {
    PageIndicator.PeriodAt period = stated == null ? null : stated.period();
    return period == null ? null : period.period();
  }

  private static @Nullable Aggregation aggregation(PageIndicator.@Nullable Stated stated) {
    PageIndicator.AggregationAt at = stated == null ? null : stated.aggregation();
    return at == null ? null : at.aggregation();
  }

  private static @Nullable String written(PageIndicator.@Nullable Stated stated) {
    return stated == null ? null : stated.text().text();
  }
}
