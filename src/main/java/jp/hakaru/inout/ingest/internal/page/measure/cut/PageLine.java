package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.List;
import jp.hakaru.inout.ingest.internal.label.HeadingText;
import jp.hakaru.inout.ingest.internal.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * A line and all that it may be (行の種別).
 *
 * @param heading of the plan's tree
 * @param labels of sections
 * @param numbered whether it may be a numbered heading within a section
 * @param shape what it looks like
 */
record PageLine(
    Line line, @Nullable HeadingText heading, List<LabelAt> labels, boolean numbered, Shape shape) {

  /** The line with another heading. */
  PageLine with(HeadingText other) {
    return new PageLine(line, other, labels, numbered, shape);
  }

  /** What a line looks like (行の形). */
  enum Shape {
    BLANK,
    SENTENCE,
    ITEM,
    FIGURE,
    COLUMN_WORD,
    OTHER
  }
}
