package jp.hakaru.cycle.check;

import java.util.function.Function;
import jp.hakaru.base.dossier.ActKind;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.ClaimRow;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.LinkRelation;
import jp.hakaru.base.dossier.LinkRow;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/** Further rows of a {@link SmallTown} (小さな調書の行): each is told where it stands. */
final class SmallRows {
  private static int texts;

  private SmallRows() {}

  static Function<String, LinkRow> link(
      String project, String scheme, @Nullable String code, @Nullable String title) {
    return place ->
        new LinkRow(
            OwnerKind.PROJECT,
            SmallTown.id('j', project),
            LinkRelation.REFERS,
            scheme,
            null,
            code,
            title,
            place);
  }

  /** A text of the project {@code owner} in {@code year}. */
  static Function<String, NarrativeRow> text(
      String owner, @Nullable Integer year, NarrativeRole role, String text) {
    int position = ++texts;
    return place ->
        new NarrativeRow(
            OwnerKind.PROJECT,
            SmallTown.id('j', owner),
            year == null ? null : new FiscalYear(year),
            role,
            null,
            null,
            null,
            position,
            text,
            place);
  }

  /** A definition of which only the baseline, a mean of years, is given. */
  static Function<String, IndicatorDefinitionRow> mean(
      String indicator, String baseline, int first, int last) {
    return place ->
        new IndicatorDefinitionRow(
            SmallTown.id('i', indicator),
            SmallTown.actId(ActKind.PLAN, 2021),
            Quantity.parse(baseline).value(),
            baseline,
            new Period.Span(
                new Period.Fiscal(new FiscalYear(first)), new Period.Fiscal(new FiscalYear(last))),
            Aggregation.MEAN,
            null,
            null,
            null,
            null,
            null,
            place);
  }

  /** That {@code text} stands there for {@code field} of the definition of {@code indicator}. */
  static Function<String, ClaimRow> claim(String indicator, String field, String text) {
    Id id = SmallTown.id('i', indicator);
    return place ->
        new ClaimRow(
            SmallTown.DOCUMENT,
            place.substring(place.indexOf('#') + 1),
            "indicator_definition",
            Row.join(id, SmallTown.actId(ActKind.PLAN, 2021)),
            field,
            text);
  }

  /** That the departments, parted by {@code ;}, answer for the project in that year. */
  static Function<String, ProjectYearRow> answered(String project, int year, String departments) {
    return answered(project, year, ActKind.BUDGET, departments);
  }

  static Function<String, ProjectYearRow> answered(
      String project, int year, ActKind act, String departments) {
    return place ->
        new ProjectYearRow(
            SmallTown.id('j', project),
            new FiscalYear(year),
            SmallTown.actId(act, year),
            null,
            project,
            departments,
            null,
            null,
            null,
            place);
  }

  /** A definition by the plan of 2021; what is null is blank, periods are as {@code FY2021}. */
  static Function<String, IndicatorDefinitionRow> definition(
      String indicator,
      @Nullable String baseline,
      @Nullable Period baselinePeriod,
      String target,
      @Nullable Period targetPeriod) {
    return place ->
        new IndicatorDefinitionRow(
            SmallTown.id('i', indicator),
            SmallTown.actId(ActKind.PLAN, 2021),
            baseline == null || !Character.isDigit(baseline.charAt(0))
                ? null
                : Quantity.parse(baseline).value(),
            baseline,
            baselinePeriod,
            null,
            Quantity.parse(target).value(),
            null,
            target,
            targetPeriod,
            null,
            place);
  }

  static Period fiscal(int year) {
    return new Period.Fiscal(new FiscalYear(year));
  }

  static Function<String, IndicatorRow> indicator(String name, String unit, IndicatorKind kind) {
    return place ->
        new IndicatorRow(
            SmallTown.id('i', name),
            name,
            unit,
            kind,
            Direction.UP,
            true,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            place);
  }
}
