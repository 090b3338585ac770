package jp.hakaru.inout.ingest.internal.segment;

import java.util.List;
import jp.hakaru.inout.ingest.internal.label.Labels;
import jp.hakaru.inout.ingest.internal.profile.LabelKind;
import jp.hakaru.inout.ingest.internal.profile.Profile;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * A block of the document (文書の区画): its lines, each with the label that it got.
 *
 * @param afterLoss whether a line that belongs before it is missing
 */
public record Segment(Profile.Block block, boolean afterLoss, List<Tagged> lines) {
  /** A line and what it is. */
  public record Tagged(Labels labels, LabelKind kind) {
    public Line line() {
      return labels.line();
    }
  }

  public List<Line> lines(LabelKind... kinds) {
    List<LabelKind> wanted = List.of(kinds);
    return lines.stream()
        .filter(tagged -> wanted.contains(tagged.kind()))
        .map(Tagged::line)
        .toList();
  }
}
