package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Labels in the middle of the height of what they label (上下中央に置かれた見出し), as forms of a spreadsheet
 * print them: of lines between two blank ones the only one that has something left of all others, a
 * label, which is put above these.
 */
final class CentredLabels {
  /** How many cells of figures the row of a table has at least. */
  private static final int ROW = 2;

  private CentredLabels() {}

  /** {@code lines} with such labels first, each as a line of its own with its number. */
  static List<Line> raised(List<Line> lines, SectionWords words) {
    List<Line> raised = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= lines.size(); at++) {
      if (at == lines.size() || lines.get(at).isBlank()) {
        raised.addAll(block(lines.subList(from, at), words));
        if (at < lines.size()) {
          raised.add(lines.get(at));
        }
        from = at + 1;
      }
    }
    return raised;
  }

  private static List<Line> block(List<Line> block, SectionWords words) {
    List<Integer> left =
        IntStream.range(0, block.size()).filter(at -> isLeft(block, at)).boxed().toList();
    int at = left.size() == 1 ? left.getFirst() : 0;
    if (at == 0 || !isLabel(block.get(at), words) || isRow(block.get(at))) {
      return block;
    }
    Line line = block.get(at);
    List<Line> raised = new ArrayList<>();
    raised.add(line.only(List.of(line.first())));
    raised.addAll(block.subList(0, at));
    if (line.cells().size() > 1) {
      raised.add(line.only(line.cells().subList(1, line.cells().size())));
    }
    raised.addAll(block.subList(at + 1, block.size()));
    return raised;
  }

  /** Whether the first cell of a line ends left of all that stands on the others. */
  private static boolean isLeft(List<Line> block, int at) {
    Cell first = block.get(at).first();
    return IntStream.range(0, block.size())
        .filter(other -> other != at)
        .mapToObj(other -> block.get(other).first())
        .allMatch(other -> first.xEnd() < other.x());
  }

  private static boolean isLabel(Line line, SectionWords words) {
    return words.find(line.piece(line.first()).alone()).stream()
        .anyMatch(label -> label.sure() == LabelAt.Sure.NAME && label.rest() == null);
  }

  /** Whether a line is the row of a table whose kind stands before its name. */
  private static boolean isRow(Line line) {
    return line.cells().stream()
            .skip(1)
            .filter(cell -> Words.key(cell.text()).matches("[△▲-]?[\\d,.]+\\D{0,6}"))
            .count()
        >= ROW;
  }
}
