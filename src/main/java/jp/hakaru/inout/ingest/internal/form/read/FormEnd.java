package jp.hakaru.inout.ingest.internal.form.read;

import java.util.List;
import jp.hakaru.inout.ingest.internal.form.sheet.Sheet;
import jp.hakaru.inout.ingest.internal.form.sheet.SheetField;
import jp.hakaru.inout.ingest.internal.profile.FieldType;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * Whether a paper of sheets ends inside one (途中で切れた文書): its last sheet lacks the last field of all
 * others of its kind, or that field is empty in it alone; the only one of its kind has no table, or
 * does not end in words as all others do; or the last line breaks off in a sentence without a line
 * end, or where no other does. Then the last line may be half of one and is not read.
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
    List<Sheet> others = sheets.subList(0, sheets.size() - 1);
    List<Sheet> likes = others.stream().filter(one -> one.kind() == last.kind()).toList();
    boolean ended = likes.isEmpty() ? endsLike(last, others) : !lacksLast(last, likes);
    boolean cut = !ended || breaksOff(last, endsWithLine);
    if (cut) {
      last.dropEnd().forEach(line -> notes.unread(line, Reason.CUT_OFF));
      Line line = lastLine(notes.lines());
      if (line != null) {
        notes.doubt(line.whole(), Reason.CUT_OFF);
      }
    }
    return cut;
  }

  /**
   * Whether the only sheet of its kind may be whole: it has a table, and words at its end where all
   * other kinds end so.
   */
  private static boolean endsLike(Sheet last, List<Sheet> others) {
    boolean table = last.all(FieldType.TABLE).stream().anyMatch(field -> !isEmpty(field));
    boolean words =
        !others.isEmpty()
            && others.stream().allMatch(one -> one.fields().isEmpty() || endsInWords(one));
    return table && (!words || endsInWords(last));
  }

  private static boolean endsInWords(Sheet sheet) {
    return switch (sheet.fields().getLast().label().type()) {
      case REASON, NEXT_STEPS, TEXT -> true;
      case DEPARTMENT, PLAN, MEASURE, REFERENCE, PROJECT, NUMBER, SUBJECT, SUMMARY, TABLE, OTHER ->
          false;
    };
  }

  private static boolean lacksLast(Sheet last, List<Sheet> others) {
    if (last.fields().isEmpty()) {
      return true;
    }
    String end = last.fields().getLast().label().key();
    boolean allGoOn =
        others.stream()
            .allMatch(one ->
                !one.fields().isEmpty() && !one.fields().getLast().label().key().equals(end));
    boolean empty =
        isEmpty(last.fields().getLast())
            && others.stream().noneMatch(one -> isEmpty(one.fields().getLast()));
    return allGoOn || empty || breaksOffAsNoOther(last, others);
  }

  /** Whether the last field ends inside a sentence and that of at least two others never does. */
  private static boolean breaksOffAsNoOther(Sheet last, List<Sheet> others) {
    return others.size() > 1
        && !endsSentence(last)
        && others.stream().filter(one -> !isEmpty(one.fields().getLast())).count() > 1
        && others.stream().allMatch(one -> isEmpty(one.fields().getLast()) || endsSentence(one));
  }

  private static boolean endsSentence(Sheet sheet) {
    Line line = lastLine(sheet.fields().getLast().lines());
    return line != null && Words.endsSentence(line.raw());
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
