package jp.hakaru.inout.ingest.internal;

import java.util.List;

/**
 * A block of the document (文書の区画): its lines, each with the label that it got.
 *
 * @param afterLoss whether a line that belongs before it is missing
 */
record Segment(Profile.Block block, boolean afterLoss, List<Tagged> lines) {
  /** A line and what it is. */
  record Tagged(Labels labels, LabelKind kind) {
    Line line() {
      return labels.line();
    }
  }

  List<Line> lines(LabelKind... kinds) {
    List<LabelKind> wanted = List.of(kinds);
    return lines.stream()
        .filter(tagged -> wanted.contains(tagged.kind()))
        .map(Tagged::line)
        .toList();
  }
}
