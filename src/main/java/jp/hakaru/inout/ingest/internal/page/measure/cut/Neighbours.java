package jp.hakaru.inout.ingest.internal.page.measure.cut;

import java.util.Set;
import jp.hakaru.inout.ingest.internal.source.Line;

/**
 * Which lines stand right below others (続く行): those with nothing between but the end of a page or a
 * line printed again.
 *
 * @param passed the numbers of the lines that stand between so
 */
public record Neighbours(Set<Integer> passed) {
  public Neighbours {
    passed = Set.copyOf(passed);
  }

  /** Whether {@code next} stands right below {@code before}. */
  public boolean isNext(Line before, Line next) {
    int at = before.number() + 1;
    while (at < next.number() && passed.contains(at)) {
      at++;
    }
    return at == next.number();
  }
}
