package jp.hakaru.cycle.check.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/** The indicators of a dossier with their values (指標の索引). */
public final class SheetIndicators {
  private final List<IndicatorRow> all;
  private final Map<Id, IndicatorRow> byId = new LinkedHashMap<>();
  private final Map<Id, List<IndicatorValueRow>> values = new LinkedHashMap<>();
  private final Map<Id, List<IndicatorDefinitionRow>> definitions = new LinkedHashMap<>();
  private final Map<Id, List<IndicatorRow>> owned = new LinkedHashMap<>();

  SheetIndicators(Dossier dossier) {
    this.all = dossier.rows(Table.INDICATORS);
    all.forEach(indicator -> byId.put(indicator.indicatorId(), indicator));
    for (IndicatorValueRow value : dossier.rows(Table.INDICATOR_VALUES)) {
      values.computeIfAbsent(value.indicatorId(), id -> new ArrayList<>()).add(value);
    }
    for (IndicatorDefinitionRow row : dossier.rows(Table.INDICATOR_DEFINITIONS)) {
      definitions.computeIfAbsent(row.indicatorId(), id -> new ArrayList<>()).add(row);
    }
    for (IndicatorOwnerRow owner : dossier.rows(Table.INDICATOR_OWNERS)) {
      IndicatorRow indicator = byId.get(owner.indicatorId());
      if (indicator != null) {
        owned.computeIfAbsent(owner.ownerId(), id -> new ArrayList<>()).add(indicator);
      }
    }
  }

  /**
   * A number that is stated of an indicator (指標の数値).
   *
   * @param what which one, in Japanese: 令和6年度の実績値, 基準値
   */
  public record Stated(
      String what, BigDecimal value, @Nullable Aggregation aggregation, @Nullable String source) {}

  /**
   * A number of one fiscal year (年度の数値).
   *
   * @param source of the row that states it
   */
  public record OfYear(FiscalYear year, BigDecimal value, @Nullable String source) {}

  public List<IndicatorRow> all() {
    return all;
  }

  /** The indicators of a node or project. */
  public List<IndicatorRow> of(Id owner) {
    return owned.getOrDefault(owner, List.of());
  }

  public List<IndicatorValueRow> values(IndicatorRow indicator) {
    return values.getOrDefault(indicator.indicatorId(), List.of());
  }

  /** Its values of the whole, of one kind and year. */
  public List<IndicatorValueRow> values(IndicatorRow indicator, ValueKind kind, FiscalYear year) {
    return values(indicator).stream()
        .filter(value -> value.kind() == kind && value.breakdown() == null)
        .filter(value -> year.equals(value.fiscalYear()))
        .toList();
  }

  public List<IndicatorDefinitionRow> definitions(IndicatorRow indicator) {
    return definitions.getOrDefault(indicator.indicatorId(), List.of());
  }

  /** Every number that is stated of it, values first. */
  public List<Stated> stated(IndicatorRow indicator) {
    List<Stated> stated = new ArrayList<>();
    for (IndicatorValueRow value : values(indicator)) {
      BigDecimal number = value.value();
      if (number != null) {
        stated.add(new Stated(what(value), number, null, value.source()));
      }
    }
    for (IndicatorDefinitionRow row : definitions(indicator)) {
      BigDecimal baseline = row.baselineValue();
      if (baseline != null) {
        stated.add(new Stated("基準値", baseline, row.baselineAggregation(), row.source()));
      }
      BigDecimal target = row.targetValue();
      if (target != null) {
        stated.add(new Stated("目標値", target, row.targetAggregation(), row.source()));
      }
    }
    return stated;
  }

  private static String what(IndicatorValueRow value) {
    FiscalYear year = value.fiscalYear();
    return (year == null ? value.period().toString() : year.japanese()) + "の" + name(value.kind());
  }

  /** What a kind of value is called. */
  public static String name(ValueKind kind) {
    return switch (kind) {
      case TARGET -> "目標値";
      case ACTUAL -> "実績値";
      case FORECAST -> "見込値";
    };
  }

  /**
   * Runs of numbers of one kind by year, one a breakdown, and of targets one an act; of several for
   * one year the last row counts.
   */
  public List<List<OfYear>> series(IndicatorRow indicator, ValueKind kind) {
    Map<String, Map<FiscalYear, OfYear>> runs = new LinkedHashMap<>();
    for (IndicatorValueRow value : values(indicator)) {
      FiscalYear year = value.fiscalYear();
      BigDecimal number = value.value();
      if (value.kind() == kind && year != null && number != null) {
        String run = value.breakdown() + (kind == ValueKind.ACTUAL ? "" : "/" + value.actId());
        runs.computeIfAbsent(run, any -> new LinkedHashMap<>())
            .put(year, new OfYear(year, number, value.source()));
      }
    }
    return runs.values().stream()
        .map(run -> run.values().stream().sorted(Comparator.comparing(OfYear::year)).toList())
        .toList();
  }

  /** Its actual of that year, of the whole. */
  public Optional<IndicatorValueRow> actual(IndicatorRow indicator, FiscalYear year) {
    List<IndicatorValueRow> actuals = values(indicator, ValueKind.ACTUAL, year);
    return actuals.isEmpty() ? Optional.empty() : Optional.of(actuals.getLast());
  }
}
