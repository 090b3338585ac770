package jp.hakaru.inout.ingest.internal.read;

import java.util.List;
import java.util.Optional;
import jp.hakaru.inout.ingest.ReadingChoice;
import jp.hakaru.inout.ingest.internal.report.Choices;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.report.Reason;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;

/** The choice between several good ways to give a line's cells to columns (セルの割り当ての選択). */
final class WayChoices {
  private WayChoices() {}

  /**
   * The way that a person chose of all {@code ways}; empty where none did, or they agree.
   *
   * <p>Shown are the cells on which the ways differ, and no others.
   */
  static Optional<Alignment> choose(Line line, Layout layout, List<Alignment> ways, Notes notes) {
    List<Cell> disputed =
        line.cells().stream()
            .filter(cell -> Alignment.agreed(ways, cell) == Alignment.DISPUTED)
            .toList();
    if (disputed.isEmpty()) {
      return Optional.empty();
    }
    return notes.choose(
        line.piece(disputed.getFirst()),
        Reason.AMBIGUOUS,
        ways.stream().map(way -> alternative(line, layout, disputed, way)).toList());
  }

  private static Choices.Alternative<Alignment> alternative(
      Line line, Layout layout, List<Cell> disputed, Alignment way) {
    return new Choices.Alternative<>(
        disputed.stream()
            .map(cell -> {
              int place = way.places().getOrDefault(cell, Alignment.NONE);
              String column = place < 0 ? "" : layout.slots().get(place).col().title();
              return new ReadingChoice.Cell(line.piece(cell).text(), column);
            })
            .toList(),
        way);
  }
}
