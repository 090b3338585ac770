package jp.hakaru.inout.ingest.internal.form.read;

import java.util.List;
import jp.hakaru.inout.ingest.internal.form.sheet.Sheet;
import jp.hakaru.inout.ingest.internal.form.sheet.SheetField;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * Whether a paper of sheets ends inside one (途中で切れた文書): its last sheet lacks the last field of all
 * others of its kind, or that field is empty in it alone, or the last line breaks off in a sentence
 * without a line end. Then the last line may be half of one and is not read.
 */
public final class FormEnd {
  private FormEnd() {}

  /**
   * @param endsWithLine whether the last line has its end
   */
  public static boolean isCut(List<Sheet> sheets, boolean endsWithLine, Notes notes) {
    if (sheets.isEmpty()) {
      return false;
    }
    Sheet last = sheets.getLast();
    List<Sheet> others =
        sheets.stream().filter(one -> one != last && one.kind() == last.kind()).toList();
    boolean cut = lacksLast(last, others) || breaksOff(last, endsWithLine);
    if (cut) {
      last.dropEnd().forEach(line -> notes.unread(line, Reason.CUT_OFF));
      Line line = lastLine(notes.lines());
      if (line != null) {
        notes.doubt(line.whole(), Reason.CUT_OFF);
      }
    }
    return cut;
  }

  private static boolean lacksLast(Sheet last, List<Sheet> others) {
    if (others.isEmpty() || last.fields().isEmpty()) {
      return last.fields().isEmpty();
    }
    String end = last.fields().getLast().label().key();
    boolean allGoOn =
        others.stream()
            .allMatch(one ->
                !one.fields().isEmpty() && !one.fields().getLast().label().key().equals(end));
    boolean empty =
        isEmpty(last.fields().getLast())
            && others.stream().noneMatch(one -> isEmpty(one.fields().getLast()));
    return allGoOn || empty;
  }

  private static boolean isEmpty(SheetField field) {
    return field.lines().stream().allMatch(Line::isBlank);
  }

  private static boolean breaksOff(Sheet last, boolean endsWithLine) {
    Line line = last.fields().isEmpty() ? null : lastLine(last.fields().getLast().lines());
    return !endsWithLine && line != null && !Words.endsSentence(line.raw());
  }

  private static @Nullable Line lastLine(List<Line> lines) {
    return lines.stream().filter(line -> !line.isBlank()).reduce((a, b) -> b).orElse(null);
  }
}
