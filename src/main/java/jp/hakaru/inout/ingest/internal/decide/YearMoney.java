package jp.hakaru.inout.ingest.internal.decide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.read.CostDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;

/**
 * Amounts of several years (年度別の金額): each cell belongs to the column in its turn where a line has
 * as many cells as there are places, else to the column at its place. A sum over the years tells
 * whether that is so; it is the amount of no year. Source: DESIGN §4 (a total over years is never
 * the value of one year); §6, step 6.
 */
final class YearMoney {
  private final Notes notes;
  private final YearChoices choices;
  private final Map<TableHead, YearColumns> columns = new HashMap<>();
  private final Set<TableHead> places = new HashSet<>();
  private int shift;

  YearMoney(Notes notes) {
    this.notes = notes;
    this.choices = new YearChoices(notes);
  }

  void read(List<ProjectDraft> records) {
    Map<Integer, Integer> shifts = new HashMap<>();
    for (ProjectDraft record : records) {
      YearColumns own = columns.computeIfAbsent(record.head(), YearColumns::of);
      List<ProjectDraft.MoneyCell> first = row(record, 0);
      if (first.size() == own.places().size() && record.first().tabbed()) {
        int by =
            first.getFirst().cell().index() - own.places().getFirst().getFirst().column().index();
        shifts.merge(by, 1, Integer::sum);
      }
    }
    columns.forEach((head, own) -> {
      if (standAtPlaces(records.stream().filter(one -> one.head().equals(head)).toList(), own)) {
        places.add(head);
      }
    });
    shift =
        shifts.entrySet().stream()
            .max(
                Map.Entry.<Integer, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(0);
    records.forEach(this::decide);
  }

  /**
   * Whether in lines parted by gaps all full rows of a table have each amount at its column and at
   * no other.
   */
  private static boolean standAtPlaces(List<ProjectDraft> records, YearColumns own) {
    List<List<ProjectDraft.MoneyCell>> full =
        records.stream()
            .map(record -> row(record, 0))
            .filter(cells -> cells.size() == own.places().size())
            .toList();
    return !full.isEmpty()
        && full.stream()
            .allMatch(cells -> {
              boolean all = true;
              for (int i = 0; i < cells.size(); i++) {
                ProjectDraft.MoneyCell cell = cells.get(i);
                List<List<MoneyOrder.Named>> at =
                    own.places().stream()
                        .filter(place -> Places.isAt(cell, place.getFirst().column(), 0))
                        .toList();
                all &= at.equals(List.of(own.places().get(i)));
              }
              return all;
            });
  }

  static List<ProjectDraft.MoneyCell> row(ProjectDraft record, int row) {
    return record.money().stream().filter(cell -> cell.row() == row).toList();
  }

  private void decide(ProjectDraft record) {
    if (record.money().isEmpty()) {
      return;
    }
    YearColumns own = columns.computeIfAbsent(record.head(), YearColumns::of);
    Map<TableHead.Col, CostDraft.Part> parts =
        record.isDisputed(ColumnKind.COST)
            ? null
            : assigned(record, own).or(() -> choices.choose(record, own)).orElse(null);
    if (parts == null) {
      record.money().forEach(cell -> notes.unread(cell.piece(), Reason.AMBIGUOUS));
      notes.doubt(record.money().getFirst().piece(), Reason.AMBIGUOUS);
      return;
    }
    for (YearColumns.Year year : own.years()) {
      decide(record, year, parts);
    }
    parts.values().stream()
        .filter(part -> part.role() == ColumnKind.SUM)
        .forEach(part -> overYears(part, record));
  }

  /** Each column's amount; nothing where a cell's column is not sure. */
  private Optional<Map<TableHead.Col, CostDraft.Part>> assigned(
      ProjectDraft record, YearColumns own) {
    Map<TableHead.Col, CostDraft.Part> parts = new LinkedHashMap<>();
    boolean complete = true;
    int depth = -1;
    for (int row = 0; row < record.lines().size(); row++) {
      List<ProjectDraft.MoneyCell> cells = row(record, row);
      if (cells.isEmpty()) {
        continue;
      }
      depth++;
      List<List<MoneyOrder.Named>> places = own.placesOf(depth);
      complete &= cells.size() == places.size();
      if (!put(cells, places, depth, parts)) {
        return Optional.empty();
      }
    }
    return complete || isSure(record, own, parts) ? Optional.of(parts) : Optional.empty();
  }

  private boolean put(
      List<ProjectDraft.MoneyCell> cells,
      List<List<MoneyOrder.Named>> places,
      int depth,
      Map<TableHead.Col, CostDraft.Part> parts) {
    boolean inTurn = cells.size() == places.size();
    for (int i = 0; i < cells.size(); i++) {
      ProjectDraft.MoneyCell cell = cells.get(i);
      List<List<MoneyOrder.Named>> at =
          inTurn
              ? List.of(places.get(i))
              : places.stream()
                  .filter(place -> Places.isAt(cell, place.getFirst().column(), shift))
                  .toList();
      if (at.size() != 1) {
        return false;
      }
      MoneyOrder.Named named = at.getFirst().get(depth);
      CostDraft.Part part = new CostDraft.Part(named.role(), named.column(), cell);
      if (parts.putIfAbsent(named.column(), part) != null) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a record with blank amounts stands where the heading does: another cell of its line
   * shows it, or the sum over the years, and no sum speaks against it.
   */
  private boolean isSure(
      ProjectDraft record, YearColumns own, Map<TableHead.Col, CostDraft.Part> parts) {
    Optional<CostDraft.Part> sum =
        parts.values().stream().filter(part -> part.role() == ColumnKind.SUM).findFirst();
    boolean inSum = sum.isPresent() && isSum(sum.get(), totals(parts));
    boolean parted = isParted(own, parts);
    boolean inPlace =
        record.isAnchored() && (record.first().tabbed() || places.contains(record.head()));
    return (sum.isEmpty() ? inPlace : inSum) && parted;
  }

  /** Whether in each year the parts add up to the total. */
  private static boolean isParted(YearColumns own, Map<TableHead.Col, CostDraft.Part> parts) {
    return own.years().stream().map(year -> parts(year, parts)).allMatch(Sums::hold);
  }

  /** Whether the amounts add up in each year, and over the years where that sum is printed. */
  static boolean addsUp(YearColumns own, Map<TableHead.Col, CostDraft.Part> parts) {
    return isParted(own, parts)
        && parts.values().stream()
            .filter(part -> part.role() == ColumnKind.SUM)
            .allMatch(sum -> isSum(sum, totals(parts)));
  }

  private static List<CostDraft.Part> parts(
      YearColumns.Year year, Map<TableHead.Col, CostDraft.Part> parts) {
    List<CostDraft.Part> own = new ArrayList<>();
    year.columns().stream().filter(parts::containsKey).forEach(col -> own.add(parts.get(col)));
    own.sort(Comparator.comparing(part -> part.role() != ColumnKind.TOTAL));
    return own;
  }

  private static List<ProjectDraft.MoneyCell> totals(Map<TableHead.Col, CostDraft.Part> parts) {
    return parts.values().stream()
        .filter(part -> part.role() == ColumnKind.TOTAL)
        .map(CostDraft.Part::cell)
        .toList();
  }

  private static boolean isSum(CostDraft.Part sum, List<ProjectDraft.MoneyCell> totals) {
    BigDecimal all = Sums.of(totals);
    return sum.cell().amount().compareTo(all) == 0;
  }

  private void decide(
      ProjectDraft record, YearColumns.Year year, Map<TableHead.Col, CostDraft.Part> all) {
    List<CostDraft.Part> parts = parts(year, all);
    if (parts.isEmpty()) {
      return;
    }
    CostDraft.Part first = parts.getFirst();
    if (first.role() != ColumnKind.TOTAL) {
      parts.forEach(part -> notes.unread(part.cell().piece(), Reason.PARTIAL_AMOUNTS));
      notes.doubt(first.cell().piece(), Reason.PARTIAL_AMOUNTS);
      return;
    }
    boolean dashes = parts.stream().allMatch(part -> part.cell().isDash());
    if (!dashes && !Sums.hold(parts)) {
      notes.doubt(first.cell().piece(), Reason.SUM);
    }
    record.decide(new CostDraft(year.head(), parts));
  }

  private void overYears(CostDraft.Part sum, ProjectDraft record) {
    notes.unread(sum.cell().piece(), Reason.SUM_OVER_YEARS);
    List<ProjectDraft.MoneyCell> totals =
        record.costs().stream().map(cost -> cost.parts().getFirst().cell()).toList();
    if (!sum.cell().isDash() && !totals.isEmpty() && !isSum(sum, totals)) {
      totals.forEach(cell -> notes.doubt(cell.piece(), Reason.SUM));
    }
  }
}
