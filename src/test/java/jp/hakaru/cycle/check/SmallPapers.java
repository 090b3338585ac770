package jp.hakaru.cycle.check;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import jp.hakaru.base.dossier.Aggregation;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.DocumentLineRow;
import jp.hakaru.base.dossier.DoubtRow;
import jp.hakaru.base.dossier.EffortKind;
import jp.hakaru.base.dossier.EffortRow;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.NarrativeRole;
import jp.hakaru.base.dossier.NarrativeRow;
import jp.hakaru.base.dossier.OwnerKind;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.base.kernel.Quantity;
import org.jspecify.annotations.Nullable;

/** What a {@link SmallTown} prints (小さな町の紙面): lines, doubts of their reader, lists. */
final class SmallPapers {
  private static int position;

  private SmallPapers() {}

  private static String at(String place) {
    return place.substring(place.indexOf('#') + 1);
  }

  static Function<String, DocumentLineRow> line(String text) {
    return place -> new DocumentLineRow(SmallTown.DOCUMENT, at(place), text);
  }

  /** That its reader was in doubt; {@code id} and {@code field} are null of a text at large. */
  static Function<String, DoubtRow> doubt(
      String place, @Nullable Id id, @Nullable String field, String reason, String text) {
    return any ->
        new DoubtRow(
            SmallTown.DOCUMENT,
            place,
            id == null ? null : "effort",
            id == null ? null : id.value(),
            field,
            reason,
            text);
  }

  static Function<String, NarrativeRow> item(
      OwnerKind kind,
      Id owner,
      NarrativeRole role,
      @Nullable String section,
      @Nullable String number,
      String text) {
    int next = ++position;
    return place ->
        new NarrativeRow(kind, owner, null, role, section, null, number, next, text, place);
  }

  /** The indicator is one of the node of that position. */
  static UnaryOperator<SmallTown> owned(String plan, int node, String indicator) {
    return town ->
        town.row(
            Table.INDICATOR_OWNERS,
            place ->
                new IndicatorOwnerRow(
                    SmallTown.id('i', indicator),
                    OwnerKind.NODE,
                    SmallTown.id('n', plan + node),
                    null,
                    1,
                    place));
  }

  /** A plan of two measures, and an indicator of neither. */
  static SmallTown twoMeasures(String indicator) {
    return new SmallTown()
        .plan("計画", 2021, 2025)
        .node("計画", null, "1", "花のまち")
        .node("計画", null, "2", "舟のまち")
        .indicator(indicator, "本", Direction.UP);
  }

  /** Sums over the calendar years between. */
  static Function<String, IndicatorDefinitionRow> sums(
      String indicator, int first, int last, int from, int to) {
    return place ->
        new IndicatorDefinitionRow(
            SmallTown.id('i', indicator),
            SmallTown.id('a', "plan"),
            Quantity.parse("70件").value(),
            "70件",
            new Period.Span(new Period.Calendar(first), new Period.Calendar(last)),
            Aggregation.TOTAL,
            Quantity.parse("100件").value(),
            null,
            "100件",
            new Period.Span(new Period.Calendar(from), new Period.Calendar(to)),
            Aggregation.TOTAL,
            place);
  }

  /** A dash for the target of {@code year}. */
  static Function<String, IndicatorValueRow> dash(String indicator, int year) {
    FiscalYear fiscal = new FiscalYear(year);
    return place ->
        new IndicatorValueRow(
            SmallTown.id('i', indicator),
            fiscal,
            new Period.Fiscal(fiscal),
            ValueKind.TARGET,
            null,
            null,
            "—",
            ValueStatus.NOT_SET,
            null,
            SmallTown.id('a', "dash"),
            place);
  }

  static Function<String, EffortRow> part(
      String id,
      @Nullable String parent,
      EffortKind kind,
      @Nullable String number,
      String title,
      @Nullable String departments) {
    int next = ++position;
    return place ->
        new EffortRow(
            SmallTown.id('e', id),
            parent == null ? null : SmallTown.id('e', parent),
            SmallTown.BODY,
            new FiscalYear(2024),
            kind,
            null,
            null,
            null,
            null,
            number,
            title,
            null,
            null,
            departments,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            next,
            place);
  }
}
