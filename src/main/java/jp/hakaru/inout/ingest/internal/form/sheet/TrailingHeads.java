package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Running heads without page numbers (ページ番号のない柱): lines that stand at the end of several sheets in
 * the same words, directly before the next one, belong to no sheet.
 */
final class TrailingHeads {
  private static final int LEAST = 3;
  private static final int MOST_LINES = 3;

  private TrailingHeads() {}

  static void take(List<Sheet> sheets, Notes notes) {
    Map<String, Integer> counts = new HashMap<>();
    for (Sheet sheet : sheets.subList(0, Math.max(0, sheets.size() - 1))) {
      tail(sheet).forEach(line -> counts.merge(Words.key(line.raw()), 1, Integer::sum));
    }
    for (Sheet sheet : sheets) {
      for (Line line : tail(sheet)) {
        if (counts.getOrDefault(Words.key(line.raw()), 0) < LEAST) {
          break;
        }
        sheet.fields.getLast().below.remove(line);
        notes.furniture(line.whole());
      }
    }
  }

  /** The last lines of a sheet below its last label, the last of all first. */
  private static List<Line> tail(Sheet sheet) {
    List<Line> tail = new ArrayList<>();
    if (!sheet.fields.isEmpty()) {
      for (Line line : sheet.fields.getLast().below.reversed()) {
        boolean more = tail.size() < MOST_LINES && !line.isBlank();
        if (more && !Words.endsSentence(line.raw()) && line.cells().size() == 1) {
          tail.add(line);
        } else if (!line.isBlank()) {
          break;
        }
      }
    }
    return tail;
  }
}
