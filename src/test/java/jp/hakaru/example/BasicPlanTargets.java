package jp.hakaru.example;

import static jp.hakaru.example.Book.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.example.Print.Spot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The numeric targets of the basic plan (F0, 数値目標): baseline and target with their periods in
 * brackets; an indicator that two fields print is one.
 */
final class BasicPlanTargets {
  private static final String BELOW = "を下回る";
  private static final String GATHERED = "累計";

  private final Book book;
  private final Print print;
  private final JsonNode indicators;
  private final Id act;
  private final Map<String, Known> known = new LinkedHashMap<>();

  /** An indicator and all places that print it; what the first prints is its row. */
  private record Known(Id id, List<Printed> places) {}

  BasicPlanTargets(Book book, JsonNode indicators, Id act) {
    this.book = book;
    this.print = book.print;
    this.indicators = indicators;
    this.act = act;
  }

  /** An indicator's row where it stands. */
  record Printed(
      String key,
      JsonNode facts,
      Spot number,
      List<Spot> name,
      Spot baseline,
      List<Spot> baselinePeriod,
      Spot target,
      List<Spot> targetPeriod) {}

  List<Printed> print(JsonNode owner) {
    print.line("指標  基準  目標値 ");
    print.line("      ");
    print.blank();
    List<Printed> rows = new ArrayList<>();
    int number = 0;
    for (String key : Facts.texts(owner, "indicators")) {
      JsonNode row =
          owner.has("own") && owner.get("own").has(key)
              ? owner.get("own").get(key)
              : indicators.get(key);
      Spot sign = print.line(Integer.toString(++number) + " ").of(Integer.toString(number));
      print.blank();
      List<Spot> name = print.wrapped(Facts.text(row, "n"), 13, "");
      print.line(" ");
      print.put(" ");
      Spot baseline = print.line(Facts.text(row, "b") + " ").of(Facts.text(row, "b"));
      List<Spot> baselinePeriod = period(Facts.text(row, "bp"));
      print.line(" ");
      Spot target = print.line(Facts.text(row, "t") + " ").of(Facts.text(row, "t"));
      List<Spot> targetPeriod = period(Facts.text(row, "tp"));
      print.blank();
      rows.add(new Printed(key, row, sign, name, baseline, baselinePeriod, target, targetPeriod));
    }
    print.blank();
    return rows;
  }

  /** A period in brackets; a span goes over two lines. */
  private List<Spot> period(String text) {
    List<Spot> spots = new ArrayList<>();
    int cut = text.indexOf('～');
    print.put("（");
    if (cut > 0) {
      spots.add(print.put(text.substring(0, cut)));
      print.line(" ");
      spots.add(print.put(text.substring(cut)));
    } else {
      spots.add(print.put(text));
    }
    print.line("） ");
    return spots;
  }

  void rows(Id owner, List<Printed> rows) {
    int position = 0;
    for (Printed row : rows) {
      Known place =
          known.computeIfAbsent(row.key(), any -> new Known(id(owner, row), new ArrayList<>()));
      place.places().add(row);
      Id indicator = place.id();
      int at = ++position;
      book.add(
          Table.INDICATOR_OWNERS,
          List.of(field("number", row.number()), field("indicator_id", row.name())),
          source ->
              new IndicatorOwnerRow(
                  indicator, OwnerKind.NODE, owner, row.number().text(), at, source));
    }
  }

  private Id id(Id owner, Printed row) {
    return book.ids.indicator(
        owner, Facts.text(row.facts(), "n"), Written.of(row.baseline().text()).unit(), 1);
  }

  /** Adds the indicators, once all places that print them are known. */
  void define() {
    known.values().forEach(one -> define(one.id(), one.places()));
  }

  private void define(Id id, List<Printed> places) {
    Printed row = places.getFirst();
    String name = Facts.text(row.facts(), "n");
    Written baseline = Written.of(row.baseline().text());
    Written target = Written.of(row.target().text());
    boolean below = row.target().text().endsWith(BELOW);
    BigDecimal from = Objects.requireNonNull(baseline.value());
    BigDecimal to = Objects.requireNonNull(target.value());
    Period baselinePeriod = parse(Facts.text(row.facts(), "bp"));
    Period targetPeriod = parse(Facts.text(row.facts(), "tp"));
    Aggregation baselineOver = aggregation(Facts.text(row.facts(), "ba"));
    Aggregation targetOver = aggregation(Facts.text(row.facts(), "ta"));
    Direction direction = below || to.compareTo(from) < 0 ? Direction.DOWN : Direction.UP;
    TargetComparator comparator =
        below
            ? TargetComparator.BELOW
            : direction == Direction.DOWN ? TargetComparator.AT_MOST : TargetComparator.AT_LEAST;
    List<Book.Field> definition = new ArrayList<>();
    List<Book.Field> all = new ArrayList<>();
    for (Printed place : places) {
      Written printed = Written.of(place.baseline().text());
      definition.add(field("baseline_value", place.baseline().of(printed.digits())));
      definition.add(field("baseline_text", place.baseline()));
      definition.add(field("baseline_period", place.baselinePeriod()));
      definition.add(
          field("target_value", place.target().of(Written.of(place.target().text()).digits())));
      definition.add(field("target_text", place.target()));
      definition.add(field("target_period", place.targetPeriod()));
      for (Spot part : place.name()) {
        if (part.text().contains(GATHERED)) {
          definition.add(field("baseline_aggregation", part.of(GATHERED)));
          definition.add(field("target_aggregation", part.of(GATHERED)));
        }
      }
      if (!place.baseline().text().equals(row.baseline().text())) {
        book.doubt(place.baseline(), Table.INDICATORS.kind(), id, "baseline_value", "two_figures");
      }
      all.add(field("name", place.name()));
      all.add(field("unit", place.baseline().of(printed.unit())));
    }
    all.addAll(definition);
    book.add(
        Table.INDICATORS,
        all,
        source ->
            new IndicatorRow(
                id,
                name,
                baseline.unit(),
                IndicatorKind.OUTCOME,
                direction,
                true,
                from,
                row.baseline().text(),
                baselinePeriod,
                baselineOver,
                to,
                comparator,
                row.target().text(),
                targetPeriod,
                targetOver,
                source));
    book.add(
        Table.INDICATOR_DEFINITIONS,
        definition,
        source ->
            new IndicatorDefinitionRow(
                id,
                act,
                from,
                row.baseline().text(),
                baselinePeriod,
                baselineOver,
                to,
                comparator,
                row.target().text(),
                targetPeriod,
                targetOver,
                source));
  }

  private static @Nullable Aggregation aggregation(String token) {
    return token.isEmpty()
        ? Aggregation.SINGLE
        : Aggregation.valueOf(token.toUpperCase(Locale.ROOT));
  }

  private static Period parse(String text) {
    int cut = text.indexOf('～');
    return cut > 0
        ? new Period.Span(parse(text.substring(0, cut)), parse(text.substring(cut + 1)))
        : Period.ofPrinted(FiscalYear.written(text).orElseThrow());
  }
}
