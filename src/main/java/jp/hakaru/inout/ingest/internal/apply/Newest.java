package jp.hakaru.inout.ingest.internal.apply;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import jp.hakaru.base.dossier.ActRow;
import jp.hakaru.base.dossier.ActsInForce;
import jp.hakaru.base.dossier.Dossier;
import jp.hakaru.base.dossier.DossierDiff;
import jp.hakaru.base.dossier.IndicatorDefinitionRow;
import jp.hakaru.base.dossier.IndicatorValueRow;
import jp.hakaru.base.dossier.ProjectYearRow;
import jp.hakaru.base.dossier.Row;
import jp.hakaru.base.dossier.Table;
import jp.hakaru.base.kernel.Id;
import org.jspecify.annotations.Nullable;

/**
 * A table whose rows show the newest state of what another table dates (現在の姿を示す表): a project its
 * newest year, an indicator its version of the newest act. An older paper leaves such a row as it
 * is. Source: DESIGN §3, "current"; §4, projects and indicators.
 *
 * @param current the table that shows the newest state
 * @param dated the table that dates it
 * @param owner the current row of a dated one
 * @param year the year of a dated row; 0 where the act alone dates it
 * @param act the act of a dated row
 */
record Newest<C extends Row, D extends Row>(
    Table<C> current,
    Table<D> dated,
    Function<D, Id> owner,
    Function<D, Integer> year,
    Function<D, Id> act) {

  /**
   * An indicator of which no act states more than values is as new as these; a version counts more.
   */
  private static final int OF_A_VALUE = -1;

  static final List<Newest<?, ?>> ALL =
      List.of(
          new Newest<>(
              Table.PROJECTS,
              Table.PROJECT_YEARS,
              ProjectYearRow::projectId,
              row -> row.fiscalYear().value(),
              ProjectYearRow::actId),
          new Newest<>(
              Table.INDICATORS,
              Table.INDICATOR_DEFINITIONS,
              IndicatorDefinitionRow::indicatorId,
              _ -> 0,
              IndicatorDefinitionRow::actId));

  private record Date(int year, @Nullable ActRow act) implements Comparable<Date> {
    @Override
    public int compareTo(Date other) {
      return Comparator.comparingInt(Date::year)
          .thenComparing(Date::act, Comparator.nullsFirst(ActsInForce.OLDEST_FIRST))
          .compare(this, other);
    }

    Date newer(Date other) {
      return compareTo(other) < 0 ? other : this;
    }
  }

  /** Whether rows of {@code table} show their newest state. */
  static boolean isCurrent(Table<?> table) {
    return ALL.stream().anyMatch(one -> one.current.equals(table));
  }

  /** Whether rows of {@code kind} show their newest state. */
  static boolean isCurrent(String kind) {
    return ALL.stream().anyMatch(one -> one.current.kind().equals(kind));
  }

  /** {@code paper} without its rows of which {@code record} shows a newer state. */
  static Dossier withoutOlder(Dossier record, Dossier paper) {
    Dossier.Builder older = Dossier.builder();
    ALL.forEach(one -> one.addOlder(record, paper, older));
    return paper.minus(older.build());
  }

  private void addOlder(Dossier record, Dossier paper, Dossier.Builder older) {
    Map<Id, ActRow> acts = new HashMap<>();
    record.plus(paper).rows(Table.ACTS).forEach(row -> acts.put(row.actId(), row));
    Map<String, Date> known = dates(record, acts);
    Map<String, Date> own = dates(paper, acts);
    Set<String> dropped = new HashSet<>();
    for (C row : paper.rows(current)) {
      Date before = known.get(row.key());
      Date here = own.get(row.key());
      if (before != null && (here == null || before.compareTo(here) > 0)) {
        older.add(current, row);
        dropped.add(row.key());
      }
    }
    paper.rows(Table.CLAIMS).stream()
        .filter(claim -> claim.kind().equals(current.kind()) && dropped.contains(claim.id()))
        .forEach(claim -> older.add(Table.CLAIMS, claim));
  }

  private Map<String, Date> dates(Dossier dossier, Map<Id, ActRow> acts) {
    Map<String, Date> dates = new HashMap<>();
    for (D row : dossier.rows(dated)) {
      dates.merge(owner.apply(row).value(), date(row, acts), Date::newer);
    }
    if (current.equals(Table.INDICATORS)) {
      for (IndicatorValueRow value : dossier.rows(Table.INDICATOR_VALUES)) {
        Date date = new Date(OF_A_VALUE, acts.get(value.actId()));
        dates.merge(value.indicatorId().value(), date, Date::newer);
      }
    }
    return dates;
  }

  /** Of the current rows that {@code all} changes, those that a waiting row dates. */
  DossierDiff.TableDiff<C> held(DossierDiff all, List<DossierDiff.TableDiff<?>> waiting) {
    Set<String> held = new HashSet<>();
    for (DossierDiff.TableDiff<?> diff : waiting) {
      if (diff.table().equals(dated)) {
        diff.changed().forEach(change -> held.add(ownerOf(change.after())));
        diff.removed().forEach(row -> held.add(ownerOf(row)));
      }
    }
    DossierDiff.TableDiff<C> diff = all.of(current);
    return new DossierDiff.TableDiff<>(
        current,
        List.of(),
        diff.changed().stream().filter(change -> held.contains(change.after().key())).toList(),
        diff.removed());
  }

  private String ownerOf(Row row) {
    return owner.apply(dated.type().cast(row)).value();
  }

  /**
   * The current rows of {@code gone} that rows of {@code left} still date, as the newest of these
   * states them: in all columns that both tables have.
   */
  static Dossier rebuilt(Dossier gone, Dossier left) {
    Dossier.Builder rebuilt = Dossier.builder();
    ALL.forEach(one -> one.rebuild(gone, left, rebuilt));
    return rebuilt.build();
  }

  private void rebuild(Dossier gone, Dossier left, Dossier.Builder rebuilt) {
    Map<Id, ActRow> acts = new HashMap<>();
    left.rows(Table.ACTS).forEach(row -> acts.put(row.actId(), row));
    for (C row : gone.rows(current)) {
      left.rows(dated).stream()
          .filter(version -> owner.apply(version).value().equals(row.key()))
          .max(Comparator.comparing(version -> date(version, acts)))
          .ifPresent(version -> rebuilt.add(current, asStated(row, version)));
    }
  }

  private C asStated(C row, D version) {
    C out = row;
    for (String column : current.columns()) {
      int at = dated.columns().indexOf(column);
      if (at >= 0) {
        out = current.with(out, column, dated.values(version).get(at));
      }
    }
    return out;
  }

  private Date date(D row, Map<Id, ActRow> acts) {
    return new Date(year.apply(row), acts.get(act.apply(row)));
  }
}
