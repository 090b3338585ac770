package jp.hakaru.inout.ingest.internal.form.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.form.sheet.SheetField;
import jp.hakaru.inout.ingest.internal.form.sheet.YearHead;
import jp.hakaru.inout.ingest.internal.profile.FormProfile;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * The reader of tables of years (年度の列を持つ表の読み取り). A row begins with a known label, or goes on with
 * the one above; lines below it that are no rows by themselves belong to it where all cells
 * together make one row, or where each stands below the cell that it goes on with. What makes no
 * row is left unread.
 */
final class YearTableReader {
  private final RowLabels labels;
  private final Figure.Reader figures;
  private final List<String> stateEnds;
  private final List<String> remarks;
  private final Notes notes;
  private final RowChoices choices;

  YearTableReader(FormProfile profile, Notes notes) {
    this.labels = new RowLabels(profile);
    this.figures = new Figure.Reader(profile.figures());
    this.stateEnds = profile.rows().stateEnds();
    this.remarks = profile.noteSigns();
    this.notes = notes;
    this.choices = new RowChoices(notes, this::isValue);
  }

  /** A row while its lines are gathered. */
  private static final class Open {
    private final RowLabel label;
    private final @Nullable RowLabel group;
    private final List<Line> lines = new ArrayList<>();
    private RowCells.@Nullable Split split;
    private @Nullable Piece name;
    private final List<Piece> moreName = new ArrayList<>();

    Open(RowLabel label, @Nullable RowLabel group) {
      this.label = label;
      this.group = group;
    }
  }

  List<TableRow> read(SheetField field) {
    YearHead head = field.head();
    if (head == null) {
      field.lines().forEach(line -> notes.unread(line, Reason.NO_TABLE_HEADING));
      return List.of();
    }
    List<Open> rows = new ArrayList<>();
    RowLabel carried = null;
    for (Line line : field.lines()) {
      if (line.isBlank()) {
        continue;
      }
      if (isRemark(line)) {
        notes.unread(line, Reason.FOOTNOTE);
        continue;
      }
      carried = take(head, line, rows, carried);
    }
    List<TableRow> read = new ArrayList<>();
    for (Open row : rows) {
      close(head, row).ifPresentOrElse(read::add, () -> unread(row));
    }
    return read;
  }

  /** Whether such a row has a name between its label and its values. */
  private static boolean isNamed(RowKind kind) {
    return switch (kind) {
      case INDICATOR, STATE -> true;
      case COST, EFFORT, EARMARKED, GENERAL, REVENUE, GROUP, OTHER -> false;
    };
  }

  private static RowChoices.First first(YearHead head, Open row) {
    return new RowChoices.First(head, row.lines.getFirst(), before(row), isNamed(row.label.kind()));
  }

  private static boolean lacksName(Open row) {
    return isNamed(row.label.kind()) && row.name == null;
  }

  private boolean isRemark(Line line) {
    return remarks.stream().anyMatch(sign -> line.first().text().startsWith(Words.key(sign)));
  }

  private void unread(Open row) {
    row.lines.forEach(line -> notes.unread(line, Reason.NO_ALIGNMENT));
    notes.doubt(row.lines.getFirst().whole(), Reason.NO_ALIGNMENT);
  }

  /** Takes a line as a new row or as more of the last one; the label that a next row carries on. */
  private @Nullable RowLabel take(
      YearHead head, Line line, List<Open> rows, @Nullable RowLabel carried) {
    Optional<RowLabel> own = labels.find(line.piece(line.first()));
    if (own.isPresent()) {
      Optional<RowLabel> inner =
          own.get().kind() == RowKind.GROUP && line.cells().size() > 1
              ? labels.find(line.piece(line.cells().get(1)))
              : Optional.empty();
      RowLabel label = inner.orElse(own.get());
      Open row = new Open(label, inner.isPresent() ? own.get() : null);
      begin(head, row, line, inner.isPresent() ? 2 : 1);
      if (row.split == null || lacksName(row)) {
        choices
            .chosen(first(head, row))
            .ifPresent(split -> {
              row.split = split;
              row.name = isNamed(label.kind()) ? split.before().getLast() : null;
            });
      }
      rows.add(row);
      return own.get().kind() == RowKind.GROUP ? own.get() : label;
    }
    if (rows.isEmpty() || carried == null) {
      notes.unread(line, Reason.NOT_IN_FAMILY);
      notes.doubt(line.whole(), Reason.NOT_IN_FAMILY);
      return carried;
    }
    Open last = rows.getLast();
    Optional<RowCells.Split> split = RowCells.split(head, line);
    if (isNamed(carried.kind()) && isOwnRow(split, last)) {
      Open row = new Open(carried, null);
      begin(head, row, line, 0);
      rows.add(row);
    } else {
      last.lines.add(line);
    }
    return carried;
  }

  private static void begin(YearHead head, Open row, Line line, int labelCells) {
    row.lines.add(line);
    RowCells.split(head, line)
        .filter(split -> split.before().size() >= Math.min(labelCells, 1))
        .filter(split -> split.before().size() <= labelCells + 1)
        .filter(split -> !split.isEmpty())
        .ifPresent(split -> {
          row.split = split;
          row.name = split.before().size() > labelCells ? split.before().get(labelCells) : null;
        });
  }

  /**
   * Whether a line without a label is a row of its own: it has a name and a value in each column.
   */
  private boolean isOwnRow(Optional<RowCells.Split> split, Open last) {
    if (split.isEmpty() || split.get().before().size() != 1 || last.split == null) {
      return false;
    }
    boolean figured = split.get().values().stream().flatMap(List::stream).anyMatch(this::isValue);
    if (last.label.kind() == RowKind.INDICATOR) {
      return figured || split.get().isFull();
    }
    Piece name = last.name;
    return !figured && split.get().isFull() && name != null && endsState(name.text());
  }

  private boolean isValue(Piece cell) {
    return figures.read(cell).isPresent() || Words.isDash(cell.text());
  }

  private boolean endsState(String text) {
    return stateEnds.stream().anyMatch(text.strip()::endsWith);
  }

  private Optional<TableRow> close(YearHead head, Open row) {
    if (row.split == null && !flatten(head, row)) {
      choices.offer(first(head, row));
      return Optional.empty();
    }
    RowCells.Split split = Objects.requireNonNull(row.split);
    List<List<Piece>> cells = new ArrayList<>(split.values());
    if (row.lines.size() > 1 && !goesOn(head, row, cells)) {
      return Optional.empty();
    }
    if (lacksName(row)) {
      choices.offer(first(head, row));
    }
    if (isNamed(row.label.kind()) != (row.name != null)) {
      return Optional.empty();
    }
    notes.structure(row.label.words());
    mark(row);
    List<Piece> name = new ArrayList<>();
    if (row.name != null) {
      name.add(row.name);
    }
    name.addAll(row.moreName);
    return Optional.of(
        new TableRow(
            head,
            row.label.kind(),
            row.label.indicator(),
            row.label.revenue(),
            Value.written(row.label.words()),
            name.isEmpty() ? null : Value.written(name),
            row.label.unit(),
            cells));
  }

  /** The cells of the label and what stands in its brackets are structure. */
  private void mark(Open row) {
    Line line = row.lines.getFirst();
    labels
        .find(line.piece(line.first()))
        .ifPresent(own -> notes.structure(line.piece(line.first())));
    if (row.group != null) {
      notes.structure(line.piece(line.cells().get(1)));
    }
  }

  /** Whether the cells of all lines, one behind the other, make the row; one may be broken. */
  private boolean flatten(YearHead head, Open row) {
    List<Piece> all = new ArrayList<>();
    for (Line line : row.lines) {
      line.cells().forEach(cell -> all.add(line.piece(cell)));
    }
    int columns = head.columns().size();
    boolean named = isNamed(row.label.kind());
    int before = before(row);
    if (all.size() != before + columns) {
      return false;
    }
    row.name = named ? all.get(before - 1) : null;
    row.split =
        new RowCells.Split(
            all.subList(0, before),
            all.subList(before, all.size()).stream().<List<Piece>>map(List::of).toList());
    Line first = row.lines.getFirst();
    row.lines.clear();
    row.lines.add(first);
    return true;
  }

  /** How many cells stand before the first value: the label's, and the name. */
  private static int before(Open row) {
    return (row.group == null ? 1 : 2) + (isNamed(row.label.kind()) ? 1 : 0);
  }

  /** Adds what the further lines of a row go on with, each cell below its own. */
  private boolean goesOn(YearHead head, Open row, List<List<Piece>> cells) {
    for (Line line : row.lines.subList(1, row.lines.size())) {
      if (line.cells().size() == 1 && !line.tabbed() && !endsValue(cells.getLast())) {
        add(cells, cells.size() - 1, line.piece(line.first()));
        continue;
      }
      Optional<RowCells.Split> more = RowCells.split(head, line);
      if (more.isEmpty() || more.get().before().size() > 1 || !continues(more.get(), row, cells)) {
        return false;
      }
      row.moreName.addAll(more.get().before());
      for (int i = 0; i < cells.size(); i++) {
        int column = i;
        more.get().values().get(i).forEach(piece -> add(cells, column, piece));
      }
    }
    return true;
  }

  private boolean endsValue(List<Piece> cell) {
    return cell.isEmpty()
        || isValue(cell.getLast())
        || endsState(cell.getLast().text())
        || Words.endsSentence(cell.getLast().text());
  }

  /** Whether every cell goes on with one above that is no value by itself. */
  private boolean continues(RowCells.Split more, Open row, List<List<Piece>> cells) {
    for (int i = 0; i < cells.size(); i++) {
      if (!more.values().get(i).isEmpty() && endsValue(cells.get(i))) {
        return false;
      }
    }
    return more.before().isEmpty() || row.name != null;
  }

  private static void add(List<List<Piece>> cells, int column, Piece piece) {
    List<Piece> joined = new ArrayList<>(cells.get(column));
    joined.add(piece);
    cells.set(column, joined);
  }
}
