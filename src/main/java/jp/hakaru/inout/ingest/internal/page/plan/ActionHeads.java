package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.report.Notes;
import jp.hakaru.inout.ingest.internal.source.Cell;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * Headings of tables of actions (取組の表の見出し): short words in cells right above the first row. The
 * word above the names is the level of the rows where it is one.
 *
 * @param blocks without the headings
 * @param words the words of their levels, by the rows' blocks
 */
record ActionHeads(List<Block> blocks, Map<Block, Value> words) {
  private static final int LONGEST = 10;
  private static final int LEAST = 3;

  static ActionHeads of(List<Block> blocks, List<String> levels, Notes notes) {
    Set<String> known = levels.stream().map(Words::key).collect(Collectors.toSet());
    List<Block> all = new ArrayList<>();
    Map<Block, Value> words = new IdentityHashMap<>();
    @Nullable PlanLine head = null;
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      PlanLine row = row(block);
      if (row != null) {
        Value word = head == null ? null : word(head, row, known);
        if (word != null) {
          words.put(block, word);
        }
        all.add(block);
      } else if (!(block instanceof Block.PageEnd)) {
        head = at + 1 < blocks.size() ? head(block, row(blocks.get(at + 1))) : null;
        if (head != null) {
          notes.structure(head.line().whole());
        }
        without(block, head, all);
      } else {
        all.add(block);
      }
    }
    return new ActionHeads(List.copyOf(all), words);
  }

  private static @Nullable PlanLine row(Block block) {
    return block instanceof Block.Action action && action.lines().getFirst().isActionRow()
        ? action.lines().getFirst()
        : null;
  }

  /** The last line of a text, where it is the heading of the rows below. */
  private static @Nullable PlanLine head(Block block, @Nullable PlanLine row) {
    PlanLine last = block instanceof Block.Text text ? text.lines().getLast() : null;
    boolean heads =
        last != null
            && row != null
            && row.gap() == 0
            && last.line().tabbed()
            && last.line().cells().size() >= LEAST
            && last.line().cells().size() >= row.line().cells().size()
            && last.line().cells().stream().allMatch(cell -> cell.text().length() <= LONGEST)
            && !last.isSentence();
    return heads ? last : null;
  }

  private static void without(Block block, @Nullable PlanLine head, List<Block> all) {
    if (head == null) {
      all.add(block);
    } else if (block.lines().size() > 1) {
      all.add(new Block.Text(block.lines().subList(0, block.lines().size() - 1)));
    }
  }

  /** The heading of the cell that a row's name stands in. */
  private static @Nullable Value word(PlanLine head, PlanLine row, Set<String> levels) {
    Cell name = row.line().cells().get(1);
    return head.line().cells().stream()
        .filter(cell -> cell.index() == name.index())
        .filter(cell -> levels.contains(Words.key(cell.text())))
        .map(cell -> Value.written(head.line().piece(cell)))
        .findFirst()
        .orElse(null);
  }
}
