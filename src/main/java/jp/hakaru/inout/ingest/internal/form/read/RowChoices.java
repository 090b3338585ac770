package jp.hakaru.inout.ingest.internal.form.read;

import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.form.sheet.YearHead;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/** The choice between the ways to read a row with fewer cells than columns (行の読み方の選択). */
final class RowChoices {
  private final Notes notes;

  RowChoices(Notes notes) {
    this.notes = notes;
  }

  /**
   * The way that a person chose.
   *
   * @param before how many cells stand before the first value
   */
  Optional<RowCells.Split> chosen(YearHead head, Line line, int before) {
    List<Piece> cells = line.cells().stream().map(line::piece).toList();
    return cells.size() <= before
        ? Optional.empty()
        : notes.chosen(cells.get(before), Reason.NO_ALIGNMENT, RowCells.ways(head, cells, before));
  }

  /** Offers all ways, of which no person chose one. */
  void offer(YearHead head, Line line, int before) {
    List<Piece> cells = line.cells().stream().map(line::piece).toList();
    if (cells.size() > before) {
      notes.offer(cells.get(before), Reason.NO_ALIGNMENT, RowCells.ways(head, cells, before));
    }
  }
}
