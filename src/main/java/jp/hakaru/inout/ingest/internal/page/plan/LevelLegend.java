package jp.hakaru.inout.ingest.internal.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hakaru.inout.ingest.internal.page.plan.line.Head;
import jp.hakaru.inout.ingest.internal.page.plan.line.PlanLine;
import jp.hakaru.inout.ingest.internal.profile.Words;
import jp.hakaru.inout.ingest.internal.source.Glyphs;
import jp.hakaru.inout.ingest.internal.source.Value;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that names the levels of the tree (階層の凡例): 章・節・施策・取組の４段階. It names levels whose
 * headings print no word, where it agrees with all that do.
 *
 * @param words from the top
 * @param rows those that headings of tables give to their rows
 */
record LevelLegend(List<Value> words, Map<Block, Value> rows) {
  private static final Pattern LEGEND =
      Pattern.compile(
          "(?<words>[^、。・()\\[\\]「」\\->→\\d]{1,8}(?:[・\\->→―〜~][^、。・()\\[\\]「」\\->→―〜~\\d]{1,8}?){1,6})"
              + "[」』]?(?:から成る|からなる|という)?の?(?<count>[2-7])(?:段階|層|階層|つの階層|つの層|段)");
  private static final String PARTING = "・->→―〜~";

  static final LevelLegend NONE = new LevelLegend(List.of(), Map.of());

  LevelLegend {
    words = List.copyOf(words);
  }

  /** What {@code lines} say of the levels of headings like {@code blocks}. */
  static LevelLegend of(List<PlanLine> lines, List<Block> blocks, Forms forms) {
    List<LevelLegend> found =
        lines.stream().map(LevelLegend::read).flatMap(Optional::stream).distinct().toList();
    return found.size() == 1 && found.getFirst().agrees(blocks, forms) ? found.getFirst() : NONE;
  }

  private static Optional<LevelLegend> read(PlanLine line) {
    Glyphs glyphs = Glyphs.compact(List.of(line.line().whole()));
    Matcher matcher = LEGEND.matcher(glyphs.text());
    if (!matcher.find()) {
      return Optional.empty();
    }
    List<Value> words = new ArrayList<>();
    int from = matcher.start("words");
    for (int at = from; at <= matcher.end("words"); at++) {
      if (at == matcher.end("words") || PARTING.indexOf(glyphs.text().charAt(at)) >= 0) {
        words.add(Value.written(glyphs.pieces(from, at)));
        from = at + 1;
      }
    }
    return words.size() == Integer.parseInt(matcher.group("count"))
        ? Optional.of(new LevelLegend(words, Map.of()))
        : Optional.empty();
  }

  /** Whether each heading's own word stands where its form does, and at least two do. */
  private boolean agrees(List<Block> blocks, Forms forms) {
    List<String> agreed = new ArrayList<>();
    for (Block block : blocks) {
      Head head = Forms.head(block);
      if (head == null) {
        continue;
      }
      Value word = word(forms.level(Forms.form(block, head)));
      if (word == null) {
        return false;
      }
      if (head.word() != null) {
        String key = Words.key(head.word().text());
        if (!key.equals(Words.key(word.text()))) {
          return false;
        }
        agreed.add(key);
      }
    }
    return agreed.stream().distinct().count() > 1;
  }

  /** The word of a level, from 1; unset where there is none. */
  @Nullable Value word(int level) {
    return level < 1 || level > words.size() ? null : words.get(level - 1);
  }

  /** The same, with the words of rows of tables. */
  LevelLegend with(Map<Block, Value> rows) {
    return new LevelLegend(words, rows);
  }

  /** The word of a block's own table, else that of its level. */
  @Nullable Value word(Block block, int level) {
    Value own = rows.get(block);
    return own == null ? word(level) : own;
  }
}
