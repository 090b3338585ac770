package jp.hakaru.inout.ingest.internal.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.label.HeadWord;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * The years of the plan (計画期間) as the year columns of its tables name them; all tables speak of one
 * period. Where the heading says of how many years it is and the columns name fewer, the period is
 * undecided. Source: DESIGN §3, acts and fiscal years.
 *
 * @param act the year of the paper's own act: the plan's first year, or the budget's where the
 *     plan's is undecided
 */
public record PlanYears(
    HeadWord.@Nullable YearAt start, HeadWord.@Nullable YearAt end, HeadWord.YearAt act) {

  /**
   * What the columns and their headings name, each unset where none does.
   *
   * @param budget the first year of columns that are not the plan's
   * @param count of how many years the plan is; 0 where no heading says so
   */
  private record Named(
      HeadWord.@Nullable YearAt start,
      HeadWord.@Nullable YearAt end,
      HeadWord.@Nullable YearAt budget,
      int count) {
    private static Named in(List<TableHead> heads) {
      HeadWord.YearAt start = null;
      HeadWord.YearAt end = null;
      HeadWord.YearAt budget = null;
      int count = 0;
      for (TableHead head : heads) {
        for (TableHead.Col col : head.columns()) {
          HeadWord.YearAt year = col.word().year();
          count = Math.max(count, col.word().count());
          if (year == null) {
            continue;
          }
          if (col.word().isYear()) {
            start = start == null || isBefore(year, start) ? year : start;
            end = end == null || isBefore(end, year) ? year : end;
          } else if (budget == null || isBefore(year, budget)) {
            budget = year;
          }
        }
      }
      return new Named(start, end, budget, count);
    }

    private Named orOfCosts(List<TableHead> heads) {
      List<HeadWord.YearAt> costs = start == null ? ofCosts(heads) : List.of();
      return costs.isEmpty() ? this : new Named(costs.getFirst(), costs.getLast(), budget, count);
    }

    private boolean fits() {
      return start != null
          && end != null
          && (count == 0 || end.year().value() - start.year().value() + 1 == count);
    }
  }

  /**
   * @param face the lines above the first heading, which may print the period
   */
  public static Optional<PlanYears> of(List<TableHead> heads, List<Line> face, Notes notes) {
    Named named = Named.in(heads).orOfCosts(heads);
    HeadWord.YearAt start = named.start();
    HeadWord.YearAt budget = named.budget();
    Optional<PrintedPeriod> printed =
        start == null && named.count() == 0 ? PrintedPeriod.of(face) : Optional.empty();
    if (printed.isPresent()) {
      HeadWord.YearAt first = printed.get().start();
      return Optional.of(
          new PlanYears(first, printed.get().end(), budget == null ? first : budget));
    }
    boolean fits = named.fits();
    if (!fits && start != null) {
      notes.doubt(start.pieces().getFirst(), Reason.YEAR_COLUMNS);
    }
    HeadWord.YearAt act = fits ? start : budget != null ? budget : start;
    if (act == null) {
      return Optional.empty();
    }
    return Optional.of(new PlanYears(fits ? start : null, fits ? named.end() : null, act));
  }

  /**
   * The years of amounts in a row, three at least, whose columns have one name: they are the plan's
   * where no other column names it.
   */
  private static List<HeadWord.YearAt> ofCosts(List<TableHead> heads) {
    for (TableHead head : heads) {
      Map<String, List<HeadWord.YearAt>> byName = new LinkedHashMap<>();
      for (TableHead.Col col : head.money()) {
        HeadWord word = col.word();
        if (col.kind() == ColumnKind.COST && word.year() != null && word.name() != null) {
          byName
              .computeIfAbsent(Words.key(word.name().text()), any -> new ArrayList<>())
              .add(word.year());
        }
      }
      Optional<List<HeadWord.YearAt>> row =
          byName.values().stream().filter(PlanYears::isRow).findFirst();
      if (row.isPresent()) {
        return row.get();
      }
    }
    return List.of();
  }

  private static boolean isRow(List<HeadWord.YearAt> years) {
    boolean runsOn = years.size() > 2;
    for (int i = 1; i < years.size(); i++) {
      runsOn &= years.get(i).year().value() == years.get(i - 1).year().value() + 1;
    }
    return runsOn;
  }

  private static boolean isBefore(HeadWord.YearAt one, HeadWord.YearAt other) {
    return one.year().compareTo(other.year()) < 0;
  }

  FiscalYear year() {
    return act.year();
  }
}
