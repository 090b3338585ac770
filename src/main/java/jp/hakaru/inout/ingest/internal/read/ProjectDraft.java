package jp.hakaru.inout.ingest.internal.read;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import org.jspecify.annotations.Nullable;

/** One numbered record of a table while it is read (読み取り中の事業): its lines and what its cells say. */
public final class ProjectDraft {
  /** An amount or a dash: the how-manieth line of the record, and the cell. */
  public record MoneyCell(int row, Line line, Cell cell, boolean inPlace) {
    public boolean isDash() {
      return Words.isDash(cell.text());
    }

    public long amount() {
      return isDash() ? 0 : Words.amount(cell.text());
    }

    public Piece piece() {
      return line.piece(cell);
    }
  }

  /** A cell of a reference column. */
  public record ReferenceCell(TableHead.Col column, Piece piece) {}

  final TableHead head;
  final List<Line> lines = new ArrayList<>();
  final Map<ColumnKind, List<Piece>> pieces = new EnumMap<>(ColumnKind.class);
  final Map<ColumnKind, List<Integer>> rows = new EnumMap<>(ColumnKind.class);
  final List<ReferenceCell> references = new ArrayList<>();
  final List<MoneyCell> money = new ArrayList<>();
  final Set<ColumnKind> disputed = EnumSet.noneOf(ColumnKind.class);
  boolean anchored;

  /** Whether a line below it was left out that may be part of it, or a record without number. */
  boolean brokenOff;

  private @Nullable CostDraft cost;

  ProjectDraft(TableHead head) {
    this.head = head;
  }

  void add(ColumnKind kind, int row, Piece piece) {
    pieces.computeIfAbsent(kind, any -> new ArrayList<>()).add(piece);
    rows.computeIfAbsent(kind, any -> new ArrayList<>()).add(row);
  }

  /** The heading of its table. */
  public TableHead head() {
    return head;
  }

  /** Its lines, at least one. */
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /** The cells of its reference columns. */
  public List<ReferenceCell> references() {
    return List.copyOf(references);
  }

  /** Its amounts in the order in which the paper prints them. */
  public List<MoneyCell> money() {
    return List.copyOf(money);
  }

  /** Whether it prints an amount, read or not; a dash is none. */
  boolean printsMoney() {
    return isDisputed(ColumnKind.COST) || money.stream().anyMatch(cell -> !cell.isDash());
  }

  /** Whether a cell in its first line shows by its place that the line is aligned. */
  public boolean isAnchored() {
    return anchored;
  }

  /** Whether something was left out below it that may be its own. */
  public boolean isBrokenOff() {
    return brokenOff;
  }

  /** What was left out below it belongs to another record. */
  public void mend() {
    brokenOff = false;
  }

  /** Whether nothing tells which cells of {@code kind} are its own. */
  public boolean isDisputed(ColumnKind kind) {
    return disputed.contains(kind);
  }

  public void dispute(ColumnKind kind) {
    disputed.add(kind);
  }

  /** Its amounts once decided; unset where none holds. */
  public @Nullable CostDraft cost() {
    return cost;
  }

  public void decide(@Nullable CostDraft decided) {
    cost = decided;
  }

  public List<Piece> of(ColumnKind kind) {
    return pieces.getOrDefault(kind, List.of());
  }

  public boolean has(ColumnKind kind) {
    return pieces.containsKey(kind);
  }

  /** Whether a wrapped field goes over a line and comes back, which no top-aligned cell does. */
  public boolean hasHole(ColumnKind kind) {
    List<Integer> at = rows.getOrDefault(kind, List.of());
    return !at.isEmpty() && (at.getFirst() != 0 || at.getLast() != at.size() - 1);
  }

  /** The number in the first column; 0 where there is none. */
  public int number() {
    return of(ColumnKind.NUMBER).stream()
        .findFirst()
        .map(piece -> Words.key(piece.text()).replaceAll("[^0-9]", ""))
        .map(Integer::parseInt)
        .orElse(0);
  }

  public Line first() {
    return lines.getFirst();
  }
}
