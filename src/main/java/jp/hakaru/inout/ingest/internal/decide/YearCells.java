package jp.hakaru.inout.ingest.internal.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hakaru.base.kernel.TextFold;
import jp.hakaru.inout.ingest.internal.label.TableHead;
import jp.hakaru.inout.ingest.internal.profile.ColumnKind;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.read.ProjectDraft;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * The cells of a record's first line in the columns of the years of work (年次計画の欄), each with its
 * year: by place where tabs count the columns and a cell behind them shows that none is lost, else
 * in turn where there is one for each year. None where that does not tell for every cell.
 */
public final class YearCells {
  private YearCells() {}

  public static Map<TableHead.Col, Cell> of(ProjectDraft record) {
    Line line = record.first();
    List<Cell> cells = new ArrayList<>();
    for (Piece piece : record.of(ColumnKind.YEARS)) {
      line.cells().stream()
          .filter(cell -> piece.line().equals(line) && cell.start() == piece.start())
          .forEach(cells::add);
    }
    List<TableHead.Col> years =
        record.head().columns().stream()
            .filter(col -> col.kind() == ColumnKind.YEARS && col.word().isYear())
            .toList();
    boolean inPlace = line.tabbed() && record.hasYearsInPlace();
    boolean inTurn = !inPlace && cells.size() == years.size() && isWhole(record, cells);
    if (!(inPlace || inTurn) || record.isDisputed(ColumnKind.YEARS)) {
      return Map.of();
    }
    Map<TableHead.Col, Cell> byYear = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      ProjectDraft.MoneyCell placed = new ProjectDraft.MoneyCell(0, line, cell, true);
      List<TableHead.Col> at =
          inTurn
              ? List.of(years.get(i))
              : years.stream().filter(year -> Places.isAt(placed, year, 0)).toList();
      if (at.size() != 1 || byYear.put(at.getFirst(), cell) != null) {
        return Map.of();
      }
    }
    return byYear;
  }

  /**
   * Whether nothing is taken for a year that stands beside them: the amount has its own cell, and
   * no column between them is empty.
   */
  private static boolean isWhole(ProjectDraft record, List<Cell> cells) {
    boolean amount = record.money().stream().anyMatch(cell -> cell.row() == 0);
    boolean joined =
        cells.isEmpty() || cells.getLast().index() - cells.getFirst().index() == cells.size() - 1;
    boolean priced = record.head().find(ColumnKind.COST).isPresent();
    return !record.first().tabbed() || (joined && (amount || !priced));
  }

  /**
   * The words of each year, those of its column in further lines joined to those of the first. None
   * where words in a further line go on with no words right above them.
   */
  public static Map<TableHead.Col, List<Piece>> words(ProjectDraft record) {
    Map<TableHead.Col, List<Piece>> words = new LinkedHashMap<>();
    of(record)
        .forEach((col, cell) -> {
          Piece piece = record.first().piece(cell);
          if (!Words.isAmount(cell.text())) {
            words.put(col, new ArrayList<>(List.of(piece)));
          }
        });
    for (Piece piece : record.of(ColumnKind.YEARS)) {
      boolean further = !piece.line().equals(record.first()) && isWord(piece);
      if (further && !goesOn(piece, words, record.lines())) {
        return Map.of();
      }
    }
    return words;
  }

  private static boolean isWord(Piece piece) {
    String text = TextFold.fold(piece.text()).text();
    return !Words.isAmount(text) && !Words.isDash(text);
  }

  private static boolean goesOn(
      Piece piece, Map<TableHead.Col, List<Piece>> words, List<Line> lines) {
    Line line = piece.line();
    Optional<Cell> cell =
        line.cells().stream().filter(one -> one.start() == piece.start()).findFirst();
    if (!line.tabbed() || cell.isEmpty()) {
      return false;
    }
    int row = lines.indexOf(line);
    for (Map.Entry<TableHead.Col, List<Piece>> entry : words.entrySet()) {
      Piece last = entry.getValue().getLast();
      boolean below = last.line().tabbed() && lines.indexOf(last.line()) == row - 1;
      if (below && cellAt(last).index() == cell.get().index()) {
        entry.getValue().add(piece);
        return isWord(last);
      }
    }
    return false;
  }

  private static Cell cellAt(Piece piece) {
    return piece.line().cells().stream()
        .filter(cell -> cell.start() == piece.start())
        .findFirst()
        .orElseThrow();
  }
}
