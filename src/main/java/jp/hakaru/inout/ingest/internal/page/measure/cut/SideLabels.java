package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.internal.profile.SectionType;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;

/** Labels of texts side by side on one line (左右に並ぶ見出し), which head the columns below it. */
final class SideLabels {
  private SideLabels() {}

  /** The first of the labels of {@code line}, with all; empty unless each cell is one. */
  static Optional<LabelAt> find(Line line, SectionWords words) {
    if (line.cells().size() < 2) {
      return Optional.empty();
    }
    List<LabelAt> all = new ArrayList<>();
    for (Cell cell : line.cells()) {
      words.find(line.piece(cell).alone()).stream()
          .filter(at -> at.label().type() == SectionType.TEXT)
          .filter(at -> at.sure() == LabelAt.Sure.NAME && at.rest() == null)
          .findFirst()
          .ifPresent(all::add);
    }
    if (all.size() != line.cells().size()) {
      return Optional.empty();
    }
    LabelAt first = all.getFirst();
    return Optional.of(
        new LabelAt(first.label(), first.word(), line.whole(), null, LabelAt.Sure.NAME, all));
  }
}
