package jp.hakaru.inout.ingest.internal.read;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/** One numbered record of a table while it is read (読み取り中の事業): its lines and what its cells say. */
public final class ProjectDraft {
  /** An amount or a dash: the how-manieth line of the record, and the cell. */
  public record MoneyCell(int row, Line line, Cell cell, boolean inPlace) {
    public boolean isDash() {
      return Words.isDash(cell.text());
    }

    /** Whether it stands in brackets, so that it may be something else than what is above it. */
    public boolean isBracketed() {
      return Words.isBracketedAmount(cell.text());
    }

    /** The first figure of the cell with its decimals as printed; 0 for a dash. */
    public BigDecimal amount() {
      return isDash() ? BigDecimal.ZERO : Words.amount(cell.text());
    }

    /** The whole cell, or its first figure where a second one in brackets follows. */
    public Piece piece() {
      int end = Words.firstFigure(cell.text());
      return end == cell.text().length()
          ? line.piece(cell)
          : Glyphs.spaced(line.piece(cell)).piece(0, end);
    }

    /** The figure in brackets behind the first one. */
    public Optional<Piece> second() {
      int end = Words.firstFigure(cell.text());
      return end == cell.text().length()
          ? Optional.empty()
          : Optional.of(Glyphs.spaced(line.piece(cell)).piece(end, cell.text().length()));
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
  boolean yearsAnchored;

  /** Whether a line below it was left out that may be part of it, or a record without number. */
  boolean brokenOff;

  /** Of what type a line above it in its table says that it is. */
  @Nullable Value group;

  private boolean relisted;
  private final List<CostDraft> costs = new ArrayList<>();

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

  /** Whether a cell right of the years shows by its place that those before it have theirs. */
  public boolean hasYearsInPlace() {
    return yearsAnchored;
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

  /** A person told which cells of {@code kind} are its own. */
  public void settle(ColumnKind kind) {
    disputed.remove(kind);
  }

  /** Takes amounts that are read otherwise out of those that it prints. */
  public void setAside(List<MoneyCell> cells) {
    money.removeAll(cells);
  }

  /** Its amounts once decided, one for each year; empty where none holds. */
  public List<CostDraft> costs() {
    return List.copyOf(costs);
  }

  public void decide(CostDraft decided) {
    costs.add(decided);
  }

  public List<Piece> of(ColumnKind kind) {
    return List.copyOf(pieces.getOrDefault(kind, List.of()));
  }

  /** Gives it a name that is part of what its name's cells hold. */
  public void rename(List<Piece> name) {
    pieces.put(ColumnKind.NAME, new ArrayList<>(name));
    rows.put(
        ColumnKind.NAME,
        new ArrayList<>(name.stream().map(piece -> lines.indexOf(piece.line())).toList()));
  }

  /** Gives it a status that another cell prints. */
  public void giveStatus(Piece piece) {
    add(ColumnKind.STATUS, lines.indexOf(piece.line()), piece);
  }

  /** Takes out a cell of {@code kind} that says nothing of that kind. */
  public void take(ColumnKind kind, Piece piece) {
    List<Piece> kept = new ArrayList<>(of(kind));
    kept.remove(piece);
    pieces.remove(kind);
    rows.remove(kind);
    kept.forEach(one -> add(kind, lines.indexOf(one.line()), one));
  }

  /** Its type, as the last line between rows above it names it. */
  public Optional<Value> group() {
    return Optional.ofNullable(group);
  }

  /** What stands above it says nothing of its type. */
  public void ungroup() {
    group = null;
  }

  /** Whether the paper says that it prints it again (再掲). */
  public boolean isRelisted() {
    return relisted;
  }

  public void relist() {
    relisted = true;
  }

  public boolean has(ColumnKind kind) {
    return pieces.containsKey(kind);
  }

  /** Whether a wrapped field goes over a line and comes back, which no top-aligned cell does. */
  public boolean hasHole(ColumnKind kind) {
    List<Integer> at = rows.getOrDefault(kind, List.of());
    return !at.isEmpty() && (at.getFirst() != 0 || at.getLast() != at.size() - 1);
  }

  /** The number in the first column, of several parts the last; 0 where there is none. */
  public int number() {
    return of(ColumnKind.NUMBER).stream()
        .findFirst()
        .map(piece -> Words.lastNumber(piece.text()))
        .orElse(0);
  }

  /** The parts of its number before the last; empty where it has one. */
  public String series() {
    String text = printedNumber();
    return text.substring(0, Math.max(0, text.lastIndexOf('-')));
  }

  /** Its number as the paper means it, without brackets; empty where it has none. */
  public String printedNumber() {
    return of(ColumnKind.NUMBER).stream()
        .findFirst()
        .map(piece -> Words.key(piece.text()).replaceAll("[^0-9A-Z-]", ""))
        .orElse("");
  }

  public Line first() {
    return lines.getFirst();
  }
}
