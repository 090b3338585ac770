package jp.hakaru.inout.ingest.internal.source.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Characters stacked in the outer margin (欄外の見出し), as index tabs are: they belong to no line of the
 * text beside them.
 */
final class Margins {
  private static final int LEAST = 3;

  /** A stack and the stretch beside it are no wider, in heights of the largest type. */
  private static final float REACH = 4f;

  private Margins() {}

  /** Takes them out of {@code inks}, stack by stack. */
  static List<List<Ink>> take(List<Ink> inks) {
    List<List<Ink>> stacks = new ArrayList<>();
    long all = inks.stream().filter(ink -> !ink.isBlank()).count();
    for (boolean left : new boolean[] {true, false}) {
      List<Ink> sorted = outer(inks, left);
      sorted.sort(left ? Ink::byLeft : (one, other) -> Float.compare(other.right(), one.right()));
      List<Ink> stack = outermost(sorted, left);
      if (stack.size() < all && isStack(stack)) {
        stacks.add(stack);
        Set<Ink> taken = new HashSet<>(stack);
        inks.removeIf(taken::contains);
      }
    }
    return stacks;
  }

  /** The glyphs among which a stack and the free stretch beside it would be. */
  private static List<Ink> outer(List<Ink> inks, boolean left) {
    float edge = left ? Float.MAX_VALUE : -Float.MAX_VALUE;
    float size = 0;
    for (Ink ink : inks) {
      if (!ink.isBlank()) {
        edge = left ? Math.min(edge, ink.left()) : Math.max(edge, ink.right());
        size = Math.max(size, ink.size());
      }
    }
    List<Ink> outer = new ArrayList<>();
    for (Ink ink : inks) {
      float in = left ? ink.left() - edge : edge - ink.right();
      if (in <= REACH * size && !ink.isBlank()) {
        outer.add(ink);
      }
    }
    return outer;
  }

  /** The glyphs beyond the first free stretch of two widths, counted from the margin. */
  private static List<Ink> outermost(List<Ink> sorted, boolean left) {
    float reach = Float.NaN;
    for (int i = 0; i < sorted.size(); i++) {
      Ink ink = sorted.get(i);
      float room = left ? ink.left() - reach : reach - ink.right();
      if (!Float.isNaN(reach) && room > 1.2f * ink.size()) {
        return new ArrayList<>(sorted.subList(0, i));
      }
      float edge = left ? ink.right() : ink.left();
      reach = Float.isNaN(reach) ? edge : left ? Math.max(reach, edge) : Math.min(reach, edge);
      float width = left ? reach - sorted.getFirst().left() : sorted.getFirst().right() - reach;
      if (width > 1.6f * ink.size()) {
        return new ArrayList<>();
      }
    }
    return new ArrayList<>(sorted);
  }

  /** One above the other without room between them, no bullets or numbers of the text's lines. */
  private static boolean isStack(List<Ink> stack) {
    stack.sort(Comparator.comparingDouble(Ink::base));
    for (int i = 1; i < stack.size(); i++) {
      float step = stack.get(i).base() - stack.get(i - 1).base();
      if (step < 0.7f * stack.get(i).size() || step > 2.2f * stack.get(i).size()) {
        return false;
      }
    }
    return stack.size() >= LEAST
        && stack.stream().filter(ink -> Character.isLetter(ink.text().codePointAt(0))).count() * 2
            > stack.size();
  }
}
