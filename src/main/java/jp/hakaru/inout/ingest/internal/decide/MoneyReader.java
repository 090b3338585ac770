package jp.hakaru.inout.ingest.internal.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.read.CostDraft;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Step 6, decide, for amounts (金額の決定): which amount of a record is the total and which its parts.
 * The heading gives the order; the shape that most records of the document share tells a regular
 * record from an odd one; the sum chooses between readings of an odd one and never changes a value.
 * An odd record whose sums hold in several readings is read in the paper's reading order and
 * flagged. Source: DESIGN §6, step 6; §3, money (nothing is repaired).
 */
public final class MoneyReader {
  private final Notes notes;
  private @Nullable String usualShape;
  private @Nullable String usualParts;
  private boolean shapeIsShared;
  private boolean usuallyStacked;

  public MoneyReader(Notes notes) {
    this.notes = notes;
  }

  /** Decides the amounts of all records of the document, which are judged by their likes. */
  public void read(List<ProjectDraft> records) {
    Map<String, Integer> shapes = new HashMap<>();
    Map<String, Integer> headings = new HashMap<>();
    for (ProjectDraft record : records) {
      headings.merge(parts(record), 1, Integer::sum);
      if (isFull(record) && !allDashes(record) && addsUp(record.money())) {
        shapes.merge(shape(record), 1, Integer::sum);
      }
    }
    usualShape = mostFrequent(shapes);
    shapeIsShared = usualShape != null && shapes.getOrDefault(usualShape, 0) > 1;
    usualParts = mostFrequent(headings);
    usuallyStacked = usualShape != null && !usualShape.startsWith("0:0 0:");
    records.forEach(record -> record.decide(decide(record).orElse(null)));
  }

  private static @Nullable String mostFrequent(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The amounts that a table's heading names; a table that names others than most lost a part. */
  private static String parts(ProjectDraft record) {
    return roles(record).stream().sorted().toList().toString();
  }

  static List<ColumnKind> roles(ProjectDraft record) {
    List<ColumnKind> roles = new ArrayList<>();
    List<TableHead.Col> cols = record.head().money();
    boolean ownTotal = cols.stream().anyMatch(col -> col.kind() == ColumnKind.TOTAL);
    for (TableHead.Col col : cols) {
      if (col.kind() != ColumnKind.COST) {
        roles.add(col.kind());
      } else if (!ownTotal) {
        roles.add(ColumnKind.TOTAL);
      }
    }
    return roles;
  }

  private static boolean isFull(ProjectDraft record) {
    return !record.money().isEmpty() && record.money().size() == roles(record).size();
  }

  private static boolean allDashes(ProjectDraft record) {
    return record.money().stream().allMatch(ProjectDraft.MoneyCell::isDash);
  }

  private static String shape(ProjectDraft record) {
    int first = record.money().getFirst().cell().index();
    StringBuilder shape = new StringBuilder();
    for (ProjectDraft.MoneyCell cell : record.money()) {
      shape.append(cell.row()).append(':');
      shape.append(cell.line().tabbed() ? cell.cell().index() - first : 0).append(' ');
    }
    return shape.toString();
  }

  /** Whether the first amount is the sum of the others; one amount alone adds up. */
  static boolean addsUp(List<ProjectDraft.MoneyCell> cells) {
    if (cells.size() < 3) {
      return true;
    }
    long parts = cells.stream().skip(1).mapToLong(ProjectDraft.MoneyCell::amount).sum();
    return !cells.getFirst().isDash() && cells.getFirst().amount() == parts;
  }

  private Optional<CostDraft> decide(ProjectDraft record) {
    if (record.money().isEmpty()) {
      return Optional.empty();
    }
    List<ColumnKind> roles = roles(record);
    if (allDashes(record)) {
      boolean atStart = record.money().getFirst().row() == 0 && record.money().getFirst().inPlace();
      record.money().forEach(cell -> notes.structure(cell.piece()));
      return atStart || isFull(record)
          ? Optional.of(named(List.of(ColumnKind.TOTAL), record.money().subList(0, 1)))
          : Optional.empty();
    }
    if (record.isDisputed(ColumnKind.COST) || !parts(record).equals(usualParts)) {
      return totalOnly(record, roles);
    }
    if (!isFull(record) || !roles.getFirst().equals(ColumnKind.TOTAL)) {
      return isFull(record) ? withTotalElsewhere(record, roles) : partial(record, roles);
    }
    boolean regular =
        usualShape != null && shapeIsShared ? usualShape.equals(shape(record)) : isPlain(record);
    if (addsUp(record.money())) {
      if (!regular) {
        flag(record, Reason.COLUMN_PATTERN);
      }
      return Optional.of(named(roles, record.money()));
    }
    if (regular) {
      flag(record, Reason.SUM);
      return Optional.of(named(roles, record.money()));
    }
    return byColumns(record, roles);
  }

  private Optional<CostDraft> withTotalElsewhere(ProjectDraft record, List<ColumnKind> roles) {
    int at = roles.indexOf(ColumnKind.TOTAL);
    List<ProjectDraft.MoneyCell> ordered = new ArrayList<>(record.money());
    List<ColumnKind> orderedRoles = new ArrayList<>(roles);
    if (at > 0 && isInOneLine(record.head())) {
      ordered.addFirst(ordered.remove(at));
      orderedRoles.addFirst(orderedRoles.remove(at));
      if (!addsUp(ordered)) {
        flag(record, Reason.SUM);
      }
      return Optional.of(named(orderedRoles, ordered));
    }
    return nothing(record, at > 0 ? Reason.COLUMN_PATTERN : Reason.PARTIAL_AMOUNTS);
  }

  /**
   * Whether the order of the columns of amounts is sure: counted by tabs, or printed in one line.
   * By places alone a lower line's columns may seem to come before the total above them.
   */
  private static boolean isInOneLine(TableHead head) {
    return head.lines().stream().allMatch(Line::tabbed)
        || head.lines().stream()
                .filter(line -> head.money().stream().anyMatch(col -> names(line, col)))
                .count()
            < 2;
  }

  private static boolean names(Line line, TableHead.Col col) {
    Value name = col.word().name();
    return name != null && name.pieces().stream().anyMatch(piece -> piece.line().equals(line));
  }

  /** An odd record read down its columns; taken only when that reading adds up. */
  private Optional<CostDraft> byColumns(ProjectDraft record, List<ColumnKind> roles) {
    List<ProjectDraft.MoneyCell> down = new ArrayList<>(record.money());
    down.sort(
        Comparator.comparingInt((ProjectDraft.MoneyCell cell) -> cell.cell().index())
            .thenComparingInt(ProjectDraft.MoneyCell::row));
    if (addsUp(down)) {
      flag(record, Reason.COLUMN_PATTERN);
      return Optional.of(named(roles, down));
    }
    return nothing(record, Reason.SUM);
  }

  /**
   * Whether a record of a document in which no two are of one shape gives one below the other or
   * one beside the other.
   */
  private static boolean isPlain(ProjectDraft record) {
    boolean stacked = true;
    boolean beside = true;
    for (int i = 0; i < record.money().size(); i++) {
      ProjectDraft.MoneyCell cell = record.money().get(i);
      stacked &=
          cell.row() == i
              && (!cell.line().tabbed()
                  || cell.cell().index() == record.money().getFirst().cell().index());
      beside &= cell.row() == 0;
    }
    return stacked || beside;
  }

  /** Fewer or more amounts than columns. */
  private Optional<CostDraft> partial(ProjectDraft record, List<ColumnKind> roles) {
    boolean beside =
        record.money().size() < roles.size()
            && record.isAnchored()
            && !usuallyStacked
            && record.money().stream().allMatch(cell -> cell.row() == 0 && cell.line().tabbed());
    if (!beside) {
      return totalOnly(record, roles);
    }
    List<CostDraft.Part> parts = new ArrayList<>();
    for (ProjectDraft.MoneyCell cell : record.money()) {
      List<TableHead.Col> at =
          record.head().money().stream()
              .filter(col -> col.index() == cell.cell().index())
              .filter(col -> roles.contains(role(col, roles)))
              .toList();
      if (at.size() != 1) {
        return totalOnly(record, roles);
      }
      parts.add(new CostDraft.Part(role(at.getFirst(), roles), cell));
    }
    flag(record, Reason.PARTIAL_AMOUNTS);
    return parts.stream().anyMatch(part -> part.role() == ColumnKind.TOTAL)
        ? Optional.of(new CostDraft(List.copyOf(parts)))
        : nothing(record, Reason.PARTIAL_AMOUNTS);
  }

  private static ColumnKind role(TableHead.Col col, List<ColumnKind> roles) {
    boolean group = col.kind() == ColumnKind.COST;
    long totals = roles.stream().filter(role -> role == ColumnKind.TOTAL).count();
    return group && totals > 0 ? ColumnKind.TOTAL : col.kind();
  }

  /**
   * The total alone, where it stands in its own place beside the number, the document stacks its
   * amounts, and no part is greater.
   */
  private Optional<CostDraft> totalOnly(ProjectDraft record, List<ColumnKind> roles) {
    ProjectDraft.MoneyCell first = record.money().getFirst();
    boolean sure =
        usuallyStacked
            && !roles.isEmpty()
            && roles.getFirst() == ColumnKind.TOTAL
            && first.row() == 0
            && first.inPlace()
            && (first.isDash()
                || record.money().size() > roles.size()
                || record.money().stream().allMatch(cell -> cell.amount() <= first.amount()));
    if (!sure) {
      return nothing(record, Reason.PARTIAL_AMOUNTS);
    }
    record.money().stream()
        .skip(1)
        .forEach(cell -> notes.unread(cell.piece(), Reason.PARTIAL_AMOUNTS));
    notes.doubt(first.piece(), Reason.PARTIAL_AMOUNTS);
    return Optional.of(named(List.of(ColumnKind.TOTAL), List.of(first)));
  }

  private Optional<CostDraft> nothing(ProjectDraft record, Reason reason) {
    record.money().forEach(cell -> notes.unread(cell.piece(), reason));
    notes.doubt(record.money().getFirst().piece(), reason);
    return Optional.empty();
  }

  private void flag(ProjectDraft record, Reason reason) {
    notes.doubt(record.money().getFirst().piece(), reason);
  }

  private static CostDraft named(List<ColumnKind> roles, List<ProjectDraft.MoneyCell> cells) {
    List<CostDraft.Part> parts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      parts.add(new CostDraft.Part(roles.get(i), cells.get(i)));
    }
    return new CostDraft(List.copyOf(parts));
  }
}
