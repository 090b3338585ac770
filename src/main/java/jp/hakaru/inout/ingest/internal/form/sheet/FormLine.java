package jp.hakaru.inout.ingest.internal.form.sheet;

import java.util.List;
import java.util.stream.Stream;
import jp.hakaru.inout.ingest.internal.profile.FormProfile.SheetKind;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * A line and all that it may be (行の種別).
 *
 * @param parts its labels and values
 * @param titles of which kinds of sheet it may be the title
 * @param head the head of a table that begins with it
 * @param rowLike whether it may be a row of a table
 * @param mayBeRunningHead whether it stands beside page numbers wherever it stands
 */
record FormLine(
    Line line,
    List<Part> parts,
    List<SheetKind> titles,
    @Nullable YearHead head,
    boolean rowLike,
    boolean mayBeRunningHead) {
  List<LabelAt> labels() {
    return parts.stream().flatMap(part -> Stream.ofNullable(part.label())).toList();
  }

  /** Whether it holds one label and nothing else. */
  boolean isLabelAlone() {
    return parts.size() == 1 && parts.getFirst().label() != null;
  }

  /** Whether it begins with a label. */
  boolean beginsWithLabel() {
    return !parts.isEmpty() && parts.getFirst().label() != null;
  }
}
