package jp.hakaru.inout.ingest.internal.joint.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import jp.hakaru.base.kernel.FiscalYear;
import jp.hakaru.inout.ingest.internal.joint.line.JointLine;
import jp.hakaru.inout.ingest.internal.profile.JointColumn;
import jp.hakaru.inout.ingest.internal.profile.JointPapersProfile.SectionKind;
import jp.hakaru.inout.ingest.internal.profile.JointTable;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Tables whose cells blanks part (空白でそろえた表): below a head that is known, each cell stands in the
 * column above it, and what goes on in further lines is of the row above.
 */
public final class AlignedRows {
  private static final int FEWEST = 3;
  private static final int LEAST_YEARS = 2;
  private static final Set<JointColumn> OF_GROUP =
      EnumSet.of(JointColumn.NUMBER, JointColumn.TITLE, JointColumn.DEPARTMENTS);
  private static final Map<SectionKind, List<JointTable>> TABLES =
      Map.of(
          SectionKind.SURVEY, List.of(JointTable.NEEDS, JointTable.ANSWERS, JointTable.KINDS),
          SectionKind.THEMES, List.of(JointTable.THEMES),
          SectionKind.EFFORTS, List.of(JointTable.EFFORTS),
          SectionKind.BUDGET, List.of(JointTable.BUDGET),
          SectionKind.REGIONS, List.of(JointTable.REGIONS),
          SectionKind.TARGETS, List.of(JointTable.TARGETS));

  private final TableHeads heads;

  public AlignedRows(TableHeads heads) {
    this.heads = heads;
  }

  /** The head of a table as it is read, and what it is of; unset for one of years. */
  private record Head(JointLine line, boolean goesOn) {}

  /** The lines of a section of {@code kind}, the cells of such tables in their columns. */
  public List<JointLine> of(List<JointLine> lines, SectionKind kind) {
    List<JointLine> out = new ArrayList<>();
    int at = 0;
    while (at < lines.size()) {
      Optional<Head> head = head(lines, at, kind);
      if (head.isEmpty()) {
        out.add(lines.get(at++));
      } else {
        out.add(head.get().line());
        at = rows(lines, at + 1, head.get(), kind, out);
      }
    }
    return out;
  }

  private Optional<Head> head(List<JointLine> lines, int at, SectionKind kind) {
    JointLine line = lines.get(at);
    if (line.cells().getFirst().line().tabbed() || !line.isTable()) {
      return Optional.empty();
    }
    if (kind == SectionKind.ROADMAP) {
      long years =
          line.cells().stream().filter(cell -> FiscalYear.written(cell.text()).isPresent()).count();
      return years < LEAST_YEARS ? Optional.empty() : Optional.of(new Head(line, false));
    }
    if (kind == SectionKind.CALENDAR) {
      boolean months =
          heads
              .column(JointTable.CALENDAR, line.cells().getFirst())
              .filter(column -> column == JointColumn.MONTHS)
              .isPresent();
      return months ? Optional.of(new Head(line, false)) : Optional.empty();
    }
    Optional<Head> named = named(line, kind);
    return named.isPresent() || kind != SectionKind.EFFORTS || at + 1 >= lines.size()
        ? named
        : cases(line, lines.get(at + 1));
  }

  /** The head of a table of such a section by the names of its columns. */
  private Optional<Head> named(JointLine line, SectionKind kind) {
    for (JointTable table : TABLES.getOrDefault(kind, List.of())) {
      JointLine parted = parted(line, table);
      boolean known =
          parted.cells().size() >= FEWEST
              && (heads.find(table, parted).isPresent()
                  || table == JointTable.THEMES && heads.find(table, parted, OF_GROUP).isPresent());
      if (known) {
        boolean goesOn = table != JointTable.NEEDS && !table.isOpen();
        return Optional.of(new Head(parted, goesOn));
      }
    }
    return Optional.empty();
  }

  /** A line that names the cases of the terms below it, whose labels stand left of all of them. */
  private static Optional<Head> cases(JointLine line, JointLine next) {
    Piece first = next.cells().getFirst();
    boolean above =
        next.isTable()
            && !first.line().tabbed()
            && next.above() == line.cells().getFirst().line().number()
            && Spots.x(first, first.end())
                <= Spots.x(line.cells().getFirst(), line.cells().getFirst().start())
            && next.cells().size() <= line.cells().size() + 1;
    if (!above) {
      return Optional.empty();
    }
    List<Integer> columns =
        Stream.iterate(1, column -> column + 1).limit(line.cells().size()).toList();
    return Optional.of(new Head(line.placed(line.cells(), columns), false));
  }

  /**
   * Takes the rows below a head to {@code out}.
   *
   * @return where the first line stands that is none
   */
  private int rows(
      List<JointLine> lines, int from, Head head, SectionKind kind, List<JointLine> out) {
    Spots spots = new Spots(head.line().cells(), head.line().columns());
    boolean cased = head.line().columns().getFirst() > 0;
    int last = head.line().cells().getFirst().line().number();
    boolean begun = false;
    for (int at = from; at < lines.size(); at++) {
      JointLine line = lines.get(at);
      List<Piece> parted = spots.parted(line.cells());
      Optional<List<Integer>> columns =
          line.above() > last
                  || line.isTable() && named(line, kind).isPresent()
                  || line.isBehindPage() && !line.isTable() && line.indent() == 0
                  || line.cells().getFirst().line().tabbed()
                  || line.wholeKey().startsWith("※")
              ? Optional.empty()
              : cased ? labelled(line) : spots.of(parted);
      if (columns.isEmpty()) {
        return at;
      }
      JointLine row = line.placed(cased ? line.cells() : parted, columns.get());
      last = line.cells().getFirst().line().number();
      if (head.goesOn() && begun && columns.get().getFirst() > 0) {
        out.add(out.removeLast().with(row));
      } else {
        out.add(row);
        begun = true;
      }
    }
    return lines.size();
  }

  /** A row of terms: its label, then a cell a case or one for all. */
  private static Optional<List<Integer>> labelled(JointLine line) {
    return line.isTable() && line.cells().getFirst().text().length() > 1
        ? Optional.of(line.columns())
        : Optional.empty();
  }

  /** The line with names of columns that single blanks part, or whose letters blanks part. */
  private JointLine parted(JointLine line, JointTable table) {
    List<Piece> cells = new ArrayList<>();
    for (Piece cell : line.cells()) {
      if (!cells.isEmpty() && isSpaced(cells.getLast(), cell, table)) {
        Piece first = cells.removeLast();
        cells.add(new Piece(first.line(), first.start(), cell.end()));
      } else {
        cells.addAll(names(cell, table));
      }
    }
    List<Integer> columns = Stream.iterate(0, column -> column + 1).limit(cells.size()).toList();
    return cells.size() == line.cells().size() ? line : line.placed(cells, columns);
  }

  /** Whether two letters are one name of a column. */
  private boolean isSpaced(Piece first, Piece second, JointTable table) {
    boolean letters =
        Words.key(first.text()).length() <= 2 && Words.key(second.text()).length() == 1;
    return letters
        && heads.column(table, first).isEmpty()
        && heads.column(table, new Piece(first.line(), first.start(), second.end())).isPresent();
  }

  /** The names of columns in a cell, where all that blanks part are some. */
  private List<Piece> names(Piece cell, JointTable table) {
    List<Piece> names = new ArrayList<>();
    int start = cell.start();
    for (int at = cell.start(); at <= cell.end(); at++) {
      boolean ends = at == cell.end() || Lines.isBlank(cell.line().raw().charAt(at));
      if (ends && at > start) {
        names.add(new Piece(cell.line(), start, at));
      }
      start = ends ? at + 1 : start;
    }
    boolean all =
        names.size() > 1
            && heads.column(table, cell).isEmpty()
            && names.stream().allMatch(name -> heads.column(table, name).isPresent());
    return all ? names : List.of(cell);
  }
}
