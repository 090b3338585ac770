package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.ArrayList;
import java.util.List;
import jp.hakaru.inout.ingest.internal.profile.Words;
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
    int at = left(block);
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

  /**
   * The line whose first cell ends left of all that stands on the others; 0 where there is none.
   */
  private static int left(List<Line> block) {
    int at = 0;
    int others = Integer.MAX_VALUE;
    for (int next = 1; next < block.size(); next++) {
      int x = block.get(next).first().x();
      if (x < block.get(at).first().x()) {
        others = Math.min(others, block.get(at).first().x());
        at = next;
      } else {
        others = Math.min(others, x);
      }
    }
    return at > 0 && block.get(at).first().xEnd() < others ? at : 0;
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
