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

/** The report of a reading (読み取り報告): how the characters divide, and all that nothing claimed. */
public record Report(Shares shares, List<UnclaimedRow> unclaimed) {

  public static Report of(Id document, Notes notes) {
    Map<Notes.Use, Long> counts = new EnumMap<>(Notes.Use.class);
    List<UnclaimedRow> unclaimed = new ArrayList<>();
    for (Line line : notes.lines()) {
      for (Cell cell : line.cells()) {
        count(line, cell, notes, counts);
        unclaimed.addAll(unclaimed(document, line, cell, notes));
      }
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

  private static List<UnclaimedRow> unclaimed(Id document, Line line, Cell cell, Notes notes) {
    List<UnclaimedRow> rows = new ArrayList<>();
    int from = -1;
    for (int at = cell.start(); at <= cell.end(); at++) {
      boolean open = at < cell.end() && notes.use(line, at) == Notes.Use.UNCLAIMED;
      if (open && from < 0) {
        from = at;
      } else if (!open && from >= 0) {
        String text = line.raw().substring(from, at).strip();
        if (!text.isEmpty()) {
          rows.add(
              new UnclaimedRow(document, line.place(), text, notes.reason(line, from).token()));
        }
        from = -1;
      }
    }
    return rows;
  }
}
