package jp.hakaru.inout.ingest.internal.form.read;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.form.sheet.LabelAt;
import jp.hakaru.inout.ingest.internal.form.sheet.SheetField;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Which lines of a field are read (欄の行), and a note for each that is not. */
final class FieldLines {
  private static final int TABLE_CELLS = 3;

  private final Notes notes;

  FieldLines(Notes notes) {
    this.notes = notes;
  }

  /** A line of a table whose head is lost. */
  static boolean isTableLine(Line line) {
    return line.cells().size() >= TABLE_CELLS;
  }

  /** Leaves the whole field for {@code reason}, and doubts its label where it holds anything. */
  void unread(SheetField field, Reason reason) {
    field.lines().forEach(line -> notes.unread(line, reason));
    LabelAt at = field.at();
    if (at != null && field.lines().stream().anyMatch(line -> !line.isBlank())) {
      notes.doubt(at.all(), reason);
    }
  }

  /**
   * Those that surely belong to the field; of a suspect one only those of its label, or the first.
   */
  List<Line> sure(SheetField field, boolean oneLine) {
    List<Line> all = field.lines().stream().filter(line -> !line.isBlank()).toList();
    int sure = !field.isSuspect() ? all.size() : oneLine ? 1 : field.beside().size();
    int kept = Math.min(all.size(), sure);
    all.subList(kept, all.size()).forEach(line -> notes.unread(line, Reason.LOST_HEADING));
    LabelAt at = field.at();
    if (kept < all.size() && at != null) {
      notes.doubt(at.all(), Reason.LOST_HEADING);
    }
    return all.subList(0, kept);
  }

  /** Those of them that are text. */
  List<Line> text(SheetField field) {
    List<Line> text = new ArrayList<>();
    for (Line line : sure(field, false)) {
      if (isTableLine(line)) {
        notes.unread(line, Reason.NO_TABLE_HEADING);
        notes.doubt(line.whole(), Reason.NO_TABLE_HEADING);
      } else {
        text.add(line);
      }
    }
    return text;
  }
}
