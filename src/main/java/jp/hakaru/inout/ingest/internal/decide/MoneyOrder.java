package jp.hakaru.inout.ingest.internal.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.read.CostDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;

/**
 * In which order the amounts of a record stand (金額の並び順). The heading says it; where the sums of
 * nearly all records speak against the heading and for one other place of the total, the total
 * stands there and its parts follow in the heading's order. Where they speak against the heading
 * and not clearly for another order, nothing tells. Source: DESIGN §6, step 6.
 */
final class MoneyOrder {
  /** A column and what its amounts are. */
  record Named(ColumnKind role, TableHead.Col column) {}

  private static final int UNDECIDED = -1;

  private final Notes notes;
  private final Map<List<ColumnKind>, Integer> totals = new LinkedHashMap<>();

  /** The orders in which most records have their columns; several where as many have another. */
  private final Map<Set<ColumnKind>, List<List<ColumnKind>>> usual = new LinkedHashMap<>();

  MoneyOrder(Notes notes) {
    this.notes = notes;
  }

  /** The columns of amounts as the heading orders them. */
  static List<Named> heading(TableHead head) {
    List<TableHead.Col> cols = head.money();
    boolean ownTotal = cols.stream().anyMatch(col -> col.kind() == ColumnKind.TOTAL);
    List<Named> named = new ArrayList<>();
    for (TableHead.Col col : cols) {
      if (col.kind() != ColumnKind.COST) {
        named.add(new Named(col.kind(), col));
      } else if (!ownTotal) {
        named.add(new Named(ColumnKind.TOTAL, col));
      }
    }
    return named;
  }

  static List<ColumnKind> roles(List<Named> columns) {
    return columns.stream().map(Named::role).toList();
  }

  /**
   * Learns from the document.
   *
   * @param full those of {@code all} that have an amount for each column
   * @param all the records that are read in the order learned; a heading that their sums put right
   *     is in doubt once
   */
  void learn(List<ProjectDraft> full, List<ProjectDraft> all) {
    Map<List<ColumnKind>, List<ProjectDraft>> byHeading =
        full.stream()
            .collect(
                Collectors.groupingBy(
                    one -> roles(heading(one.head())), LinkedHashMap::new, Collectors.toList()));
    Map<Set<ColumnKind>, Integer> most = new LinkedHashMap<>();
    byHeading.forEach((roles, records) -> {
      if (holding(records, roles.indexOf(ColumnKind.TOTAL)) * 2 > records.size()) {
        Set<ColumnKind> columns = Set.copyOf(roles);
        int before = most.getOrDefault(columns, 0);
        if (records.size() > before) {
          usual.remove(columns);
        }
        if (records.size() >= before) {
          most.put(columns, records.size());
          usual.computeIfAbsent(columns, any -> new ArrayList<>()).add(roles);
        }
      }
    });
    byHeading.forEach((roles, records) -> totals.put(roles, total(roles, records)));
    all.stream()
        .filter(record -> !record.money().isEmpty() && isAgainstHeading(record))
        .map(ProjectDraft::head)
        .distinct()
        .forEach(this::doubt);
  }

  private void doubt(TableHead head) {
    List<Named> columns = heading(head);
    Value name = columns.get(roles(columns).indexOf(ColumnKind.TOTAL)).column().word().name();
    Line line = head.lines().getFirst();
    notes.doubt(name == null ? line.whole() : name.pieces().getFirst(), Reason.COLUMN_PATTERN);
  }

  private int total(List<ColumnKind> roles, List<ProjectDraft> records) {
    int heading = roles.indexOf(ColumnKind.TOTAL);
    int all = records.size();
    if (heading < 0 || roles.size() < 3) {
      return heading;
    }
    int own = holding(records, heading);
    List<Integer> others = new ArrayList<>();
    for (int at = 0; at < roles.size(); at++) {
      if (at != heading && holding(records, at) * 10 >= all * 9 && holding(records, at) > own) {
        others.add(at);
      }
    }
    if (own * 2 > all || others.isEmpty()) {
      return heading;
    }
    int other = others.getFirst();
    boolean known = List.of(moved(roles, heading, other)).equals(usual.get(Set.copyOf(roles)));
    boolean sure = others.size() == 1 && (known || holding(records, other) - own > 1);
    return sure ? other : UNDECIDED;
  }

  private static int holding(List<ProjectDraft> records, int total) {
    return (int) records.stream().filter(one -> total >= 0 && Sums.hold(parts(one, total))).count();
  }

  private static List<CostDraft.Part> parts(ProjectDraft record, int total) {
    List<Named> heading = heading(record.head());
    List<Named> columns = moved(heading, roles(heading).indexOf(ColumnKind.TOTAL), total);
    return MoneyReader.named(columns, record.money());
  }

  private static <T> List<T> moved(List<T> columns, int from, int to) {
    List<T> moved = new ArrayList<>(columns);
    if (from >= 0 && from != to) {
      moved.add(to, moved.remove(from));
    }
    return moved;
  }

  /** The columns in the order of the record's amounts; the heading's where nothing tells. */
  List<Named> of(ProjectDraft record) {
    List<Named> heading = heading(record.head());
    int from = roles(heading).indexOf(ColumnKind.TOTAL);
    int to = totals.getOrDefault(roles(heading), from);
    return to == UNDECIDED ? heading : moved(heading, from, to);
  }

  /** Whether the sums put the total at another place than the heading does. */
  boolean isAgainstHeading(ProjectDraft record) {
    List<ColumnKind> roles = roles(heading(record.head()));
    int from = roles.indexOf(ColumnKind.TOTAL);
    int to = totals.getOrDefault(roles, from);
    return to != from && to != UNDECIDED;
  }

  /** Whether the sums speak against the heading and nothing tells another order. */
  boolean isUndecided(ProjectDraft record) {
    return totals.getOrDefault(roles(heading(record.head())), 0) == UNDECIDED
        && roles(heading(record.head())).contains(ColumnKind.TOTAL);
  }

  /**
   * Whether the heading, of several lines, gives the parts in another order than most headings of
   * the document do, or as many do; the sum is the same, so that nothing tells which part is which.
   */
  boolean isOddlyParted(ProjectDraft record) {
    List<ColumnKind> roles = roles(of(record));
    List<List<ColumnKind>> most = usual.getOrDefault(Set.copyOf(roles), List.of());
    long lines =
        heading(record.head()).stream()
            .map(named -> named.column().word().name())
            .filter(name -> name != null)
            .map(name -> name.pieces().getFirst().line().number())
            .distinct()
            .count();
    return lines > 1
        && most.stream().anyMatch(other -> !withoutTotal(roles).equals(withoutTotal(other)));
  }

  private static List<ColumnKind> withoutTotal(List<ColumnKind> roles) {
    return roles.stream().filter(role -> role != ColumnKind.TOTAL).toList();
  }
}
