package jp.hakaru.example;

import static jp.hakaru.example.Book.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.example.Print.Spot;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Satisfaction and outcomes of a measure's page (F2, まちづくり指標と成果指標): the survey's five years and
 * their mean, and baselines and targets of which the first stands before its name.
 */
final class MeasurePagesTargets {
  static final String TARGET_YEAR = "R12";
  private static final Period TARGET_PERIOD = new Period.Fiscal(MeasurePagesPaper.END);
  static final int FIRST_SURVEY = 2021;

  /** What a name in brackets says of how the years of its target are gathered. */
  private static final String CUMULATIVE_WORD = "累計";

  private static final String YEARLY_WORD = "年間";
  private static final String CUMULATIVE = "（" + CUMULATIVE_WORD + "）";
  private static final String YEARLY = "（" + YEARLY_WORD + "）";

  private final Book book;
  private final Print print;
  private final Id act;
  private final Id owner;
  private int position;

  MeasurePagesTargets(Book book, Id act, Id owner) {
    this.book = book;
    this.print = book.print;
    this.act = act;
    this.owner = owner;
  }

  void print(JsonNode measure) {
    print.line("まちづくり指標");
    print.blank();
    satisfaction(measure.get("satisfaction"));
    print.line("施策の成果指標");
    print.blank();
    outcomes(Facts.list(measure, "outcomes").toList());
    print.line("関連グラフ");
    print.blank(4);
  }

  private void satisfaction(JsonNode row) {
    String name = "「" + Facts.text(row, "name") + "」への市民の満足度";
    Spot nameSpot = print.line(name);
    print.blank();
    print.line("過去5年の市民満足度（点）");
    print.blank();
    List<String> scores = Facts.texts(row, "years");
    List<Spot> years = new ArrayList<>();
    List<Spot> values = new ArrayList<>();
    for (int i = 0; i < scores.size(); i++) {
      print.tabs(i == 0 ? 0 : 1);
      years.add(print.put("R" + (FIRST_SURVEY + i - 2018)));
    }
    print.end();
    for (int i = 0; i < scores.size(); i++) {
      print.tabs(i == 0 ? 0 : 1);
      values.add(print.put(scores.get(i)));
    }
    print.end();
    print.blank();
    print.line("現状値");
    Spot mean = print.line("（過去5年平均）").of("平均");
    print.blank();
    Spot baseline = print.line(Facts.text(row, "base") + "点");
    print.blank();
    Spot targetYear = targetYear();
    Spot target = print.line(Facts.text(row, "target") + "点");
    print.blank();
    Period period =
        scores.isEmpty()
            ? null
            : new Period.Span(
                new Period.Fiscal(new FiscalYear(FIRST_SURVEY)),
                new Period.Fiscal(new FiscalYear(FIRST_SURVEY + scores.size() - 1)));
    List<Spot> span = years.isEmpty() ? List.of() : List.of(years.getFirst(), years.getLast());
    Id id =
        define(
            new Target(
                nameSpot,
                name,
                IndicatorKind.SATISFACTION,
                baseline,
                target,
                targetYear,
                mean,
                Aggregation.MEAN,
                period,
                span));
    for (int i = 0; i < scores.size(); i++) {
      score(id, i, years.get(i), values.get(i));
    }
  }

  private Spot targetYear() {
    print.line("目標値");
    print.put("（");
    Spot year = print.put(TARGET_YEAR);
    print.line("）");
    print.blank();
    return year;
  }

  private void score(Id id, int at, Spot yearSpot, Spot value) {
    FiscalYear year = new FiscalYear(FIRST_SURVEY + at);
    book.add(
        Table.INDICATOR_VALUES,
        List.of(field("fiscal_year", yearSpot), field("value", value), field("text", value)),
        source ->
            new IndicatorValueRow(
                id,
                year,
                new Period.Fiscal(year),
                ValueKind.ACTUAL,
                null,
                Written.of(value.text()).value(),
                value.text(),
                ValueStatus.NUMBER,
                null,
                act,
                source));
  }

  /** The first outcome's values stand before its name, those of the others behind. */
  private void outcomes(List<JsonNode> rows) {
    print.line("現状値");
    String over = Facts.text(rows.getFirst(), "label");
    Spot label = print.line("（" + over + "）").of(over);
    print.blank();
    Spot targetYear = null;
    for (int i = 0; i < rows.size(); i++) {
      JsonNode row = rows.get(i);
      Spot name = null;
      if (i > 0) {
        name = print.line(Facts.text(row, "n"));
        print.blank();
      }
      Spot baseline = print.line(Facts.text(row, "b"));
      print.blank();
      if (targetYear == null) {
        targetYear = targetYear();
      }
      Spot target = print.line(Facts.text(row, "t"));
      print.blank();
      if (name == null) {
        print.line(" ");
        name = print.line(Facts.text(row, "n"));
        print.blank();
      }
      define(
          new Target(
              name,
              name.text(),
              IndicatorKind.OUTCOME,
              baseline,
              target,
              targetYear,
              label,
              over.equals("平均値") ? Aggregation.MEAN : Aggregation.LATEST,
              null,
              List.of()));
    }
  }

  /** What the page says of an indicator, and where. */
  private record Target(
      Spot nameSpot,
      String name,
      IndicatorKind kind,
      Spot baseline,
      Spot target,
      Spot targetYear,
      Spot label,
      Aggregation over,
      @Nullable Period period,
      List<Spot> span) {}

  private Id define(Target facts) {
    Written baseline = Written.of(facts.baseline().text());
    Written target = Written.of(facts.target().text());
    Id id = book.ids.indicator(owner, facts.name(), baseline.unit(), 1);
    boolean down =
        Objects.requireNonNull(target.value()).compareTo(Objects.requireNonNull(baseline.value()))
            < 0;
    List<Book.Field> definition = new ArrayList<>();
    definition.add(field("baseline_value", facts.baseline().of(baseline.digits())));
    definition.add(field("baseline_text", facts.baseline()));
    definition.add(field("baseline_aggregation", facts.label()));
    definition.add(field("target_value", facts.target().of(target.digits())));
    definition.add(field("target_text", facts.target()));
    definition.add(field("target_period", facts.targetYear()));
    boolean cumulative = facts.name().endsWith(CUMULATIVE);
    Aggregation targetOver = cumulative ? Aggregation.CUMULATIVE : Aggregation.SINGLE;
    if (cumulative) {
      definition.add(field("target_aggregation", facts.nameSpot().of(CUMULATIVE_WORD)));
    } else if (facts.name().endsWith(YEARLY)) {
      definition.add(field("target_aggregation", facts.nameSpot().of(YEARLY_WORD)));
    }
    if (!facts.span().isEmpty()) {
      definition.add(field("baseline_period", facts.span()));
    }
    List<Book.Field> all = new ArrayList<>(definition);
    all.add(field("name", facts.nameSpot()));
    all.add(field("unit", facts.baseline().of(baseline.unit())));
    TargetComparator comparator = down ? TargetComparator.AT_MOST : TargetComparator.AT_LEAST;
    book.add(
        Table.INDICATORS,
        all,
        source ->
            new IndicatorRow(
                id,
                facts.name(),
                baseline.unit(),
                facts.kind(),
                down ? Direction.DOWN : Direction.UP,
                true,
                baseline.value(),
                facts.baseline().text(),
                facts.period(),
                facts.over(),
                target.value(),
                comparator,
                facts.target().text(),
                TARGET_PERIOD,
                targetOver,
                source));
    book.add(
        Table.INDICATOR_DEFINITIONS,
        definition,
        source ->
            new IndicatorDefinitionRow(
                id,
                act,
                baseline.value(),
                facts.baseline().text(),
                facts.period(),
                facts.over(),
                target.value(),
                comparator,
                facts.target().text(),
                TARGET_PERIOD,
                targetOver,
                source));
    int at = ++position;
    book.add(
        Table.INDICATOR_OWNERS,
        List.of(field("indicator_id", facts.nameSpot())),
        source -> new IndicatorOwnerRow(id, OwnerKind.NODE, owner, null, at, source));
    return id;
  }
}
