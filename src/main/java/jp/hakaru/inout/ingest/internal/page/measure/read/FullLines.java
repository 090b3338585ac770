package jp.hakaru.inout.ingest.internal.page.measure.read;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Line;
import jp.hakaru.inout.ingest.internal.source.Piece;

/**
 * Items that go on behind a sentence which ends where the line does (行末で終わる文に続く文): a line as wide
 * as any of a paper that wraps its lines does not end its item, where a sentence without a sign
 * stands right below it.
 */
final class FullLines {
  private static final double NEAR = 0.9;
  private static final int FEWEST = 4;

  /** A full stop may stand beyond the margin. */
  private static final int HANGING = 2;

  private final int widest;
  private final boolean wraps;

  /**
   * @param least as wide as a line that goes on must about be; 0 where that is not known
   */
  FullLines(List<Line> lines, int least) {
    List<Integer> open =
        lines.stream()
            .filter(line -> line.cells().size() == 1 && !Words.endsSentence(line.raw()))
            .map(line -> line.last().xEnd())
            .sorted()
            .toList();
    this.widest = open.isEmpty() ? 0 : open.getLast();
    this.wraps =
        least > 0 && open.stream().filter(width -> width >= widest * NEAR).count() >= FEWEST;
  }

  /** {@code items} with those joined of which one goes on in the next. */
  List<Item> joined(List<Item> items) {
    if (!wraps) {
      return items;
    }
    List<Item> joined = new ArrayList<>();
    for (Item item : items) {
      if (!joined.isEmpty() && goesOn(joined.getLast(), item)) {
        Item last = joined.removeLast();
        List<Piece> pieces = new ArrayList<>(last.pieces());
        pieces.addAll(item.pieces());
        joined.add(new Item(last.mark(), last.sign(), pieces));
      } else {
        joined.add(item);
      }
    }
    return joined;
  }

  private boolean goesOn(Item item, Item next) {
    Line last = item.pieces().getLast().line();
    Line begin = next.pieces().getFirst().line();
    int margin = item.pieces().getFirst().line().first().x();
    return item.sign() != null
        && next.sign() == null
        && next.mark() == null
        && item.isSentence()
        && next.isSentence()
        && begin.number() == last.number() + 1
        && begin.first().x() <= margin + HANGING
        && last.last().xEnd() + HANGING > widest;
  }
}
