package jp.hakaru.scale;

import static jp.hakaru.scale.ScaleBody.YEARS;

import java.math.BigDecimal;
import java.util.List;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.NaturalIds;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.TargetComparator;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;

/** The indicators of the projects with a target and an actual a year (指標と年度ごとの値). */
final class ScaleIndicators {
  static final int EACH = 5;

  private final Dossier.Builder dossier;
  private final NaturalIds ids;
  private final ScaleProjects.Acts acts;
  private final ScalePapers papers;
  private final int version;

  ScaleIndicators(
      Dossier.Builder dossier,
      NaturalIds ids,
      ScaleProjects.Acts acts,
      ScalePapers papers,
      int version) {
    this.dossier = dossier;
    this.ids = ids;
    this.acts = acts;
    this.papers = papers;
    this.version = version;
  }

  private Id id(Id project, int number, int indicator) {
    return ids.indicator(
        project, ScaleWords.indicator(number, indicator), ScaleWords.unit(indicator), 1);
  }

  void add(Id project, int number) {
    Period before = Period.parse("FY2018");
    Period last = Period.parse("FY" + YEARS.getLast().value());
    for (int i = 0; i < EACH; i++) {
      Id id = id(project, number, i);
      BigDecimal baseline = value(number, i, 0, ValueKind.ACTUAL, 0);
      BigDecimal target = value(number, i, YEARS.size(), ValueKind.TARGET, 0);
      dossier.add(
          Table.INDICATORS,
          new IndicatorRow(
              id,
              ScaleWords.indicator(number, i),
              ScaleWords.unit(i),
              i < 3 ? IndicatorKind.ACTIVITY : IndicatorKind.OUTCOME,
              Direction.UP,
              true,
              baseline,
              null,
              before,
              Aggregation.SINGLE,
              target,
              TargetComparator.AT_LEAST,
              null,
              last,
              Aggregation.SINGLE,
              null));
      dossier.add(
          Table.INDICATOR_DEFINITIONS,
          new IndicatorDefinitionRow(
              id,
              acts.plan(),
              baseline,
              null,
              before,
              Aggregation.SINGLE,
              target,
              TargetComparator.AT_LEAST,
              null,
              last,
              Aggregation.SINGLE,
              null));
      dossier.add(
          Table.INDICATOR_OWNERS,
          new IndicatorOwnerRow(id, OwnerKind.PROJECT, project, null, i + 1, null));
    }
  }

  /** The sheet's lines of one year. */
  void year(Id project, int number, int index) {
    FiscalYear year = YEARS.get(index);
    for (int i = 0; i < EACH; i++) {
      BigDecimal target = value(number, i, index, ValueKind.TARGET, version);
      BigDecimal actual = value(number, i, index, ValueKind.ACTUAL, version);
      papers.line(ScaleWords.indicator(number, i) + "\t" + target + "\t" + actual);
      Id id = id(project, number, i);
      keep(id, year, ValueKind.TARGET, target, acts.plan());
      keep(id, year, ValueKind.ACTUAL, actual, acts.settlements().get(index));
    }
  }

  private void keep(Id id, FiscalYear year, ValueKind kind, BigDecimal value, Id act) {
    IndicatorValueRow row =
        new IndicatorValueRow(
            id,
            year,
            Period.parse("FY" + year.value()),
            kind,
            null,
            value,
            null,
            ValueStatus.NUMBER,
            null,
            act,
            papers.source());
    dossier.add(Table.INDICATOR_VALUES, row);
    papers.claim(Table.INDICATOR_VALUES, row, "value");
  }

  /** Differs from version to version in every value. */
  private static BigDecimal value(
      int number, int indicator, int index, ValueKind kind, int version) {
    long mixed =
        List.of(number, indicator, index, kind.ordinal()).stream()
            .mapToLong(Integer::longValue)
            .reduce(17, (sum, part) -> sum * 31 + part);
    return ScaleWords.isShare(indicator)
        ? BigDecimal.valueOf(100 + Math.floorMod(mixed, 800) + version * 7L, 1)
        : BigDecimal.valueOf(10 + Math.floorMod(mixed, 4000) + version * 3L);
  }
}
