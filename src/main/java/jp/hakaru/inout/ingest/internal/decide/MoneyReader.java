package jp.hakaru.inout.ingest.internal.decide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
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
  private final MoneyOrder order;
  private final MoneyChoices choices;
  private @Nullable String usualShape;
  private @Nullable String usualParts;
  private boolean shapeIsShared;
  private boolean usuallyStacked;

  public MoneyReader(Notes notes) {
    this.notes = notes;
    this.order = new MoneyOrder(notes);
    this.choices = new MoneyChoices(notes);
  }

  /** Decides the amounts of all records of the document, which are judged by their likes. */
  public void read(List<ProjectDraft> records) {
    records.forEach(record -> Brackets.setAside(record, notes));
    List<ProjectDraft> single = records.stream().filter(one -> !one.head().isOfYears()).toList();
    new YearMoney(notes)
        .read(records.stream().filter(record -> record.head().isOfYears()).toList());
    order.learn(single.stream().filter(one -> isFull(one) && !allDashes(one)).toList(), single);
    Map<String, Integer> shapes = new HashMap<>();
    Map<String, Integer> headings = new HashMap<>();
    for (ProjectDraft record : single) {
      headings.merge(parts(record), 1, Integer::sum);
      if (isFull(record) && !allDashes(record) && addsUp(record)) {
        shapes.merge(MoneyShape.of(record), 1, Integer::sum);
      }
    }
    usualShape = mostFrequent(shapes);
    shapeIsShared = usualShape != null && shapes.getOrDefault(usualShape, 0) > 1;
    usualParts = mostFrequent(headings);
    usuallyStacked = usualShape != null && !usualShape.startsWith("0:0 0:");
    single.forEach(record -> decide(record).ifPresent(record::decide));
    new ScheduleMoney().read(records);
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
    return MoneyOrder.roles(MoneyOrder.heading(record.head())).stream()
        .sorted()
        .toList()
        .toString();
  }

  private static boolean isFull(ProjectDraft record) {
    return !record.money().isEmpty()
        && record.money().size() == MoneyOrder.heading(record.head()).size();
  }

  private static boolean allDashes(ProjectDraft record) {
    return record.money().stream().allMatch(ProjectDraft.MoneyCell::isDash);
  }

  /** Whether the amounts of a full record add up in the order that is read. */
  private boolean addsUp(ProjectDraft record) {
    return Sums.hold(named(order.of(record), record.money()));
  }

  private Optional<CostDraft> decide(ProjectDraft record) {
    if (record.money().isEmpty()) {
      return Optional.empty();
    }
    List<MoneyOrder.Named> columns = order.of(record);
    if (allDashes(record)) {
      boolean atStart = record.money().getFirst().row() == 0 && record.money().getFirst().inPlace();
      record.money().forEach(cell -> notes.structure(cell.piece()));
      return (atStart || isFull(record)) && !columns.isEmpty()
          ? Optional.of(total(record, columns))
          : Optional.empty();
    }
    if (record.isDisputed(ColumnKind.COST) || !parts(record).equals(usualParts)) {
      return totalOnly(record, columns);
    }
    boolean first = !columns.isEmpty() && columns.getFirst().role() == ColumnKind.TOTAL;
    if (!isFull(record)) {
      return partial(record, columns);
    }
    if (order.isUndecided(record) && !addsUp(record)) {
      return nothing(record, Reason.SUM);
    }
    if (order.isOddlyParted(record)) {
      return totalOnly(record, columns);
    }
    return first ? inOrder(record, columns) : withTotalElsewhere(record, columns);
  }

  private Optional<CostDraft> inOrder(ProjectDraft record, List<MoneyOrder.Named> columns) {
    boolean regular =
        (usualShape != null && shapeIsShared)
            ? usualShape.equals(MoneyShape.of(record))
            : MoneyShape.isPlain(record);
    if (addsUp(record)) {
      if (!regular) {
        Optional<CostDraft> chosen = choices.chooseSum(record, columns, Reason.COLUMN_PATTERN);
        if (chosen.isPresent()) {
          return chosen;
        }
        flag(record, Reason.COLUMN_PATTERN);
      }
      return Optional.of(cost(record, named(columns, record.money())));
    }
    if (regular) {
      flag(record, Reason.SUM);
      return Optional.of(cost(record, named(columns, record.money())));
    }
    return byColumns(record, columns);
  }

  private Optional<CostDraft> withTotalElsewhere(
      ProjectDraft record, List<MoneyOrder.Named> columns) {
    int at = MoneyOrder.roles(columns).indexOf(ColumnKind.TOTAL);
    boolean sure = isInOneLine(record.head()) || order.isAgainstHeading(record);
    if (at < 0 || !sure) {
      return nothing(record, at > 0 ? Reason.COLUMN_PATTERN : Reason.PARTIAL_AMOUNTS);
    }
    List<CostDraft.Part> parts = new ArrayList<>(named(columns, record.money()));
    parts.addFirst(parts.remove(at));
    if (!Sums.hold(parts)) {
      notes.doubt(parts.getFirst().cell().piece(), Reason.SUM);
    }
    return Optional.of(cost(record, parts));
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
  private Optional<CostDraft> byColumns(ProjectDraft record, List<MoneyOrder.Named> columns) {
    List<CostDraft.Part> parts = named(columns, MoneyChoices.down(record.money()));
    if (Sums.hold(parts)) {
      notes.doubt(parts.getFirst().cell().piece(), Reason.COLUMN_PATTERN);
      return Optional.of(cost(record, parts));
    }
    return nothing(record, Reason.SUM);
  }

  /**
   * A record of which some amounts are blank: where they stand beside each other, each belongs to
   * the column at its place. The sum tells whether that is so; where it says nothing, the record is
   * flagged.
   */
  private Optional<CostDraft> partial(ProjectDraft record, List<MoneyOrder.Named> columns) {
    boolean beside =
        record.money().size() < columns.size()
            && record.isAnchored()
            && !usuallyStacked
            && record.money().stream().allMatch(cell -> cell.row() == 0);
    if (!beside) {
      return totalOnly(record, columns);
    }
    boolean tabbed = record.first().tabbed();
    List<CostDraft.Part> parts = new ArrayList<>();
    for (ProjectDraft.MoneyCell cell : record.money()) {
      Optional<MoneyOrder.Named> at = Places.at(cell, columns);
      if (at.isEmpty()
          || parts.stream().anyMatch(part -> part.column().equals(at.get().column()))) {
        return totalOnly(record, columns);
      }
      parts.add(new CostDraft.Part(at.get().role(), at.get().column(), cell));
    }
    parts.sort(Comparator.comparing(part -> part.role() != ColumnKind.TOTAL));
    boolean total = parts.getFirst().role() == ColumnKind.TOTAL;
    if (!total || (!tabbed && !Sums.addUp(parts))) {
      return nothing(record, Reason.PARTIAL_AMOUNTS);
    }
    if (!Sums.addUp(parts)) {
      notes.doubt(parts.getFirst().cell().piece(), Reason.PARTIAL_AMOUNTS);
    }
    return Optional.of(cost(record, parts));
  }

  /**
   * The total alone, where it stands in its own place beside the number, the document stacks its
   * amounts, no other amount stands beside it, and no part is greater.
   */
  private Optional<CostDraft> totalOnly(ProjectDraft record, List<MoneyOrder.Named> columns) {
    ProjectDraft.MoneyCell first = record.money().getFirst();
    boolean sure =
        usuallyStacked
            && !columns.isEmpty()
            && columns.getFirst().role() == ColumnKind.TOTAL
            && first.row() == 0
            && first.inPlace()
            && record.money().stream().filter(cell -> cell.row() == 0).count() == 1
            && record.of(ColumnKind.YEARS).stream()
                .noneMatch(cell -> record.isDisputed(ColumnKind.YEARS) && isFigure(cell.text()))
            && (first.isDash()
                || record.money().size() > columns.size()
                || record.money().stream()
                    .allMatch(cell -> cell.amount().compareTo(first.amount()) <= 0));
    if (!sure) {
      return nothing(record, Reason.PARTIAL_AMOUNTS);
    }
    Optional<CostDraft> chosen = choices.choose(record, columns, Reason.PARTIAL_AMOUNTS);
    if (chosen.isPresent()) {
      return chosen;
    }
    record.money().stream()
        .skip(1)
        .forEach(cell -> notes.unread(cell.piece(), Reason.PARTIAL_AMOUNTS));
    notes.doubt(first.piece(), Reason.PARTIAL_AMOUNTS);
    return Optional.of(total(record, columns));
  }

  private static boolean isFigure(String text) {
    return Words.isAmount(text) || Words.isDash(text);
  }

  /** Nothing, unless a person chose a reading. */
  private Optional<CostDraft> nothing(ProjectDraft record, Reason reason) {
    Optional<CostDraft> chosen = choices.choose(record, order.of(record), reason);
    if (chosen.isPresent()) {
      return chosen;
    }
    record.money().forEach(cell -> notes.unread(cell.piece(), reason));
    notes.doubt(record.money().getFirst().piece(), reason);
    return Optional.empty();
  }

  private void flag(ProjectDraft record, Reason reason) {
    notes.doubt(record.money().getFirst().piece(), reason);
  }

  /** The record's first amount as its total. */
  private static CostDraft total(ProjectDraft record, List<MoneyOrder.Named> columns) {
    return cost(
        record,
        List.of(
            new CostDraft.Part(
                ColumnKind.TOTAL, columns.getFirst().column(), record.money().getFirst())));
  }

  static CostDraft cost(ProjectDraft record, List<CostDraft.Part> parts) {
    return new CostDraft(record.head().find(ColumnKind.COST).orElse(null), parts);
  }

  /** The amounts, each as the column in its turn names it. */
  static List<CostDraft.Part> named(
      List<MoneyOrder.Named> columns, List<ProjectDraft.MoneyCell> cells) {
    List<CostDraft.Part> parts = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      MoneyOrder.Named named = columns.get(i);
      parts.add(new CostDraft.Part(named.role(), named.column(), cells.get(i)));
    }
    return parts;
  }
}
