package jp.hakaru.inout.ingest.internal.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.base.dossier.UnclaimedRow;
import jp.hakaru.base.kernel.Id;
import jp.hakaru.inout.ingest.Shares;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Lines;
import jp.hakaru.inout.ingest.internal.source.Piece;

/** The report of a reading (読み取り報告): how the characters divide, and all that nothing claimed. */
public record Report(Shares shares, List<UnclaimedRow> unclaimed) {

  public static Report of(Id document, Notes notes) {
    Map<Notes.Use, Long> counts = new EnumMap<>(Notes.Use.class);
    List<UnclaimedRow> unclaimed = new ArrayList<>();
    for (Line line : notes.lines()) {
      List<UnclaimedRow> rows = new ArrayList<>();
      for (Cell cell : line.cells()) {
        count(line, cell, notes, counts);
        rows.addAll(unclaimed(document, line, cell.start(), cell.end(), notes, false));
      }
      boolean repeats = rows.stream().map(UnclaimedRow::key).distinct().count() < rows.size();
      unclaimed.addAll(
          repeats ? unclaimed(document, line, 0, line.raw().length(), notes, true) : rows);
    }
    return new Report(
        Shares.of(
            counts.getOrDefault(Notes.Use.RECORD, 0L),
            counts.getOrDefault(Notes.Use.STRUCTURE, 0L),
            counts.getOrDefault(Notes.Use.FURNITURE, 0L),
            counts.getOrDefault(Notes.Use.UNCLAIMED, 0L)),
        List.copyOf(unclaimed));
  }

  private static void count(Line line, Cell cell, Notes notes, Map<Notes.Use, Long> counts) {
    for (int at = cell.start(); at < cell.end(); at++) {
      boolean low = Character.isLowSurrogate(line.raw().charAt(at));
      if (!low && !Lines.isBlank(line.raw().charAt(at))) {
        counts.merge(notes.use(line, at), 1L, Long::sum);
      }
    }
  }

  /**
   * The runs of unclaimed text from {@code start} to {@code end}, exclusive.
   *
   * @param overBlanks whether a run goes on over blanks: where a line repeats a text, it is listed
   *     as one run with what stands between, so that no repetition is lost
   */
  private static List<UnclaimedRow> unclaimed(
      Id document, Line line, int start, int end, Notes notes, boolean overBlanks) {
    List<UnclaimedRow> rows = new ArrayList<>();
    int from = -1;
    for (int at = start; at <= end; at++) {
      boolean blank = at < end && Lines.isBlank(line.raw().charAt(at));
      if (blank && overBlanks) {
        continue;
      }
      boolean open = at < end && notes.use(line, at) == Notes.Use.UNCLAIMED;
      if (open && from < 0) {
        from = at;
      } else if (!open && from >= 0) {
        String text = line.raw().substring(from, at).strip();
        if (!text.isEmpty()) {
          rows.add(
              new UnclaimedRow(
                  document,
                  stripped(line, from, at).place(),
                  text,
                  notes.reason(line, from).token()));
        }
        from = -1;
      }
    }
    return rows;
  }

  /** Those characters without the blanks around them. */
  private static Piece stripped(Line line, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Lines.isBlank(line.raw().charAt(from))) {
      from++;
    }
    while (from < to && Lines.isBlank(line.raw().charAt(to - 1))) {
      to--;
    }
    return new Piece(line, from, to);
  }
}
