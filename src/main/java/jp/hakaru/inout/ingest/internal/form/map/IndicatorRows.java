package jp.hakaru.inout.ingest.internal.form.map;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.base.dossier.Direction;
import jp.hakaru.base.dossier.IndicatorKind;
import jp.hakaru.base.dossier.IndicatorOwnerRow;
import jp.hakaru.base.dossier.IndicatorRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.dossier.ValueKind;
import jp.hakaru.base.dossier.ValueStatus;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.base.kernel.Period;
import jp.hakaru.inout.ingest.internal.form.read.Figure;
import jp.hakaru.inout.ingest.internal.form.read.RowKind;
import jp.hakaru.inout.ingest.internal.form.read.TableRow;
import jp.hakaru.inout.ingest.internal.form.sheet.YearHead;
import jp.hakaru.inout.ingest.internal.map.ClaimBook;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.NameUnit;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Rows of indicators and states (指標の写し). Source: DESIGN §4, "F1's 目標 row that holds states is an
 * indicator of kind state".
 */
final class IndicatorRows {
  private final FormContext context;
  private final Figure.Reader figures;
  private final Map<Id, Integer> positions = new HashMap<>();
  private final Map<String, Integer> twins = new HashMap<>();
  private final Set<String> values = new HashSet<>();

  IndicatorRows(FormContext context) {
    this.context = context;
    this.figures = new Figure.Reader(context.profile().figures());
  }

  void map(TableRow row, Owner owner) {
    Value name = Objects.requireNonNull(row.name(), "a row of an indicator has a name");
    List<Optional<Figure>> found = row.cells().stream().map(this::figure).toList();
    boolean figured = found.stream().anyMatch(Optional::isPresent);
    boolean state = row.kind() == RowKind.STATE && !figured;
    IndicatorKind kind =
        state
            ? IndicatorKind.STATE
            : Objects.requireNonNullElse(row.indicator(), IndicatorKind.OUTCOME);
    Value unit = state ? null : unit(name, found);
    Id id = define(owner, name, unit, kind, state ? null : direction(row, found));
    for (int i = 0; i < row.cells().size(); i++) {
      if (!row.cells().get(i).isEmpty()) {
        value(id, row.head().columns().get(i), row.cells().get(i), found.get(i));
      }
    }
  }

  private Optional<Figure> figure(List<Piece> cell) {
    return cell.size() == 1 ? figures.read(cell.getFirst()) : Optional.empty();
  }

  /** The unit of the first figure that has one, else what stands in brackets behind the name. */
  private static @Nullable Value unit(Value name, List<Optional<Figure>> found) {
    Optional<Piece> behind =
        found.stream()
            .flatMap(Optional::stream)
            .map(Figure::unit)
            .filter(Objects::nonNull)
            .findFirst();
    return behind.map(Value::written).orElseGet(() -> NameUnit.of(name));
  }

  /**
   * As the targets of one act go from the first year to the last; none where they stay or there is
   * one. Targets of several acts tell how plans were changed, not which way is better.
   */
  private @Nullable Direction direction(TableRow row, List<Optional<Figure>> found) {
    List<Map.Entry<Integer, BigDecimal>> targets = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      YearHead.Column column = row.head().columns().get(i);
      if (column.holds().value() == ValueKind.TARGET
          && context.acts().spansYears(column.holds().valueAct())
          && found.get(i).isPresent()) {
        targets.add(Map.entry(column.year().value(), found.get(i).get().value()));
      }
    }
    if (targets.size() < 2) {
      return null;
    }
    targets.sort(Map.Entry.comparingByKey(Comparator.naturalOrder()));
    int change = targets.getLast().getValue().compareTo(targets.getFirst().getValue());
    return change == 0 ? null : change > 0 ? Direction.UP : Direction.DOWN;
  }

  private Id define(
      Owner owner,
      Value name,
      @Nullable Value unit,
      IndicatorKind kind,
      @Nullable Direction direction) {
    String own = unit == null ? null : unit.text();
    int twin =
        twins.merge(
            owner.id() + "/" + Words.key(name.text()) + "/" + (own == null ? "" : Words.key(own)),
            1,
            Integer::sum);
    Id id = context.ids().indicator(owner.id(), name.text(), own, twin);
    int at = positions.merge(owner.id(), 1, Integer::sum);
    define(id, name, unit, kind, direction);
    context
        .book()
        .add(
            Table.INDICATOR_OWNERS,
            List.of(ClaimBook.Field.of("indicator_id", name)),
            source -> new IndicatorOwnerRow(id, owner.kind(), owner.id(), null, at, source));
    return id;
  }

  private void define(
      Id id, Value name, @Nullable Value unit, IndicatorKind kind, @Nullable Direction direction) {
    List<ClaimBook.Field> fields = new ArrayList<>();
    fields.add(ClaimBook.Field.of("name", name));
    if (unit != null) {
      fields.add(ClaimBook.Field.of("unit", unit));
    }
    context
        .book()
        .add(
            Table.INDICATORS,
            fields,
            source ->
                new IndicatorRow(
                    id,
                    name.text(),
                    unit == null ? null : unit.text(),
                    kind,
                    direction,
                    direction != null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    source));
  }

  private void value(Id id, YearHead.Column column, List<Piece> cell, Optional<Figure> figure) {
    Value text = Value.written(cell);
    Id act = context.acts().of(column.holds().valueAct(), column.year(), column.yearPieces());
    String key = id + "/" + column.year() + "/" + column.holds().value() + "/" + act;
    if (!values.add(key)) {
      cell.forEach(piece -> context.notes().unread(piece, Reason.AMBIGUOUS));
      context.notes().doubt(cell.getFirst(), Reason.AMBIGUOUS);
      return;
    }
    List<ClaimBook.Field> fields = new ArrayList<>();
    fields.add(ClaimBook.Field.of("text", text));
    figure.ifPresent(found -> fields.add(new ClaimBook.Field("value", List.of(found.digits()))));
    fields.add(new ClaimBook.Field("fiscal_year", column.yearPieces()));
    boolean unmeasured = figure.isEmpty() && isUnmeasured(text.text());
    ValueStatus status =
        figure.isPresent()
            ? ValueStatus.NUMBER
            : Words.isDash(text.text())
                ? ValueStatus.NOT_SET
                : unmeasured ? ValueStatus.NOT_MEASURED : ValueStatus.STATE;
    context
        .book()
        .add(
            Table.INDICATOR_VALUES,
            fields,
            source ->
                new IndicatorValueRow(
                    id,
                    column.year(),
                    new Period.Fiscal(column.year()),
                    column.holds().value(),
                    null,
                    figure.map(Figure::value).orElse(null),
                    text.text(),
                    status,
                    unmeasured ? text.text() : null,
                    act,
                    source));
  }

  private boolean isUnmeasured(String text) {
    return context.profile().figures().notMeasured().stream()
        .map(Words::key)
        .anyMatch(Words.key(text)::equals);
  }
}
