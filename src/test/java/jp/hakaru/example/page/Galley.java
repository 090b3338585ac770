package jp.hakaru.example.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jp.hakaru.example.page.Block.Arrow;
import jp.hakaru.example.page.Block.Gap;
import jp.hakaru.example.page.Block.Grid;
import jp.hakaru.example.page.Block.Picture;
import jp.hakaru.example.page.Block.Words;

/** Sets blocks in a given width and draws them on one page (一頁の組版). */
final class Galley {
  private static final float LEADING = 1.45f;
  private static final float ASCENT = 0.88f;

  private final Set<Mark> marks = new LinkedHashSet<>();

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  boolean isEmpty() {
    return marks.isEmpty();
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  static float lineHeight(float size) {
    return size * LEADING;
  }

  static float height(List<Block> blocks, float width) {
    return (float) blocks.stream().mapToDouble(block -> height(block, width)).sum();
  }

  static float height(Block block, float width) {
    return switch (block) {
      case Words words -> lines(words, width).size() * lineHeight(words.size());
      case Gap gap -> gap.height();
      case Arrow _ -> 10;
      case Picture picture -> picture.height();
      case Grid grid -> new GridPlan(grid, width).height();
    };
  }

  static List<String> lines(Words words, float width) {
    return LineBreaks.of(words.text(), words.size(), width, words.indent());
  }

  /** Draws {@code blocks} from {@code y} downwards. */
  void draw(List<Block> blocks, float x, float y, float width) {
    float at = y;
    for (Block block : blocks) {
      draw(block, x, at, width);
      at += height(block, width);
    }
  }

  private void draw(Block block, float x, float y, float width) {
    switch (block) {
      case Words words -> {
        List<String> lines = lines(words, width);
        for (int i = 0; i < lines.size(); i++) {
          line(
              words,
              lines.get(i),
              x + (i == 0 ? 0 : words.indent()),
              y + i * lineHeight(words.size()),
              width);
        }
      }
      case Gap _ -> {}
      case Arrow arrow -> arrow(arrow, x, y + 5, width);
      case Picture picture -> frame(x, y, width, picture.height());
      case Grid grid -> new GridPlan(grid, width).drawAll(this, x, y);
    }
  }

  /** One line of {@code words} whose upper edge is {@code y}. */
  void line(Words words, String text, float x, float y, float width) {
    float size = words.size();
    float spare = width - PaperFont.ONE.width(text, size);
    float left =
        switch (words.align()) {
          case LEFT -> x;
          case CENTRE -> x + spare / 2;
          case RIGHT -> x + spare;
        };
    float baseline = y + (lineHeight(size) - size) / 2 + ASCENT * size;
    if (!text.isBlank()) {
      add(new Mark.Run(left, baseline, size, text));
    }
  }

  private void arrow(Arrow arrow, float x, float y, float width) {
    add(new Mark.Rule(x, y, x + width, y));
    if (arrow.head()) {
      add(new Mark.Rule(x + width - 4, y - 3, x + width, y));
      add(new Mark.Rule(x + width - 4, y + 3, x + width, y));
    }
  }

  void frame(float x, float y, float width, float height) {
    List<Mark.Rule> rules = new ArrayList<>();
    rules.add(new Mark.Rule(x, y, x + width, y));
    rules.add(new Mark.Rule(x, y + height, x + width, y + height));
    rules.add(new Mark.Rule(x, y, x, y + height));
    rules.add(new Mark.Rule(x + width, y, x + width, y + height));
    rules.forEach(this::add);
  }
}
